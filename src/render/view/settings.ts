/** What the office gave, with every key present. */
import { paperFacts } from '../facts.ts';
import type { View } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { itemYear } from './items.ts';

const DEFAULT_CHANNELS = ['เว็บไซต์หลักของหน่วยงาน'];
const DEFAULT_CYCLES = ['รอบ 6 เดือน', 'สิ้นปีงบประมาณ'];
const PROVINCE_ADDRESSEES = ['หัวหน้าส่วนราชการทุกส่วนราชการ'];

/** «ก ข และค» */
function inWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(' ')} และ${items[items.length - 1]}`;
}

/** The sentence itself says «มีมติ». */
const resolution = (text: string | undefined): string | null => (text === undefined ? null : text.replace(/^(ที่ประชุม)?(ได้)?มีมติ/, '').trim());

export function settingsView(input: RenderInput): View['settings'] {
  const s = input.plan.settings;
  const province = input.plan.agency.type === 'province';
  return {
    acting: s.signatory?.acting ?? [],
    meetings: (s.meetings ?? []).map((m) => ({ body: m.body ?? null, number: m.number ?? null, date: m.date ?? null, agenda: m.agenda ?? null, resolution: resolution(m.resolution) })),
    members: (s.workingGroup?.members ?? []).map((m) => ({ name: m.name, position: m.position, seat: m.seat ?? null, indicators: m.indicators ?? [] })),
    channels: inWords(s.channels ?? DEFAULT_CHANNELS),
    cycles: inWords(s.reporting?.cycles ?? DEFAULT_CYCLES),
    due: s.reporting?.due ?? [],
    relatedPlans: inWords(s.relatedPlans ?? []),
    addressees: s.addressees ?? (province ? PROVINCE_ADDRESSEES : []),
    units: s.units?.all ?? [],
  };
}

export function paperView(input: RenderInput): View['paper'] {
  return { date: paperFacts(input).date ?? null, title: paperFacts(input).title ?? null, itemTitle: itemYear(input)?.items.measures?.title ?? null };
}
