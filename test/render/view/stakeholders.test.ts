import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { byStakeholder, byTheme, improvements } from '../../../src/render/view/stakeholders.ts';
import { inputOf } from '../../fixtures/render/input.ts';
import { measure } from '../../fixtures/render/parts.ts';
import * as plans from '../../fixtures/render/plans.ts';

const standing = (id: string, theme: 'bribery' | 'procurement' | 'information') => measure(id, null, { from: 'standing', theme });
const PLAN: Plan = { ...plans.FULL, measures: [measure('r04', 4, { theme: 'assets' }), measure('r08', 8, { theme: 'improvement' }), standing('s1', 'bribery'), standing('s2', 'procurement'), standing('s3', 'information')] };
const input = inputOf(PLAN, 'improvement-plan');

it('every measure concerns people inside, people outside or readers of what is published, once', () => {
  expect(byStakeholder(input).map(({ id, measures }) => [id, measures.map((m) => m.id)])).toEqual([['IIT', ['r04', 's1']], ['EIT', ['r08', 's2']], ['OIT', ['s3']]]);
});

it('every theme is one row', () => {
  expect(byTheme(input).map(({ name }) => name)).toEqual(['การใช้ทรัพย์สินของราชการ', 'การปรับปรุงระบบการทำงาน', 'การป้องกันการรับสินบน', 'การจัดซื้อจัดจ้าง', 'การเปิดเผยข้อมูลข่าวสารและระบบสารสนเทศ']);
});

it('what improves answers a finding; where nothing does, everything', () => {
  expect(improvements(input).map((m) => m.id)).toEqual(['r04', 'r08']);
  expect(improvements(inputOf({ ...PLAN, measures: PLAN.measures.slice(2) }, 'improvement-plan'))).toHaveLength(3);
});
