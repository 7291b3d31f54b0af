/** What somebody should look at after a batch: failures first, then papers left out, then warnings. */
import type { Fault } from './entries.ts';
import type { Outcome } from './agency.ts';

export interface Problem {
  readonly name: string;
  readonly state: 'failed' | 'left' | 'warning';
  readonly fault: Fault;
}

const ORDER: readonly Problem['state'][] = ['failed', 'left', 'warning'];

/** Facts about the whole run rather than about one agency are said once, elsewhere. */
const OF_THE_FILE = new Set(['CLI_YEAR_FROM_FILE_NAME', 'CLI_DOCUMENT_NEEDS']);

export function problemsOf({ name, fault, done, notices }: Outcome): Problem[] {
  return [
    ...(fault === null ? [] : [{ name, state: 'failed' as const, fault }]),
    ...(done?.left ?? []).map(({ kind, code }) => ({ name, state: 'left' as const, fault: { code, params: { kind, needs: 'indicators' }, at: null } })),
    ...notices.filter(({ severity, code }) => severity === 'warning' && !OF_THE_FILE.has(code)).map(({ code, params, at }) => ({ name, state: 'warning' as const, fault: { code, params, at } })),
  ];
}

export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
