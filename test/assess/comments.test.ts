import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/assess/comments.ts';
import { assess } from '../../src/assess/index.ts';
import { questionOf } from '../../src/assess/questions.ts';
import type { Framework } from '../../src/model/framework.ts';
import real from '../fixtures/assess/comments-2564.json' with { type: 'json' };
import { framework, topics } from '../fixtures/assess/frameworks.ts';
import { context, record } from '../fixtures/assess/records.ts';

const year = framework(2564);
const shipped: Framework = JSON.parse(readFileSync(new URL('../../src/catalogue/frameworks/2564.json', import.meta.url), 'utf8'));
const at = { file: 'comments.txt', line: 1 };

describe('comments of the assessor', () => {
  it.each(real)('gives the comment on $code to its question', ({ code, text }) => {
    const known = questionOf(shipped, code);
    expect(assign(text, shipped, topics)).toEqual({ topic: known?.question.topic, indicator: known?.indicator.id });
  });

  it('believes a code or an indicator number written in the comment before its words', () => {
    expect(assign('ข้อ o42 ไม่พบการวิเคราะห์ความพึงพอใจ', year, topics)).toEqual({ topic: 'measures-document', indicator: 10 });
    expect(assign('ตัวชี้วัดที่ ๗ ควรปรับปรุง', year, topics)).toEqual({ topic: null, indicator: 7 });
  });

  it('falls back on the name of one indicator and never guesses between two', () => {
    expect(assign('ควรพัฒนาประสิทธิภาพการสื่อสาร', year, topics)).toEqual({ topic: null, indicator: 7 });
    expect(assign('ควรพัฒนาประสิทธิภาพการสื่อสาร และคุณภาพการดำเนินงาน', year, topics)).toEqual({ topic: null, indicator: null });
    expect(assign('ขอให้รักษามาตรฐานนี้ไว้', year, topics)).toEqual({ topic: null, indicator: null });
  });

  it('makes each a finding with its own words and cell, and lists those nobody could place', () => {
    const comments = [{ text: real[1]?.text ?? '', at }, { text: 'ขอให้รักษามาตรฐานนี้ไว้', at: { ...at, line: 2 } }];
    const { assessment, notices } = assess(record({ IIT: 83.41, EIT: 92.21, OIT: 100 }, { comments }), year, context());
    const said = assessment.findings.filter(({ why }) => why.includes('comment'));
    expect(said.map(({ id, topic, indicator, severity, theme }) => ({ id, topic, indicator, severity, theme }))).toEqual([
      { id: 'comment-1', topic: 'property-borrowing-permission', indicator: 4, severity: 'urgent', theme: 'assets' },
      { id: 'comment-2', topic: null, indicator: null, severity: 'improve', theme: null },
    ]);
    expect(said[0]?.evidence).toEqual([at]);
    expect(said[0]?.comment).toBe(real[1]?.text);
    expect(notices.find(({ code }) => code === 'ASSESS_COMMENTS_UNASSIGNED')?.params).toEqual({ comments: [{ number: 2, text: 'ขอให้รักษามาตรฐานนี้ไว้' }] });
  });
});
