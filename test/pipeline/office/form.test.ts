import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/model/agency.ts';
import { DOCUMENT_KINDS } from '../../../src/model/settings.ts';
import { loadNames } from '../../../src/pipeline/catalogue.ts';
import { expectedOf } from '../../../src/pipeline/office/cells.ts';
import { type Block, type Field, SHEETS } from '../../../src/pipeline/office/form.ts';
import { formSheets } from '../../../src/pipeline/office/sheets/index.ts';
import { whenBlank } from '../../../src/pipeline/office/blank.ts';
import { expectedWords } from '../../../src/messages/expected.ts';
import { settingsSchema } from '../../../src/pipeline/schema/settings.ts';
import { FACTS } from '../../../src/render/index.ts';

const forms = formSheets(loadNames());
const fieldsOf = (block: Block): readonly Field[] => (block.type === 'fields' ? block.sections.flatMap(({ fields }) => fields) : block.columns);
const SUBJECTS = ['total', 'IIT', 'EIT', 'OIT', '4', '10.2', 'i21'];

/** Every key that some cell of the form fills. */
const asked = new Set(forms.flatMap(({ blocks }) => blocks.flatMap((block): string[] => {
  if (block.type === 'fields') return fieldsOf(block).map(({ key }) => key.join('.'));
  if (block.type === 'list') return block.columns.map((field) => [...block.key, ...field.key].join('.'));
  const ids = block.entries.length > 0 ? block.entries.map(({ id }) => id) : SUBJECTS;
  return ids.flatMap((id) => block.columns.flatMap((field) => block.path(id, field)?.map((part) => (part === id && (field.key.includes('causes') || !['total', 'IIT', 'EIT', 'OIT'].includes(id)) ? '*' : part)).join('.') ?? []));
})));

/** Keys of the schema, leaves only: lists of things by what a thing holds, records by «*». */
function leaves(schema: unknown, path: string): string[] {
  const { def } = schema as { def: { type: string; innerType?: unknown; element?: unknown; valueType?: unknown; shape?: Record<string, unknown> } };
  if (def.innerType !== undefined) return leaves(def.innerType, path);
  if (def.type === 'object') return Object.entries(def.shape ?? {}).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
  if (def.type === 'record') return leaves(def.valueType, `${path}.*`);
  if (def.type === 'array' && (def.element as { def: { type: string } }).def.type !== 'string') return leaves(def.element, path);
  return [path];
}

/** Keys that no officer writes into a form, and why. */
const NOT_ASKED: readonly (readonly [RegExp, string])[] = [
  [/^\$schema$/, 'for editors of JSON'],
  [/^agency\.given$/, 'the file says it'],
  [/^fiscalYear$/, 'stands in the header of the scores'],
  [/^(previous|layout|sheet|comments)$/, 'how to find what the form holds itself'],
  [/^(framework|rules|templates|letterhead|out|embedFont)$/, 'other files and folders'],
  [/^(formats|font|size|margins\..*|lang)$/, 'the look of files, a flag'],
  [/^measures\./, 'changes of a measure that one sees first in the plan'],
  [/^ownMeasures\.(id|from|findings|theme|clause|references|origin|reason)$/, 'given by the program to a measure of the office'],
  [/^ownMeasures\.responsible\./, 'asked for as the names of units'],
  [/^findings\.drop\.(id|reason)$/, 'asked for beside the score'],
];

describe('the form', () => {
  it('asks for every key of the settings that an officer needs', () => {
    const missing = leaves(settingsSchema, '').filter((key) => !asked.has(key) && !NOT_ASKED.some(([pattern]) => pattern.test(key)));
    expect(missing).toEqual([]);
  });

  it('asks for nothing that the settings do not have', () => {
    const known = new Set(leaves(settingsSchema, ''));
    expect([...asked].filter((key) => !known.has(key) && !['ownMeasures.responsible', 'findings.drop'].includes(key))).toEqual([]);
  });

  it('exempts no key in vain', () => {
    const all = leaves(settingsSchema, '');
    expect(NOT_ASKED.filter(([pattern]) => !all.some((key) => pattern.test(key)))).toEqual([]);
  });

  it('has a row for each role and each paper of one office', () => {
    const entries = (name: string) => forms.find((form) => form.name === name)?.blocks.flatMap((block) => (block.type === 'known' ? block.entries.map(({ id }) => id) : []));
    expect(entries(SHEETS.roles)).toEqual([...ROLES]);
    expect(entries(SHEETS.papers)?.toSorted()).toEqual(DOCUMENT_KINDS.filter((kind) => kind !== 'province-report').toSorted());
  });

  it('finds each known row by the label that it writes', () => {
    for (const block of forms.flatMap(({ blocks }) => blocks)) {
      if (block.type === 'known') for (const { id, label } of block.entries) expect(block.find(label)).toBe(id);
    }
  });

  it('says of each fact what to write and what happens when it is left blank', () => {
    for (const block of forms.flatMap(({ blocks }) => blocks)) {
      for (const field of fieldsOf(block)) {
        expect(field.hint, field.label).not.toBe('');
        if (block.type === 'fields' || (block.type === 'known' && block.blank === undefined)) expect(whenBlank(field, [], FACTS), field.label).not.toBeNull();
      }
    }
  });

  it('tells of the rest what the papers do: a blank, a sentence less, or no paper', () => {
    const field = (key: string[]): Field => ({ key, label: '', kind: 'text', hint: '' });
    expect(['agency.name', 'signatory.name', 'assessment.assessor', 'workingGroup.name'].map((key) => whenBlank(field(key.split('.')), [], FACTS))).toEqual([
      'ไม่จัดทำเอกสาร', 'เว้นช่องไว้ให้เติม', 'ไม่กล่าวถึง', 'ไม่กล่าวถึง เว้นแต่ในคำสั่งซึ่งเว้นช่องไว้ให้เติม',
    ]);
  });

  it('has one label for one thing in a sheet', () => {
    for (const { name, blocks } of forms) {
      const labels = blocks.flatMap((block) => fieldsOf(block).map(({ label }) => label));
      expect(labels.filter((label, index) => labels.indexOf(label) !== index), name).toEqual([]);
    }
  });

  it('has words for whatever it expects', () => {
    for (const field of forms.flatMap(({ blocks }) => blocks.flatMap(fieldsOf))) {
      expect(expectedWords(expectedOf(field), 'th')).toMatch(/[ก-๙]/);
      expect(expectedWords(expectedOf(field), 'en')).not.toMatch(/^cell-/);
    }
  });
});
