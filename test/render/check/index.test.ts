import { describe, expect, it } from 'vitest';
import { message } from '../../../src/messages/index.ts';
import { checkTemplate } from '../../../src/render/index.ts';
import { HEADER } from '../../fixtures/render/input.ts';
import { DOCUMENTS, PARTIALS } from '../../fixtures/render/templates.ts';

const check = (body: string, partials: Readonly<Record<string, string>> = {}) => checkTemplate({ id: 'own', source: `${HEADER}\n${body}` }, partials);
const codes = (body: string, partials: Readonly<Record<string, string>> = {}): string[] => check(body, partials).map((e) => e.code);

describe('the built-in templates', () => {
  for (const [id, source] of Object.entries(DOCUMENTS)) {
    it(`${id} has no fault`, () => {
      expect(checkTemplate({ id, source }, PARTIALS)).toEqual([]);
    });
  }
});

describe('hostile and mistaken templates', () => {
  it('may not print raw text', () => {
    expect(codes('<p>{{{agency.name}}}</p>')).toEqual(['RENDER_RAW_OUTPUT']);
    expect(codes('<p>{{& agency.name}}</p>')).toEqual(['RENDER_RAW_OUTPUT']);
  });

  it('may not reach behind the data', () => {
    for (const path of ['constructor', '__proto__', 'agency.constructor.name', 'agency.__proto__', 'toString', '@root.constructor', '@budget.rounds', '@root.facts.__proto__']) {
      expect(codes(`<p>{{${path}}}</p>`), path).toEqual(['RENDER_UNKNOWN_FIELD']);
    }
    expect(codes('<p>{{lookup agency "constructor"}}</p>')).toEqual(['RENDER_NOT_ALLOWED']);
  });

  it('may not log, define or compute what they call', () => {
    expect(codes('{{log "x"}}')).toEqual(['RENDER_UNKNOWN_HELPER']);
    expect(codes('{{#*inline "x"}}ก{{/inline}}')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('{{* decorate}}')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('{{> (lookup measures 0)}}')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('{{#> layout}}ก{{/layout}}', { layout: '<p>ก</p>' })).toEqual(['RENDER_NOT_ALLOWED']);
  });

  it('may not call partials in a circle or from another folder', () => {
    expect(codes('{{> a}}', { a: '{{> a}}' })).toEqual(['RENDER_RECURSION']);
    expect(codes('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toEqual(['RENDER_RECURSION']);
    expect(codes('{{> ../../../etc/passwd}}')).toEqual(['RENDER_UNKNOWN_PARTIAL']);
    expect(codes('{{> toString}}')).toEqual(['RENDER_UNKNOWN_PARTIAL']);
  });

  it('may not multiply partials without end', () => {
    const doubling = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`p${n}`, n === 29 ? 'ก' : `{{> p${n + 1}}}{{> p${n + 1}}}`]));
    expect(codes('{{> p0}}', doubling)).toEqual(['RENDER_TOO_BIG']);
  });

  it('may not nest without end', () => {
    expect(codes(`${'{{#if agency.local}}'.repeat(200)}ก${'{{/if}}'.repeat(200)}`)).toEqual(['RENDER_TOO_BIG']);
    expect(codes(`<p>{{#if ${'(not '.repeat(20_000)}agency.local${')'.repeat(20_000)}}}ก{{/if}}</p>`)).toEqual(['RENDER_TOO_BIG']);
    expect(codes('{{#if agency.local}}'.repeat(20_000))).toEqual(['RENDER_TOO_BIG']);
    expect(codes('ก'.repeat(600_000))).toEqual(['RENDER_TOO_BIG']);
    expect(codes('{{!--'.repeat(90_000))[0]).toBe('RENDER_SYNTAX');
    expect(codes('{{#if agency.local}}ก{{^}}ข{{/if}}'.repeat(100))).toEqual([]);
  });

  it('say where a syntax error is', () => {
    const [error] = check('<p>{{#if agency.local}}</p>');
    expect(error).toMatchObject({ code: 'RENDER_SYNTAX', at: { file: 'own.hbs' } });
    expect(error?.at?.line).toBeGreaterThan(1);
  });

  it('are refused in another encoding or with control characters', () => {
    expect(codes('<p>\uFFFD\uFFFD</p>')).toEqual(['RENDER_CHARACTER', 'RENDER_CHARACTER']);
    expect(check('<p>ก\u0001</p>')[0]).toMatchObject({ code: 'RENDER_CHARACTER', params: { character: 'U+0001' }, at: { line: 2, column: '5' } });
  });
});

