import type { MarkupProblem, RenderFacts } from '../../model/facts/render.ts';
import type { Messages } from '../types.ts';

type Markup = RenderFacts['RENDER_MARKUP'];
const among = (f: Markup): string => (f.expected === null ? '' : `; allowed: ${f.expected}`);
const perhaps = (suggestion: string | null): string => (suggestion === null ? '' : `; did you mean “${suggestion}”?`);

const MARKUP: Readonly<Record<MarkupProblem, (f: Markup) => string>> = {
  'unknown-tag': (f) => `unknown tag <${f.subject}>${perhaps(f.suggestion)}${among(f)}`,
  'unknown-class': (f) => `unknown class “${f.subject}”${perhaps(f.suggestion)}${among(f)}`,
  'unknown-attribute': (f) => `unknown attribute “${f.subject}”${perhaps(f.suggestion)}${among(f)}`,
  'missing-attribute': (f) => `attribute “${f.subject}” is missing`,
  'bad-value': (f) => `value “${f.subject}” cannot be used${among(f)}`,
  'not-here': (f) => `<${f.subject}> cannot stand here${among(f)}`,
  'text-not-here': (f) => `text stands directly in <${f.subject}>${among(f)}`,
  'not-closed': (f) => `<${f.subject}> is never closed`,
  'wrong-close': (f) => `</${f.subject}> does not close the open tag${f.expected === null ? '' : `, which needs ${f.expected}`}`,
  'must-be-empty': (f) => `<${f.subject}> must be empty`,
  'is-empty': (f) => `<${f.subject}> is empty${among(f)}`,
  comment: () => 'comments are written {{!-- --}}, not <!-- -->',
  'bare-bracket': (f) => `a bare “${f.subject}” stands in the text; write &lt; or &amp;`,
  'columns-sum': (f) => `the widths in data-cols must add up to 100, not ${f.subject}`,
  'too-many-columns': (f) => `${f.subject} exceeds the table${among(f)}`,
  'row-width': (f) => `this row fills ${f.subject} columns${among(f)}`,
  'too-deep': (f) => `tags are nested deeper than ${f.subject}`,
};

const USES: Readonly<Record<RenderFacts['RENDER_NOT_ALLOWED']['use'], string>> = {
  decorator: 'decorators and inline partials are not allowed', 'partial-block': 'partial blocks are not allowed; call a partial with {{> name}}',
  'dynamic-partial': 'the name of a partial must be written out', 'plain-block': 'a field is no block; use {{#if}} {{#unless}} {{#each}} or {{#with}}',
  'block-helper': 'this helper is no block', arguments: 'wrong number or kind of arguments',
};
const LIMITS: Readonly<Record<RenderFacts['RENDER_TOO_BIG']['limit'], string>> = {
  output: 'the output is larger than 2 MB', loops: 'too many loops', partials: 'too many nested partials', depth: 'nested too deeply',
};
const PRINTABLE = { list: 'it is a list; use {{#each}}', record: 'it is a record; choose one of its fields', flag: 'it is true or false; use it in {{#if}}' };
const NEEDS = { scores: 'scores', indicators: 'indicator scores', province: 'the agencies of a province (use ita-plan batch)' };

export const render: Messages<RenderFacts> = {
  RENDER_MARKUP: (f) => `Template markup: ${MARKUP[f.problem](f)}`,
  RENDER_SYNTAX: (f) => `The template cannot be read: ${f.problem}`,
  RENDER_RAW_OUTPUT: (f) => `Raw output ${f.expression} is not allowed; use two braces`,
  RENDER_NOT_ALLOWED: (f) => `${f.expression}: ${USES[f.use]}`,
  RENDER_UNKNOWN_HELPER: (f) => `Unknown helper “${f.name}”${perhaps(f.suggestion)} Known: ${f.known.join(' ')}`,
  RENDER_UNKNOWN_PARTIAL: (f) => `Unknown partial “${f.name}”${perhaps(f.suggestion)}${f.known.length === 0 ? '' : ` Known: ${f.known.join(' ')}`}`,
  RENDER_UNKNOWN_FIELD: (f) => `Unknown field “${f.field}”${perhaps(f.suggestion)}${f.known.length === 0 ? '' : ` Known: ${f.known.join(' ')}`}`,
  RENDER_UNKNOWN_FACT: (f) => `Unknown fact “${f.fact}”${perhaps(f.suggestion)}`,
  RENDER_UNGUARDED_FACT: (f) => `{{fact "${f.fact}"}} is a claim and must stand inside {{#if facts.${f.fact}}}`,
  RENDER_NOT_PRINTABLE: (f) => `“${f.field}” cannot be printed: ${PRINTABLE[f.is]}`,
  RENDER_RECURSION: (f) => `Partials call each other in a circle: ${f.chain.join(' → ')}`,
  RENDER_HEADER: (f) => `The first comment of the template must give “${f.key}”: {{!-- title: …; description: …; needs: scores; blank: date; pages: from-2 --}}`,
  RENDER_CHARACTER: (f) => `The template holds a character that cannot be used (${f.character}); save it as UTF-8`,
  RENDER_TOO_BIG: (f) => `The template exceeds a limit: ${LIMITS[f.limit]}`,
  RENDER_DATA: (f) => `The template uses something that is absent this time: ${f.problem}; guard it with {{#if}}`,
  RENDER_NEEDS: (f) => `${f.kind} cannot be made without ${NEEDS[f.needs]}`,
  RENDER_REFUSED: (f) => `${f.kind} cannot be made: ${f.fact} (${f.label}) is not known`,
  RENDER_BLANKS: (f) => `${f.kind}: still blank: ${f.facts.join(', ')}`,
  RENDER_OMITTED: (f) => `${f.kind}: left out because nobody gave them: ${f.facts.join(', ')}`,
  RENDER_NAME_AS_GIVEN: (f) => `The agency is printed as the file has it, “${f.agency}”; give agency.name in the settings`,
};
