import { describe, expect, it } from 'vitest';
import { ItaPlanError } from '../../src/model/error.ts';
import { describeTemplate, renderDocument } from '../../src/render/index.ts';
import { dump } from '../fixtures/render/dump.ts';
import { framework, inputOf, ownTemplate, withSettings } from '../fixtures/render/input.ts';
import * as plans from '../fixtures/render/plans.ts';
import { DOCUMENTS } from '../fixtures/render/templates.ts';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ItaPlanError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

describe('papers as they were agreed (goldens)', () => {
  const ofOneAgency = Object.keys(DOCUMENTS).filter((kind) => String(describeTemplate(DOCUMENTS[kind] ?? '', kind).needs) !== 'province');
  for (const kind of ofOneAgency) {
    it(`${kind} with everything given`, async () => {
      await expect(dump(renderDocument(inputOf(plans.FULL, kind)).document)).toMatchFileSnapshot(`../fixtures/render/golden/${kind}-full.txt`);
    });

    it(`${kind} from a total alone`, async () => {
      await expect(dump(renderDocument(inputOf(plans.MINIMAL, kind)).document)).toMatchFileSnapshot(`../fixtures/render/golden/${kind}-minimal.txt`);
    });
  }
});

describe('the document around the text', () => {
  it('is the same for the same input', () => {
    const once = renderDocument(inputOf(plans.FULL, 'announcement'));
    expect(renderDocument(inputOf(plans.FULL, 'announcement'))).toEqual(once);
  });

  it('takes title and file name from the paper and the agency', () => {
    const { document } = renderDocument(inputOf(plans.FULL, 'announcement'));
    expect(document.title).toBe('ประกาศองค์การบริหารส่วนตำบลบ้านตัวอย่าง เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ.\u00a0๒๕๖๕');
    expect(document.fileStem).toBe('announcement-องค์การบริหารส่วนตำบลบ้านตัวอย่าง-2565');
  });

  it('is a draft until date and signer are given, unless the office says otherwise', () => {
    const draft = (settings: object): boolean => renderDocument(inputOf(withSettings(plans.WITHOUT_SETTINGS, settings), 'announcement')).document.look.draft;
    expect(draft({})).toBe(true);
    expect(draft({ date: '2022-03-05' })).toBe(true);
    expect(draft({ date: '2022-03-05', signatory: { name: 'ใจดี มีสุข' } })).toBe(false);
    expect(draft({ draft: false })).toBe(false);
  });

  it('dates a paper without a date on the first day of its fiscal year', () => {
    expect(renderDocument(inputOf(plans.WITHOUT_SETTINGS, 'announcement')).document.date).toBe('2021-10-01');
  });

  it('lays the facts of one paper over the common ones', () => {
    const plan = withSettings(plans.FULL, { date: '2022-01-01', papers: { announcement: { date: '2022-03-05', title: 'แนวทางของเรา' } } });
    expect(renderDocument(inputOf(plan, 'announcement')).document).toMatchObject({ date: '2022-03-05', title: expect.stringContaining('แนวทางของเรา') });
    expect(renderDocument(inputOf(plan, 'analysis-report')).document).toMatchObject({ date: '2022-01-01' });
  });

  it('prints Arabic digits throughout when asked', () => {
    const text = dump(renderDocument(inputOf(withSettings(plans.FULL, { digits: 'arabic' }), 'announcement')).document);
    expect(text).not.toMatch(/[๐-๙]/);
    expect(text).toContain('78.68');
  });

  it('ends with the list of what is blank and what was left out', () => {
    const { document, notices } = renderDocument(inputOf(plans.WITHOUT_SETTINGS, 'announcement'));
    expect(document.blanks).toEqual(['legalBasis', 'date', 'signatory.name']);
    expect(document.omitted).toContain('meetings');
    expect(notices.find((n) => n.code === 'RENDER_BLANKS')?.params).toMatchObject({ facts: ['legalBasis', 'date', 'signatory.name'], labels: ['ฐานอำนาจตามกฎหมาย', 'วันที่ของเอกสาร', 'ชื่อผู้ลงนาม'] });
    expect(notices.find((n) => n.code === 'RENDER_OMITTED')?.params.facts).toEqual(document.omitted);
  });

  it('has nothing left blank or out when everything is given', () => {
    const { document, notices } = renderDocument(inputOf(plans.FULL, 'announcement'));
    expect([document.blanks, document.omitted, notices]).toEqual([[], [], []]);
  });

  it('says when the name of the agency is printed as the file has it', () => {
    const plan = { ...plans.FULL, agency: { ...plans.FULL.agency, name: null } };
    expect(renderDocument(inputOf(plan, 'announcement')).notices.map((n) => n.code)).toContain('RENDER_NAME_AS_GIVEN');
  });
});

describe('papers that are not made', () => {
  it('without scores, where the template needs them', () => {
    expect(codeOf(() => renderDocument(inputOf({ ...plans.FULL, assessment: null }, 'analysis-report')))).toBe('RENDER_NEEDS');
  });

  it('without scores of indicators, where the template needs those', () => {
    const input = ownTemplate(plans.INSTRUMENTS_ONLY, '<p>ก</p>');
    const source = input.template.source.replace('needs: nothing', 'needs: indicators');
    expect(codeOf(() => renderDocument({ ...input, template: { ...input.template, source } }))).toBe('RENDER_NEEDS');
  });

  it('in nobody’s name', () => {
    expect(codeOf(() => renderDocument(inputOf({ ...plans.FULL, agency: { ...plans.FULL.agency, name: null, given: null } }, 'announcement')))).toBe('RENDER_REFUSED');
  });
});

describe('years and comparisons', () => {
  it('notes in the paper why two years may not be set side by side', () => {
    const input = inputOf(plans.ACROSS_A_BREAK, 'analysis-report', { framework: framework(2566) });
    const why = framework(2566).comparableWith['2565'];
    expect(typeof why).toBe('string');
    expect(dump(renderDocument(input).document)).toContain('(note) หมายเหตุ ');
    expect(dump(renderDocument(inputOf(plans.FULL, 'analysis-report', { framework: framework(2564) })).document)).not.toContain('(note) หมายเหตุ ');
  });

  it('prints the meaning of a level only where a source is known', () => {
    expect(dump(renderDocument(inputOf(plans.FULL, 'analysis-report', { framework: framework(2564) })).document)).toContain('ระดับดังกล่าวหมายถึง');
    expect(dump(renderDocument(inputOf(plans.FULL, 'analysis-report')).document)).not.toContain('ระดับดังกล่าวหมายถึง');
  });
});
