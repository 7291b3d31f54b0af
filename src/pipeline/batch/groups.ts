/** Which agencies are summed up together: all of them, and each province by itself where the file holds several. */
import type { ProvinceAgency } from '../../model/province.ts';
import type { Settings } from '../../model/settings.ts';
import type { Outcome } from './agency.ts';
import type { Listed } from './prepare.ts';
import type { Group } from './papers.ts';
import { type Problem, problemsOf } from './problems.ts';
import { sharedBy } from './settings/layers.ts';

interface Member { readonly province: string | null; readonly folder: string; readonly row: ProvinceAgency | null; readonly problems: readonly Problem[] }

const leftIn = ({ row, problems }: Member): Problem[] => (row === null ? problems.filter(({ state }) => state === 'failed') : []);

export function groupsOf(agencies: readonly Listed[], outcomes: ReadonlyMap<string, Outcome>, refused: readonly Problem[], settings: Settings): Group[] {
  const members = agencies.flatMap(({ key, folder, agency }): Member[] => {
    const outcome = outcomes.get(key);
    return outcome === undefined ? [] : [{ province: agency.province, folder, row: outcome.row, problems: problemsOf(outcome) }];
  });
  const rowsOf = (some: readonly Member[]): ProvinceAgency[] => some.flatMap(({ row }) => row ?? []);
  const provinces = [...new Set(members.map(({ province }) => province))];
  const only = provinces.length === 1 ? (provinces[0] ?? null) : null;
  const all: Group = { folder: '', province: only, rows: rowsOf(members), problems: [...refused, ...members.flatMap(({ problems }) => problems)], left: [...refused, ...members.flatMap(leftIn)], full: provinces.length <= 1, settings };
  if (all.rows.length < 2) return [{ ...all, province: null }].filter(({ rows }) => rows.length > 0);
  if (provinces.length <= 1) return [all];
  return [all, ...provinces.flatMap((province): Group[] => {
    const own = members.filter((member) => member.province === province);
    const folder = `${own[0]?.folder.split('/')[0] ?? ''}/`;
    const rows = rowsOf(own);
    return province === null || rows.length < 2 ? [] : [{ folder, province, rows, problems: own.flatMap(({ problems }) => problems), left: own.flatMap(leftIn), full: true, settings: sharedBy(settings) }];
  })];
}
