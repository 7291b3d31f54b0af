/** Measures by the people they concern: inside the office, outside it, and readers of what it publishes; and by theme. */
import { INSTRUMENTS, type InstrumentId } from '../../model/framework.ts';
import type { Measure } from '../../model/plan.ts';
import type { Theme } from '../../model/rule.ts';
import type { IndicatorView, MeasureView, StakeholderView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { row } from './groups.ts';
import { findingsOf, measureView } from './measure.ts';
import { instrumentOf, themeName } from './names.ts';

const NAMES: Readonly<Record<InstrumentId, string>> = { IIT: 'ผู้มีส่วนได้ส่วนเสียภายใน', EIT: 'ผู้มีส่วนได้ส่วนเสียภายนอก', OIT: 'การเปิดเผยข้อมูลต่อสาธารณะ' };

/** Where a measure of no indicator belongs. */
const SIDE: Readonly<Record<Theme, InstrumentId>> = {
  duty: 'IIT', budget: 'IIT', power: 'IIT', assets: 'IIT', anticorruption: 'IIT', bribery: 'IIT', 'conflict-of-interest': 'IIT', discretion: 'IIT',
  service: 'EIT', communication: 'EIT', improvement: 'EIT', participation: 'EIT', procurement: 'EIT', complaints: 'EIT', information: 'OIT',
};

const sideOf = ({ indicator, theme }: Measure, input: RenderInput): InstrumentId => (indicator === null ? SIDE[theme] : instrumentOf(indicator, input));

export function byStakeholder(input: RenderInput): StakeholderView[] {
  return INSTRUMENTS.map((id) => ({ id, name: NAMES[id], measures: input.plan.measures.filter((m) => sideOf(m, input) === id).map((m) => measureView(m, input)) }));
}

/** A row for every theme that has a measure, in the order of the plan. */
export function byTheme(input: RenderInput): IndicatorView['row'][] {
  const { measures, findings } = input.plan;
  return [...new Set(measures.map((m) => m.theme))].map((theme) => {
    const own = measures.filter((m) => m.theme === theme);
    return row(null, themeName(theme), own, own.flatMap((m) => findingsOf(m, findings)), input);
  });
}

/** What answers a finding; where nothing below the total is known, everything. */
export function improvements(input: RenderInput): MeasureView[] {
  const { measures } = input.plan;
  const answering = measures.filter((m) => m.from !== 'standing');
  return (answering.length > 0 ? answering : measures).map((m) => measureView(m, input));
}
