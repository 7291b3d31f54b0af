import { describe, expect, it } from 'vitest';
import type { RuleFile } from '../../src/catalogue/index.ts';
import { layRules, ruleLayers } from '../../src/catalogue/layers.ts';
import { rule } from '../fixtures/plan/plans.ts';

const stored = (id: string, title: string): RuleFile['json']['rules'][number] => {
  const { indicator: _indicator, origin: _origin, ...rest } = rule({ id, title });
  return rest;
};
const file = (origin: RuleFile['origin'], name: string, rules: RuleFile['json']['rules']): RuleFile => ({ origin, file: name, json: { schema: 'ita-plan/rules@1', indicator: 4, rules } });
const files = [
  file('agency', 'ours.json', [stored('a', 'ของเรา'), { id: 'c', remove: true }]),
  file('built-in', '04.json', [stored('a', 'เดิม'), stored('b', 'เดิม'), stored('c', 'เดิม')]),
  file('province', 'province.json', [stored('b', 'ของจังหวัด'), stored('a', 'ของจังหวัด'), { id: 'ghost', remove: true }]),
];

describe('layers of rules', () => {
  it('lie built-in < province < agency, whatever the order of the files; the same id replaces, «remove» drops', () => {
    expect(layRules(files).map(({ id, title, origin }) => [id, title, origin])).toEqual([['a', 'ของเรา', 'agency'], ['b', 'ของจังหวัด', 'province']]);
  });

  it('say where each id comes from, what it lies over, and what was taken away', () => {
    expect(ruleLayers(files).map(({ id, rule: own, origin, file: from, below }) => [id, own === null, origin, from, below?.origin ?? null])).toEqual([
      ['a', false, 'agency', 'ours.json', 'province'], ['b', false, 'province', 'province.json', 'built-in'], ['c', true, 'agency', 'ours.json', 'built-in'], ['ghost', true, 'province', 'province.json', null],
    ]);
  });
});
