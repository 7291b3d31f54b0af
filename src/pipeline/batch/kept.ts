/** What the end of a run still needs of an agency. Measures, blanks and leads are the same words in thousands of agencies: they are kept once. */
import type { ProvinceAgency } from '../../model/province.ts';
import type { Outcome } from './agency.ts';
import type { DoneEntry } from './entries.ts';

/** Outcomes come from other threads as copies of their own. */
export function keeper(): (outcome: Outcome) => Outcome {
  const known = new Map<string, unknown>();
  const once = <T>(value: T): T => {
    const key = JSON.stringify(value);
    const found = known.get(key) ?? value;
    if (found === value) known.set(key, value);
    return found as T;
  };
  const row = (one: ProvinceAgency): ProvinceAgency => ({ ...one, kind: once(one.kind), weakest: once(one.weakest), belowTarget: once(one.belowTarget), measures: one.measures.map(once) });
  const done = (one: DoneEntry): DoneEntry => ({ ...one, files: one.files.map((file) => ({ ...file, blanks: once(file.blanks), omitted: once(file.omitted) })), left: once(one.left) });
  return (outcome) => ({
    ...outcome, notices: outcome.notices.filter(({ severity }) => severity === 'warning'),
    row: outcome.row === null ? null : row(outcome.row), done: outcome.done === null ? null : done(outcome.done),
  });
}
