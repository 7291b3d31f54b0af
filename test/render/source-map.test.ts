import { describe, expect, it } from 'vitest';
import { ItaPlanError } from '../../src/model/error.ts';
import type { Location } from '../../src/model/notice.ts';
import { renderDocument } from '../../src/render/index.ts';
import { ownTemplate } from '../fixtures/render/input.ts';
import { FULL } from '../fixtures/render/plans.ts';

function placeOf(body: string, partials: Readonly<Record<string, string>> = {}): Location | null {
  try {
    renderDocument(ownTemplate(FULL, body, partials));
  } catch (error) {
    if (error instanceof ItaPlanError && error.code === 'RENDER_MARKUP') return error.at;
    throw error;
  }
  return null;
}

describe('the place of a fault in the markup', () => {
  it('is the line and column of the template’s own text', () => {
    expect(placeOf('<p>ก</p>\n  <div>ข</div>')).toMatchObject({ file: 'own.hbs', line: 3, column: '3', text: '<div>ข</div>' });
  });

  it('holds after loops, conditions and expressions', () => {
    expect(placeOf('{{#each measures}}\n<p>{{title}}</p>\n{{/each}}\n{{#if agency.local}}\n<p>ก</p> <em>ข</em>\n{{/if}}')).toMatchObject({ line: 6, column: '10' });
  });

  it('is the expression when its value is at fault', () => {
    expect(placeOf('<p>ก</p>\n<table data-cols="100" data-alt=""><tbody><tr>\n{{agency.name}}</tr></tbody></table>')).toMatchObject({ line: 4, column: '1' });
  });

  it('is in the partial when the partial is at fault', () => {
    expect(placeOf('<p>ก</p>\n{{> p}}', { p: '<p>ข</p>\n<p><font>ค</font></p>' })).toMatchObject({ file: 'partials/p.hbs', line: 2, column: '4' });
  });

  it('is where a tag was opened that nobody closed', () => {
    expect(placeOf('<p>ก</p>\n<section class="signature"><p>ข</p>')).toMatchObject({ line: 3, column: '1' });
  });
});
