import { describe, expect, it } from 'vitest';
import { fault, sections } from '../../fixtures/render/markup.ts';

describe('sections', () => {
  it('begin with an attachment or a landscape part, and go on after it', () => {
    expect(sections('<p>ก</p><section class="landscape"><p>ข</p></section><p>ค</p><section class="attachment"><p>ง</p></section>')).toMatchObject([
      { orientation: 'portrait', numbered: 'from-2' }, { orientation: 'landscape', numbered: 'all' }, { orientation: 'portrait', numbered: 'all' }, { orientation: 'portrait', numbered: 'all' },
    ]);
  });

  it('carry the emblem as their first child', () => {
    expect(sections('<section class="emblem"></section><p>ก</p>')[0]).toMatchObject({ emblem: 'large', blocks: { length: 1 } });
    expect(sections('<section class="emblem small"></section><p>ก</p>')[0]?.emblem).toBe('small');
    expect(fault('<p>ก</p><section class="emblem"></section>')).toBe('not-here section class="emblem"');
    expect(fault('<section class="emblem"><p>ก</p></section>')).toMatch(/^must-be-empty/);
  });

  it('stand at the top only', () => {
    expect(fault('<section class="attachment"><section class="landscape"><p>ก</p></section></section>')).toBe('not-here section class="landscape"');
    expect(fault('<section><p>ก</p></section>')).toBe('not-here section');
  });

  it('make a paper, not nothing', () => {
    expect(fault('  \n ')).toMatch(/^is-empty/);
  });
});
