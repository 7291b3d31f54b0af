import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CauseQuestions } from '../../src/catalogue/index.ts';
import { loadCatalogue } from '../../src/pipeline/catalogue.ts';
import { duties, foreign, laws, lengthOf, likeness, LONGEST, register, repairs, shareOf, spelling, type Text, textsOf, trigrams, units } from '../fixtures/catalogue/wording.ts';

const { rules, references, topics, frameworks, agencyTypes } = await loadCatalogue({});
const texts = rules.flatMap(textsOf);
const wrong = (check: (text: string) => readonly string[], of: readonly Text[] = texts) => of.flatMap(({ rule, field, text }) => check(text).map((found) => `${rule} ${field}: «${found}» ${text}`));
const LAWS = Object.entries(references).filter(([, { kind }]) => kind === 'law');

/** More alike than this and two steps are one. */
const ALIKE = 0.5;
/** A step of which the topic's name makes up more is a frame around it. */
const FRAME = 0.5;

describe('the words of the rules', () => {
  it('are of the official register, rightly spelt', () => {
    expect(wrong(register)).toEqual([]);
    expect(wrong(spelling)).toEqual([]);
  });

  it('hold no Latin digits, and no Latin words but those that papers print so', () => {
    expect(wrong(foreign)).toEqual([]);
  });

  it('are short enough to be read aloud', () => {
    expect(texts.filter(({ field, text }) => lengthOf(text) > LONGEST[field]).map(({ rule, field, text }) => `${rule} ${field} ${lengthOf(text)}: ${text}`)).toEqual([]);
  });

  it('name roles, never a unit that another kind of agency does not have', () => {
    expect(wrong(units)).toEqual([]);
  });

  it('keep what is high, and repair nothing, at scores from 95', () => {
    expect(wrong(repairs, texts.filter(({ field }) => field === 'sustain'))).toEqual([]);
  });

  it('command only by an instrument of law that the same text names', () => {
    const commands = texts.filter(({ text }) => duties(text).length > 0 && !LAWS.some(([, { title }]) => text.includes(title)));
    expect(commands.map(({ rule, field, text }) => `${rule} ${field}: ${text}`)).toEqual([]);
  });

  it('name laws exactly, year included, and cite what they name', () => {
    for (const rule of rules) {
      const cited = LAWS.filter(([id]) => rule.references.some(({ source }) => source === id)).map(([, { title }]) => title);
      expect([rule.id, textsOf(rule).flatMap(({ text }) => laws(text, cited))]).toEqual([rule.id, []]);
    }
  });
});

describe('the steps of the rules', () => {
  const steps = texts.filter(({ field }) => field === 'steps').map((step) => ({ ...step, runs: trigrams(step.text) }));

  it('are nowhere the same or nearly the same in two rules', () => {
    const twins = steps.flatMap((step, index) => steps.slice(index + 1).filter((other) => other.rule !== step.rule && likeness(step.runs, other.runs) > ALIKE).map((other) => `${step.rule}: ${step.text} = ${other.rule}: ${other.text}`));
    expect(twins).toEqual([]);
  });

  it('are never the topic\'s or the measure\'s own name in a frame sentence', () => {
    const framed = rules.flatMap((rule) => {
      const named = [rule.title, ...rule.when.flatMap((clause) => clause.topics ?? []).flatMap((id) => topics.find((topic) => topic.id === id)?.label ?? [])].map(trigrams);
      return steps.filter((step) => step.rule === rule.id && named.some((name) => shareOf(name, step.runs) > FRAME)).map(({ text }) => `${rule.id}: ${text}`);
    });
    expect(framed).toEqual([]);
  });
});

