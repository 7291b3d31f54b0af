import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { FACTS, treatmentOf } from '../../src/render/facts.ts';
import { framework, inputOf, withSettings } from '../fixtures/render/input.ts';
import { FULL, WITHOUT_SETTINGS } from '../fixtures/render/plans.ts';

const given = (fact: string, settings: Settings): string | null => FACTS[fact]?.value(inputOf(withSettings(WITHOUT_SETTINGS, settings), 'announcement')) ?? null;

describe('what is done with a fact that nobody gave', () => {
  it('identifiers are left blank', () => {
    for (const fact of ['signatory.name', 'signatory.position', 'date', 'number', 'to', 'through', 'unitLine', 'phone', 'legalBasis', 'coordinator.unit']) expect(treatmentOf(fact, 'announcement'), fact).toBe('blank');
  });

  it('claims take their sentence with them', () => {
    for (const fact of ['assessment.assessor', 'assessment.announcedOn', 'assessment.commentsSource', 'meetings', 'relatedPlans', 'workingGroup.name', 'targets.setIn', 'preparedBy.name', 'publication.url', 'itemCode']) expect(treatmentOf(fact, 'announcement'), fact).toBe('omit');
  });

  it('the working group is a blank in the order that appoints it', () => {
    expect(treatmentOf('workingGroup.orderNumber', 'working-group-order')).toBe('blank');
  });

  it('a paper in nobody’s name is refused', () => {
    expect(treatmentOf('agency.name', 'memo')).toBe('refuse');
  });

  it('every fact has a name for the officer', () => {
    expect(Object.entries(FACTS).filter(([, rule]) => !/[ก-๙]/.test(rule.label)).map(([id]) => id)).toEqual([]);
  });
});

describe('values of facts', () => {
  it('join a prefix to the name and set a rank apart', () => {
    expect(given('signatory.name', { signatory: { title: 'นาย', name: 'ตัวอย่าง ใจซื่อ' } })).toBe('นายตัวอย่าง ใจซื่อ');
    expect(given('signatory.name', { signatory: { title: 'ว่าที่ร้อยตรี', name: 'ตัวอย่าง ใจซื่อ' } })).toBe('ว่าที่ร้อยตรี ตัวอย่าง ใจซื่อ');
    expect(given('signatory.name', { signatory: { name: ' ' } })).toBeNull();
  });

  it('say dates in words', () => {
    expect(given('assessment.announcedOn', { assessment: { announcedOn: '2021-08-26' } })).toBe('26 สิงหาคม พ.ศ. 2564');
  });

  it('take the item code of the document’s year, and none from memory', () => {
    const code = (year: number | null): string | null => FACTS.itemCode?.value(inputOf(FULL, 'announcement', { documentFramework: year === null ? null : framework(year) })) ?? null;
    expect(code(2565)).toBe('O42');
    expect(code(null)).toBeNull();
    const base = framework(2565);
    const remembered = { ...base, items: { ...base.items, measures: base.items.measures === null ? null : { ...base.items.measures, confidence: 'low' as const } } };
    expect(FACTS.itemCode?.value(inputOf(FULL, 'announcement', { documentFramework: remembered }))).toBeNull();
  });
});
