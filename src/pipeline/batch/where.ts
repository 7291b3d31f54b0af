/** `--where name=value`: which agencies of the file are meant. Several conditions hold together; values after commas are an «or». */
import type { Agency, AgencyType, AgencyTypes } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import { fold } from '../../thai/text.ts';

const KEYS = ['province', 'district', 'type', 'agency'] as const;
type Key = (typeof KEYS)[number];

/** The words an officer writes for a key. */
const ALSO: Readonly<Record<string, Key>> = { จังหวัด: 'province', อำเภอ: 'district', ประเภท: 'type', หน่วยงาน: 'agency', kind: 'type' };

export interface Where {
  readonly key: Key;
  /** «!=» */
  readonly not: boolean;
  readonly values: readonly string[];
}

export function parseWhere(given: string): Where {
  const match = /^\s*([^=!]+?)\s*(!?=)\s*(.+)$/s.exec(given);
  const word = (match?.[1] ?? '').toLowerCase();
  const key = KEYS.find((one) => one === word) ?? ALSO[word];
  const values = (match?.[3] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
  if (key === undefined || values.length === 0) throw new ItaPlanError('CLI_WHERE', { given, keys: [...KEYS] });
  return { key, not: match?.[2] === '!=', values };
}

/** Whether an agency fits every condition; one whose place is not known fits no condition about it. */
export function fits(agency: Agency, conditions: readonly Where[], { types }: AgencyTypes): boolean {
  return conditions.every(({ key, not, values }) => values.some((value) => holds(agency, key, fold(value), types)) !== not);
}

function holds(agency: Agency, key: Key, wanted: string, types: AgencyTypes['types']): boolean {
  const same = (text: string | null): boolean => text !== null && fold(text) === wanted;
  switch (key) {
    case 'province': return same(agency.province) || same(`จังหวัด${agency.province}`);
    case 'district': return same(agency.district) || same(`อำเภอ${agency.district}`);
    case 'agency': return same(agency.name) || same(agency.given) || same(agency.shortName);
    case 'type': return agency.type !== null && wordsOf(agency.type, types).some(same);
  }
}

function wordsOf(type: AgencyType, types: AgencyTypes['types']): string[] {
  return [type, types[type].label, ...types[type].names];
}
