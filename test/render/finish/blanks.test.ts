import { expect, it } from 'vitest';
import { blanksOf } from '../../../src/render/finish/blanks.ts';
import { sections } from '../../fixtures/render/markup.ts';

it('blanks are told in the order of the paper, wherever they stand, an open date among them', () => {
  const blank = (fact: string): string => `<span class="blank" data-fact="${fact}"></span>`;
  const markup = `<h1>${blank('number')}</h1><ul><li>${blank('to')}</li></ul><table data-cols="100" data-alt=""><tbody><tr><td>${blank('phone')}</td></tr></tbody></table><dl class="form"><dt>ก</dt><dd>${blank('through')}</dd></dl><time class="issued" datetime=""></time><section class="signature"><p>(${blank('signatory.name')})</p></section>`;
  expect(blanksOf(sections(markup))).toEqual(['number', 'to', 'phone', 'through', 'date', 'signatory.name']);
});
