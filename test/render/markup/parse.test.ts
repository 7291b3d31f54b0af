import { describe, expect, it } from 'vitest';
import { blocks, fault } from '../../fixtures/render/markup.ts';

describe('the closed vocabulary', () => {
  it('knows no other tag, and says which is nearest', () => {
    for (const tag of ['div', 'img', 'script', 'style', 'iframe', 'h5', 'em', 'font', 'svg', 'P']) expect(fault(`<${tag}>x</${tag}>`), tag).toBe(`unknown-tag ${tag}`);
  });

  it('knows no other class or attribute', () => {
    expect(fault('<p class="big">ก</p>')).toBe('unknown-class big');
    expect(fault('<p style="color:red">ก</p>')).toBe('unknown-attribute style');
    expect(fault('<p onclick="x()">ก</p>')).toBe('unknown-attribute onclick');
    expect(fault('<p class="l2" class="l3">ก</p>')).toBe('unknown-attribute class');
  });

  it('asks for what a tag must carry', () => {
    expect(fault('<table data-alt=""><tbody><tr><td>ก</td></tr></tbody></table>')).toBe('missing-attribute data-cols');
    expect(fault('<p><a>ก</a></p>')).toBe('missing-attribute href');
    expect(fault('<time class="issued"></time>')).toBe('missing-attribute datetime');
  });

  it('takes no comment, declaration or instruction', () => {
    expect(fault('<!-- ก --><p>ก</p>')).toMatch(/^comment/);
    expect(fault('<!doctype html><p>ก</p>')).toMatch(/^bare-bracket/);
    expect(fault('<?php echo 1 ?><p>ก</p>')).toMatch(/^(bare-bracket|comment)/);
    expect(fault('<![CDATA[ก]]>')).toMatch(/^(bare-bracket|comment)/);
  });
});

describe('nesting', () => {
  it('is never repaired', () => {
    expect(fault('<p>ก<p>ข</p>')).toBe('not-here p');
    expect(fault('<p>ก</b></p>')).toBe('wrong-close b');
    expect(fault('<p>ก</p></section>')).toBe('wrong-close section');
    expect(fault('<p><b>ก</p></b>')).toBe('wrong-close p');
    expect(fault('<p>ก')).toBe('not-closed p');
    expect(fault('<p>ก</p><p')).not.toBeNull();
  });

  it('has no text outside paragraphs, and none in tables', () => {
    expect(fault('ก<p>ข</p>')).toBe('text-not-here เอกสาร');
    expect(fault('<table data-cols="100" data-alt=""><tbody>ก<tr><td>ข</td></tr></tbody></table>')).toBe('text-not-here tbody');
    expect(fault('<table data-cols="100" data-alt=""><tbody><tr>ก<td>ข</td></tr></tbody></table>')).toBe('text-not-here tr');
    expect(fault('<ul>ก<li>ข</li></ul>')).toBe('text-not-here ul');
  });

  it('has no table inside a table', () => {
    expect(fault('<table data-cols="100" data-alt=""><tbody><tr><td><table></table></td></tr></tbody></table>')).toBe('not-here table');
  });

  it('ends at 32 levels', () => {
    const deep = (n: number): string => `<p>${'<b>'.repeat(n)}ก${'</b>'.repeat(n)}</p>`;
    expect(fault(deep(31))).toBeNull();
    expect(fault(deep(32))).toBe('too-deep 32');
  });
});

describe('text', () => {
  it('is decoded once', () => {
    expect(blocks('<p>&lt;b&gt; &amp;amp; &#3585;&nbsp;ข</p>')).toMatchObject([{ text: [{ text: '<b> &amp; ก\u00a0ข' }] }]);
  });

  it('holds no bare bracket or unknown entity', () => {
    expect(fault('<p>1 < 2</p>')).toBe('bare-bracket <');
    expect(fault('<p>&thai;</p>')).toBe('bare-bracket &');
    expect(fault('<p>&#1;</p>')).toBe('bad-value &#1;');
    expect(fault('<p>&#xFFFE;</p>')).toBe('bad-value &#65534;');
    expect(fault('<p>&#xD800;</p>')).toBe('bad-value &#65533;');
  });
});