describe('names', () => {
  it('that do not exist are told with the nearest that does, line and column', () => {
    const [error] = check('<p>ก</p>\n<p>{{agency.nam}}</p>');
    expect(error).toMatchObject({ code: 'RENDER_UNKNOWN_FIELD', params: { field: 'agency.nam', suggestion: 'name' }, at: { file: 'own.hbs', line: 3, column: '6', text: '<p>{{agency.nam}}</p>' } });
    expect(error === undefined ? '' : message(error.code, error.params, error.at, 'th')).toContain('หมายถึง «name» หรือไม่');
  });

  it('of helpers and partials likewise', () => {
    expect(check('<p>{{scor 1}}</p>')[0]).toMatchObject({ code: 'RENDER_UNKNOWN_HELPER', params: { suggestion: 'score' } });
    expect(check('{{> signatur}}', { signature: '<p>ก</p>' })[0]).toMatchObject({ code: 'RENDER_UNKNOWN_PARTIAL', params: { suggestion: 'signature' } });
  });

  it('are followed through loops, block parameters, partials and their values', () => {
    expect(codes('{{#each measures as |m n|}}<p>{{n}} {{m.title}} {{@index}}</p>{{/each}}')).toEqual([]);
    expect(codes('{{#each measures}}<p>{{titel}}</p>{{/each}}')).toEqual(['RENDER_UNKNOWN_FIELD']);
    expect(codes('{{#each measures}}{{> p word=title}}{{/each}}', { p: '<p>{{word}} {{title}}</p>' })).toEqual([]);
    expect(codes('{{#with agency}}<p>{{name}} {{../forYear}}</p>{{/with}}')).toEqual([]);
    expect(codes('<p>{{@index}}</p>')).toEqual(['RENDER_UNKNOWN_FIELD']);
  });

  it('tell the fault of a partial at the partial, once', () => {
    const errors = check('{{> p}}{{> p}}', { p: '<p>ก</p>\n<p>{{wrong}}</p>' });
    expect(errors.map((e) => e.at)).toEqual([expect.objectContaining({ file: 'partials/p.hbs', line: 2 })]);
  });
});

describe('values', () => {
  it('that are lists, records or flags cannot be printed', () => {
    expect(codes('<p>{{measures}}</p>')).toEqual(['RENDER_NOT_PRINTABLE']);
    expect(codes('<p>{{agency}}</p>')).toEqual(['RENDER_NOT_PRINTABLE']);
    expect(codes('<p>{{facts.date}}</p>')).toEqual(['RENDER_NOT_PRINTABLE']);
  });

  it('go to helpers in the right number, and only the declared options', () => {
    expect(codes('<p>{{score}}</p>')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('<p>{{score forYear 2}}</p>')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('<p>{{score forYear digits=3}}</p>')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('<p>{{unit "chief"}}</p>')).toEqual(['RENDER_NOT_ALLOWED']);
  });

  it('make blocks only with if, unless, each and with', () => {
    expect(codes('{{#measures}}ก{{/measures}}')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('{{#score forYear}}ก{{/score}}')).toEqual(['RENDER_NOT_ALLOWED']);
    expect(codes('{{#eech measures}}ก{{/eech}}')).toEqual(['RENDER_UNKNOWN_HELPER']);
    expect(codes('{{#each agency}}ก{{/each}}')).toEqual(['RENDER_NOT_ALLOWED']);
  });
});

describe('facts', () => {
  it('must be known', () => {
    expect(check('<p>{{fact "signatory.nane"}}</p>')[0]).toMatchObject({ code: 'RENDER_UNKNOWN_FACT', params: { suggestion: 'signatory.name' } });
    expect(codes('<p>{{fact agency.name}}</p>')).toEqual(['RENDER_UNKNOWN_FACT']);
  });

  it('that are claims stand behind their own question', () => {
    expect(codes('<p>{{fact "assessment.assessor"}}</p>')).toEqual(['RENDER_UNGUARDED_FACT']);
    expect(codes('{{#if facts.assessment.assessor}}<p>{{fact "assessment.assessor"}}</p>{{/if}}')).toEqual([]);
    expect(codes('{{#if (and agency.local facts.assessment.assessor)}}<p>{{fact "assessment.assessor"}}</p>{{/if}}')).toEqual([]);
    expect(codes('{{#if (or facts.date facts.assessment.assessor)}}<p>{{fact "assessment.assessor"}}</p>{{/if}}')).toEqual(['RENDER_UNGUARDED_FACT']);
    expect(codes('{{#unless facts.assessment.assessor}}ก{{else}}<p>{{fact "assessment.assessor"}}</p>{{/unless}}')).toEqual([]);
    expect(codes('{{#if facts.assessment.assessor}}ก{{else}}<p>{{fact "assessment.assessor"}}</p>{{/if}}')).toEqual(['RENDER_UNGUARDED_FACT']);
  });
});
