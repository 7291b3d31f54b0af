import { expect, it } from 'vitest';
import { drivingView } from '../../../src/render/view/driving.ts';
import { inputOf } from '../../fixtures/render/input.ts';
import { measure } from '../../fixtures/render/parts.ts';
import * as plans from '../../fixtures/render/plans.ts';

it('each head has its measures, an own one among the steps; a heading makes its clause’s label needless', () => {
  const measures = ['s-province-responsible', 's-province-briefing', 's-province-own-activities', 's-province-report'].map((id) => measure(id, null, { from: 'standing', clause: `ป้าย ${id} : ให้ทำ` }));
  const view = drivingView(inputOf({ ...plans.PROVINCIAL, measures: [...measures, measure('own-1', null, { from: 'own' })] }, 'driving-measures'));
  expect(Object.fromEntries(Object.entries(view).map(([head, list]) => [head, list.map((m) => m.id)]))).toEqual({
    responsible: ['s-province-responsible'], steps: ['s-province-briefing', 'own-1'], last: ['s-province-own-activities'], progress: [], evaluation: [], report: ['s-province-report'],
  });
  expect([view.responsible[0]?.clause, view.steps[0]?.clause]).toEqual(['ให้ทำ', 'ป้าย s-province-briefing : ให้ทำ']);
});
