/** The first comment of a template: what it is, what it needs, what it can leave blank. */
import { ItaPlanError } from '../model/error.ts';

/** province = the summary of a batch; such a paper is never one agency's. */
type Needs = 'scores' | 'indicators' | 'nothing' | 'province';
export type Pages = 'from-2' | 'all' | 'none';

export interface TemplateHeader {
  readonly title: string;
  readonly description: string;
  readonly needs: Needs;
  /** Facts the paper can stand without. */
  readonly blank: readonly string[];
  /** Page numbers. */
  readonly pages: Pages;
  /** Its tables are also wanted as an Excel workbook (`workbook: yes`). */
  readonly workbook: boolean;
}

const OPENING = /\{\{~?!--/;
const NEEDS: readonly Needs[] = ['scores', 'indicators', 'nothing', 'province'];
const PAGES: readonly Pages[] = ['from-2', 'all', 'none'];

/** By the text of a template; a run has a few. */
const headers = new Map<string, TemplateHeader>();
const MOST = 64;

export function describeTemplate(source: string, name: string): TemplateHeader {
  const known = headers.get(source);
  if (known !== undefined) return known;
  if (headers.size >= MOST) headers.clear();
  const header = headerOf(source, name);
  headers.set(source, header);
  return header;
}

function headerOf(source: string, name: string): TemplateHeader {
  const opening = OPENING.exec(source);
  const start = opening === null ? source.length : opening.index + opening[0].length;
  const entries = new Map(source.slice(start, Math.max(start, source.indexOf('--', start))).split(';').map((part) => {
    const colon = part.indexOf(':');
    return [part.slice(0, Math.max(colon, 0)).trim(), part.slice(colon + 1).trim()] as const;
  }));
  const must = <T extends string>(key: string, allowed: readonly T[] | null): T => {
    const value = entries.get(key);
    if (value === undefined || value === '' || (allowed !== null && !allowed.includes(value as T))) {
      throw new ItaPlanError('RENDER_HEADER', { key: allowed === null ? key : `${key}: ${allowed.join('|')}` }, { file: name, line: source.slice(0, opening?.index ?? 0).split('\n').length, column: '1' });
    }
    return value as T;
  };
  return {
    title: must('title', null),
    description: must('description', null),
    needs: must('needs', NEEDS),
    blank: (entries.get('blank') ?? '').split(',').map((fact) => fact.trim()).filter((fact) => fact !== ''),
    pages: entries.has('pages') ? must('pages', PAGES) : 'from-2',
    workbook: entries.get('workbook') === 'yes',
  };
}
