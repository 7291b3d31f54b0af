import { expect, it } from 'vitest';
import { accompanied, yearPeriod } from '../../../src/render/view/titles.ts';
import { inputOf, withSettings } from '../../fixtures/render/input.ts';
import * as plans from '../../fixtures/render/plans.ts';

const memo = (settings: Parameters<typeof withSettings>[1]) => inputOf(withSettings(plans.FULL, settings), 'memo');

it('a memo proposes the papers made with it, by the titles the office gave them', () => {
  expect(accompanied(memo({ documents: ['memo', 'announcement'], papers: { announcement: { title: 'มาตรการของเรา' } } }))).toEqual(['มาตรการของเรา']);
  expect(accompanied(memo({ documents: ['memo'] }))).toEqual([]);
  expect(accompanied(inputOf({ ...plans.FULL, assessment: null, settings: {} }, 'memo'))).toEqual([]);
});

it('the period is the fiscal year, from the month of the paper on', () => {
  expect(yearPeriod(inputOf(plans.WITHOUT_SETTINGS, 'improvement-plan'))).toBe('ตุลาคม 2564 – กันยายน 2565');
  expect(yearPeriod(inputOf(withSettings(plans.WITHOUT_SETTINGS, { date: '2022-01-17' }), 'improvement-plan'))).toBe('มกราคม – กันยายน 2565');
});
