import { describe, expect, it } from 'vitest';
import { back, on, type State, startState } from '../../../src/cli/wizard/state.ts';
import { type Question, walk, type Wizard } from '../../../src/cli/wizard/walk.ts';

/** Walks through questions a b c d, each answering what the list says; gives the order in which they were asked. */
async function order(answers: readonly ('on' | 'back' | { to: string })[], start: Partial<State> = {}, applies: (id: string) => boolean = () => true): Promise<{ asked: string; kept: number; trail: readonly string[] }> {
  const left = [...answers];
  const asked: string[] = [];
  let kept = 0;
  const question = (id: string): Question => ({
    id, step: 'scores', applies: () => applies(id),
    ask: async (state) => {
      asked.push(id);
      const go = left.shift() ?? 'on';
      return go === 'on' ? on(state) : go === 'back' ? back(state) : { state, go };
    },
  });
  const wizard = { keep: async () => { kept += 1; } } as unknown as Wizard;
  const state = await walk(['a', 'b', 'c', 'd'].map(question), { ...startState(null, null, {}), ...start }, wizard, () => undefined);
  return { asked: asked.join(''), kept, trail: state.trail };
}

describe('the walk through the questions', () => {
  it('asks each in turn and puts every answer away', async () => expect(await order([])).toEqual({ asked: 'abcd', kept: 4, trail: ['a', 'b', 'c', 'd'] }));
  it('goes back to the one answered before', async () => expect((await order(['on', 'on', 'back', 'back'])).asked).toBe('abcbabcd'));
  it('stays at the first', async () => expect((await order(['back', 'back'])).asked).toBe('aaabcd'));
  it('leaves out what does not apply, on the way back too', async () => expect((await order(['on', 'on', 'back'], {}, (id) => id !== 'c')).asked).toBe('abdbd'));
  it('asks an answered question again on the way back although nothing is missing any more', async () => {
    const answered = new Set<string>();
    const isNew = (id: string): boolean => {
      const known = answered.has(id);
      answered.add(id);
      return !known;
    };
    const once = await order(['on', 'on', 'back', 'back'], {}, isNew);
    expect(once.asked).toBe('abcbad');
  });
  it('jumps and goes on from there', async () => expect((await order(['on', 'on', { to: 'a' }])).asked).toBe('abcabcd'));
  it('takes up a draft after the question answered last', async () => expect((await order(['back'], { trail: ['a', 'b'] })).asked).toBe('cbcd'));
  it('finds its way back without a trail', async () => expect((await order(['back', 'back', 'back'], { trail: ['b'] })).asked).toBe('cbaabcd'));
});