describe('a rule for an OIT item that was missed', () => {
  it('says what must be published, point by point, and by when', () => {
    const dated = /ภายใน|วันเดียวกับ|ไตรมาส|รอบ(?:หก| ๖ )เดือน|ทุก(?:เดือน|ไตรมาส|สัปดาห์|วัน|ครั้ง|ปี|รายการ|กิจกรรม)|เดือนแรก|ก่อน(?:วัน|ช่วง|เริ่ม)|เดือนละ|สิ้นปี|ปีละ/;
    const vague = rules.filter(({ when }) => when.some((clause) => clause.missed === true))
      .filter(({ clause, steps, indicatorOfSuccess }) => !`${clause} ${steps.join(' ')}`.includes('(๑)') || !dated.test(`${clause} ${indicatorOfSuccess}`));
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});

describe('every rule', () => {
  it('has somebody who leads, evidence to show and a source', () => {
    expect(rules.filter(({ responsible, evidence, references: sources }) => !responsible.some(({ part }) => part === 'lead') || evidence.length === 0 || sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('is sure only of what a source other than memory or practice says', () => {
    const unsourced = ['memory', 'practice'];
    expect(rules.flatMap(({ id, references: sources }) => sources.filter(({ source, confidence }) => confidence === 'high' && unsourced.includes(source)).map(({ source }) => `${id} ${source}`))).toEqual([]);
  });
});

describe('every fact of a framework', () => {
  it('that is held high has a source other than memory', () => {
    const facts = (value: unknown, path: string): { path: string; source: readonly string[]; confidence: string }[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = 'source' in value && 'confidence' in value ? [{ path, ...(value as { source: readonly string[]; confidence: string }) }] : [];
      return [...own, ...Object.entries(value).flatMap(([key, inner]) => facts(inner, `${path}.${key}`))];
    };
    const all = frameworks.flatMap((framework) => facts(framework, String(framework.fiscalYear)));
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ source }) => source.length === 0).map(({ path }) => path)).toEqual([]);
    expect(all.filter(({ source, confidence }) => confidence === 'high' && source.every((one) => one === 'memory')).map(({ path }) => path)).toEqual([]);
  });
});

describe('other words that an officer reads', () => {
  const questions = JSON.parse(readFileSync('src/catalogue/cause-questions.json', 'utf8')) as CauseQuestions;
  const others = [
    ...questions.general, ...Object.values(questions.byIndicator).flat(), ...Object.values(questions.byTopic).flat(), ...topics.map(({ label }) => label), ...Object.values(agencyTypes.rolesInWords),
    ...frameworks.flatMap(({ items }) => items.requirements.map(({ text }) => text)),
  ];

  it('are of the official register too, without Latin digits', () => {
    expect(others.flatMap((text) => [...register(text), ...spelling(text), ...foreign(text)].map((found) => `«${found}» ${text}`))).toEqual([]);
  });

  it('ask about a cause without stating one', () => {
    const asks = /หรือไม่|ใด|อย่างไร|กี่|เมื่อ|เพียงใด|เท่าใด|ทาง|หรือ|บ้าง/;
    expect([...questions.general, ...Object.values(questions.byIndicator).flat(), ...Object.values(questions.byTopic).flat()].filter((text) => !asks.test(text))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('find what they look for', () => {
    expect([register('ให้เช็คเว็บไซด์'), register('ภายใน ๓ วันทำการ')]).toEqual([['เว็บไซด์', 'เช็ค'], []]);
    expect([foreign('ภายใน 3 วันทาง Line และ {unit:head}'), foreign('ประกาศ No Gift Policy')]).toEqual([['3', 'Line'], []]);
    expect(spelling('ต่างๆ  ให้ดี.')).toEqual(['งๆ', 'ๆ ', '.'].map((_, index) => ['งๆ', '  ', '.'][index]));
    expect([duties('ต้องแจ้งผลที่ถูกต้อง'), duties('ตามที่ต้องการ')]).toEqual([['ต้อง'], []]);
    expect(units('ให้กองคลังจัดทำ')).toEqual(['กองคลัง']);
    expect(repairs('แก้ไขโดยเร่งด่วน')).toEqual(['แก้ไข', 'เร่งด่วน']);
    expect(laws('ตามพระราชบัญญัติข้อมูลข่าวสาร', ['พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐'])).toHaveLength(1);
    expect([lengthOf('ที่นี่'), lengthOf('{unit:head}')]).toEqual([2, 7]);
    expect(likeness(trigrams('จัดทำทะเบียนคุมการยืมทรัพย์สิน'), trigrams('จัดทำทะเบียนคุมการยืมพัสดุ'))).toBeGreaterThan(ALIKE);
    expect(shareOf(trigrams('สถิติการให้บริการ'), trigrams('ดำเนินการสถิติการให้บริการ'))).toBeGreaterThan(FRAME);
  });
});
