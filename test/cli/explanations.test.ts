import { describe, expect, it } from 'vitest';
import { clauseWords, explanationText } from '../../src/cli/explanations.ts';
import { explain } from '../../src/pipeline/explain.ts';
import { displayWidth } from '../../src/thai/text.ts';

describe('a clause in words', () => {
  it('says every part that must hold', () => {
    expect(clauseWords({ lowest: true }, 'th')).toBe('ต่ำสุดของแบบวัด');
    expect(clauseWords({ topics: ['news'], missed: true, below: 85, fell: 3, severity: ['urgent', 'improve'], years: [2563, 2565] }, 'th'))
      .toBe('เรื่อง news และ ไม่ได้คะแนนข้อนั้น และ คะแนนต่ำกว่า 85 และ ลดลงตั้งแต่ 3 คะแนน และ ช่วงคะแนน ควรปรับปรุงก่อน (ต่ำกว่า 85) หรือ ควรพัฒนา (85 ถึงต่ำกว่า 95) และ คะแนนปี 2563–2565');
    expect(clauseWords({ below: 'target' }, 'en')).toBe('score below target');
  });
});

describe('the reasons on a terminal', () => {
  it('keep to its width and name cell, rule, condition, source and questions', async () => {
    const explanation = await explain({ scores: 'examples/subdistrict/scores.csv', settings: {}, agency: null }, '10');
    const text = explanationText(explanation, 'th', 60);
    expect(text.split('\n').filter((line) => displayWidth(line) > 60 && !line.includes('http'))).toEqual([]);
    const joined = text.replace(/\n\s+/g, '');
    for (const part of ['แถว 3 คอลัมน์ O', 'r10-measures-document', 'เข้าเงื่อนไขของประเด็น 10: ต่ำสุดของแบบวัด', 'แหล่งอ้างอิง:', 'คำถามเพื่อหาสาเหตุ', 'ครบจำนวนมาตรการต่อประเด็นแล้ว']) expect(joined).toContain(part.replace(/\s/g, ' '));
  });
});
