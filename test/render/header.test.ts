import { describe, expect, it } from 'vitest';
import { describeTemplate } from '../../src/render/index.ts';
import { DOCUMENTS } from '../fixtures/render/templates.ts';

describe('the first comment of a template', () => {
  it('says what the paper is', () => {
    expect(describeTemplate('{{!-- title: ก; description: ข: ค; needs: scores; blank: date, signatory.name; pages: all --}}<p>ง</p>', 'x.hbs'))
      .toEqual({ title: 'ก', description: 'ข: ค', needs: 'scores', blank: ['date', 'signatory.name'], pages: 'all', workbook: false });
  });

  it('numbers pages from the second by default', () => {
    expect(describeTemplate('{{!-- title: ก; description: ข; needs: nothing --}}', 'x.hbs')).toMatchObject({ pages: 'from-2', blank: [] });
  });

  it('is asked for, with its keys and their values', () => {
    expect(() => describeTemplate('<p>ก</p>', 'x.hbs')).toThrow(expect.objectContaining({ code: 'RENDER_HEADER', params: { key: 'title' }, at: expect.objectContaining({ file: 'x.hbs', line: 1 }) }));
    expect(() => describeTemplate('\n{{!-- title: ก; description: ข; needs: money --}}', 'x.hbs')).toThrow(expect.objectContaining({ params: { key: expect.stringMatching(/^needs: scores\|indicators\|nothing/) }, at: expect.objectContaining({ line: 2 }) }));
  });

  it('is there in every built-in template', () => {
    for (const [id, source] of Object.entries(DOCUMENTS)) expect(describeTemplate(source, id).title, id).toMatch(/[ก-๙]/);
  });
});
