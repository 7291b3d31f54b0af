/** Who answers for a role here: the office's own units, else those of its kind, else the role in words. */
import type { Role } from '../model/agency.ts';
import { fold } from '../thai/text.ts';
import type { PlanInput } from './input.ts';

export interface Answering {
  readonly units: readonly string[];
  /** No unit is known: the role itself is printed, «ผู้รับผิดชอบงานพัสดุ». */
  readonly inWords: boolean;
}

/** People and collectives; everything else is a unit that may not exist in a given office. */
const NOT_UNITS: readonly Role[] = ['head', 'every-unit', 'working-group'];

export function answeringFor(role: Role, { settings, kind, rolesInWords }: Pick<PlanInput, 'settings' | 'kind' | 'rolesInWords'>): Answering {
  const given = settings.units?.roles?.[role];
  if (given !== undefined && given.length > 0) return { units: distinct(given), inWords: false };
  const own = ownWord(role, settings);
  if (own !== undefined) return { units: [own], inWords: false };
  const ofKind = role === 'head' ? kind.terms.head : kind.units[role];
  if (given === undefined && ofKind !== null && exists(role, ofKind, settings.units?.all)) return { units: [ofKind], inWords: false };
  return { units: [rolesInWords[role]], inWords: true };
}

/** «สำนักปลัดและกองคลัง», «ก ข และค» */
export function joinThai(names: readonly string[]): string {
  if (names.length <= 2) return names.join('และ');
  return `${names.slice(0, -1).join(' ')} และ${names.at(-1)}`;
}

export function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function ownWord(role: Role, { agency, coordinator, workingGroup }: PlanInput['settings']): string | undefined {
  if (role === 'head') return agency?.terms?.head;
  if (role === 'coordinator') return coordinator?.unit;
  return role === 'working-group' ? workingGroup?.name : undefined;
}

/** Where the office lists all its units, none beside them is printed. */
function exists(role: Role, unit: string, all: readonly string[] | undefined): boolean {
  return all === undefined || NOT_UNITS.includes(role) || all.some((known) => fold(known) === fold(unit));
}
