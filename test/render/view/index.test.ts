import { describe, expect, it } from 'vitest';
import { VIEW } from '../../../src/render/fields/index.ts';
import type { Shape } from '../../../src/render/fields/shape.ts';
import { factTree, makeView } from '../../../src/render/view/index.ts';
import { inputOf } from '../../fixtures/render/input.ts';
import * as plans from '../../fixtures/render/plans.ts';

/** Paths where a value is not what its declaration says. */
function differences(value: unknown, shape: Shape, path = ''): string[] {
  if (shape.is === 'maybe') return value === null ? [] : differences(value, shape.of, path);
  if (shape.is === 'list') return Array.isArray(value) ? value.flatMap((item, index) => differences(item, shape.of, `${path}[${index}]`)) : [`${path} is no list`];
  if (shape.is === 'record') {
    const [have, want] = [Object.keys(value as object).sort(), Object.keys(shape.fields).sort()];
    if (have.join() !== want.join()) return [`${path} has ${have.join()} and not ${want.join()}`];
    return want.flatMap((key) => differences((value as Record<string, unknown>)[key], shape.fields[key] as Shape, `${path}.${key}`));
  }
  const type = { text: 'string', number: 'number', flag: 'boolean' }[shape.is];
  return typeof value === type ? [] : [`${path} is ${value === null ? 'null' : typeof value}, not ${type}`];
}

describe('the view', () => {
  for (const [name, plan] of Object.entries(plans)) {
    it(`of ${name} is exactly what is declared`, () => {
      const input = inputOf(plan, 'announcement');
      expect(differences({ ...makeView(input), facts: factTree(input, () => undefined) }, VIEW)).toEqual([]);
    });
  }

  it('says of each field, in Thai, what it is', () => {
    const mute = (shape: Shape, path: string): string[] => [
      ...(/[ก-๙]/.test(shape.about) ? [] : [path]),
      ...(shape.is === 'record' ? Object.entries(shape.fields).flatMap(([key, inner]) => mute(inner, `${path}.${key}`)) : shape.is === 'list' || shape.is === 'maybe' ? mute(shape.of, path) : []),
    ];
    expect(mute(VIEW, '')).toEqual([]);
  });

  it('prints no decomposed ำ and no เเ, whatever the file had', () => {
    const plan = { ...plans.FULL, agency: { ...plans.FULL.agency, name: 'องค์การบริหารส่วนตำบลเเม่ค\u0E4D\u0E32' } };
    expect(makeView(inputOf(plan, 'announcement')).agency.name).toBe('องค์การบริหารส่วนตำบลแม่คำ');
  });
});
