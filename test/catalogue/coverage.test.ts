import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CauseQuestions } from '../../src/catalogue/index.ts';
import { loadCatalogue } from '../../src/pipeline/catalogue.ts';
import { coverageMarkdown, coverageOf, holesIn } from '../../src/pipeline/coverage.ts';

const README = 'src/catalogue/README.md';
const MARK = '<!-- coverage -->\n';
const catalogue = await loadCatalogue({});
const coverage = coverageOf(catalogue);

describe('the coverage of the rules', () => {
  it('has no hole: every topic and every indicator has a rule of its own for every kind of agency', () => {
    expect(holesIn(coverage)).toEqual([]);
  });

  it('finds a hole where there is one', () => {
    const without = catalogue.rules.filter(({ id }) => id !== 'r09-news');
    expect(holesIn(coverageOf({ ...catalogue, rules: without }))).toHaveLength(14);
    const local = catalogue.rules.map((rule) => (rule.id === 'r09-contact' ? { ...rule, agencyTypes: { only: [], not: ['school' as const] } } : rule));
    expect(holesIn(coverageOf({ ...catalogue, rules: local }))).toEqual(['contact × school']);
  });

  it('gives every topic a rule that speaks of no other topic', () => {
    const own = new Set(catalogue.rules.flatMap((rule) => {
      const topics = new Set(rule.when.flatMap((clause) => clause.topics ?? []));
      return topics.size === 1 ? [...topics] : [];
    }));
    expect(catalogue.topics.filter(({ id }) => !own.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('maps every question and item of every year to a topic', () => {
    const unmapped = catalogue.frameworks.flatMap(({ fiscalYear, indicators }) => indicators.flatMap(({ questions }) => questions.filter(({ topic }) => !catalogue.topics.some(({ id }) => id === topic)).map(({ code, topic }) => `${fiscalYear} ${code} ${topic ?? '-'}`)));
    expect(unmapped).toEqual([]);
  });

  it('gives every OIT item of every year a to-do of its own when it is missed', () => {
    const topics = new Set(catalogue.frameworks.flatMap(({ indicators }) => indicators.filter(({ id }) => id >= 9).flatMap(({ questions }) => questions.flatMap(({ topic }) => topic ?? []))));
    const missed = new Set(catalogue.rules.flatMap((rule) => rule.when.filter((clause) => clause.missed === true).flatMap((clause) => clause.topics ?? [])));
    expect([...topics].filter((topic) => !missed.has(topic))).toEqual([]);
  });

  it('asks every topic and every indicator for its cause', () => {
    const questions = JSON.parse(readFileSync('src/catalogue/cause-questions.json', 'utf8')) as CauseQuestions;
    expect(catalogue.topics.filter(({ id }) => (questions.byTopic[id] ?? []).length === 0).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(questions.byTopic).filter((id) => !catalogue.topics.some((topic) => topic.id === id))).toEqual([]);
    expect(Object.keys(questions.byIndicator)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('is the table in the README (update with «vitest -u»)', async () => {
    const text = readFileSync(README, 'utf8');
    await expect(`${text.slice(0, text.indexOf(MARK) + MARK.length)}\n${coverageMarkdown(coverage)}`).toMatchFileSnapshot(`../../${README}`);
  });
});
