import { DOCUMENT_KINDS, type DocumentKind } from '../../model/settings.ts';
import type { Lang } from '../../messages/index.ts';
import { type Listed, list } from '../../pipeline/list.ts';
import type { State } from './state.ts';

/** Papers as an officer calls them between meetings; in full they fill the line. */
const SHORT: Readonly<Record<DocumentKind, Readonly<Record<Lang, string>>>> = {
  announcement: { th: 'ประกาศ', en: 'announcement' },
  'analysis-report': { th: 'รายงานการวิเคราะห์', en: 'analysis report' },
  'internal-measures': { th: 'เล่มมาตรการภายใน', en: 'internal measures' },
  'improvement-plan': { th: 'แผนพัฒนา', en: 'improvement plan' },
  'driving-measures': { th: 'มาตรการขับเคลื่อน', en: 'driving measures' },
  'working-group-order': { th: 'คำสั่งคณะทำงาน', en: 'order of the working group' },
  memo: { th: 'บันทึกข้อความ', en: 'memo' },
  'oit-worktable': { th: 'ตารางงาน OIT', en: 'OIT work table' },
  'province-report': { th: 'รายงานจังหวัด', en: 'report of the province' },
  'progress-report': { th: 'รายงานความก้าวหน้า', en: 'progress report' },
};

function rank(id: string): number {
  const at = (DOCUMENT_KINDS as readonly string[]).indexOf(id);
  return at < 0 ? DOCUMENT_KINDS.length : at;
}

/** Kinds of paper there are, the usual ones first, the office's own last. */
export async function paperKinds({ settings }: State): Promise<readonly Listed[]> {
  return [...(await list('documents', settings))].sort((a, b) => rank(a.id) - rank(b.id));
}

/** Short names of the kinds of paper, by kind. */
export async function titlesOf(state: State, lang: Lang): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await paperKinds(state)).map(({ id, title }) => [id, SHORT[id as DocumentKind]?.[lang] ?? title]));
}
