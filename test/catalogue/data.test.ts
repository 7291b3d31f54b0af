import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFramework } from '../../src/catalogue/schemas/framework.ts';
import { checkRuleFile } from '../../src/catalogue/schemas/rules.ts';
import { AGENCY_TYPES, type AgencyTypes, ROLES } from '../../src/model/agency.ts';
import type { Topic } from '../../src/model/rule.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`src/catalogue/${path}`, 'utf8'));
const topics = (json('topics.json') as { topics: Topic[] }).topics;
const references = Object.keys((json('references.json') as { references: object }).references);
const frameworkFiles = readdirSync('src/catalogue/frameworks');
const ruleFiles = readdirSync('src/catalogue/rules');

/** Every `source` anywhere in a value. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' ? (Array.isArray(inner) ? inner : [inner]) : sourcesIn(inner)));
}

describe('the shipped data', () => {
  it.each(frameworkFiles)('framework %s has its shape and cites known sources only', (name) => {
    const framework = checkFramework(json(`frameworks/${name}`), { file: name, topics: topics.map((one) => one.id) });
    expect(framework.fiscalYear).toBe(Number(name.slice(0, 4)));
    expect(sourcesIn(framework).filter((source) => !references.includes(source))).toEqual([]);
  });

  it.each(ruleFiles)('rules %s have their shape, known topics, references and placeholders', (name) => {
    const file = checkRuleFile(json(`rules/${name}`), { file: name, topics: topics.map((one) => one.id), references });
    expect(file.rules.length).toBeGreaterThan(0);
  });

  it('gives every kind of agency every role, a unit or null, and every role words', () => {
    const types = json('agency-types.json') as AgencyTypes;
    expect(Object.keys(types.types).sort()).toEqual([...AGENCY_TYPES].sort());
    for (const kind of Object.values(types.types)) expect(Object.keys(kind.units).sort()).toEqual([...ROLES].sort());
    expect(Object.keys(types.rolesInWords).sort()).toEqual([...ROLES].sort());
  });
});
