/** In: what the form should ask for. Out: the bytes of an empty office workbook. */
import { type Catalogue, frameworkFor } from '../../catalogue/index.ts';
import type { AgencyType } from '../../model/agency.ts';
import type { Notice } from '../../model/notice.ts';
import type { IsoDate } from '../../model/plan.ts';
import type { Workbook } from '../../model/workbook.ts';
import { fiscalYearRange } from '../../thai/calendar.ts';
import { commentsSheet } from './comments-sheet.ts';
import { type Drawing, drawSheet } from './draw.ts';
import { type Field, type FormKnowledge, SHEETS } from './form.ts';
import { choicesSheet, guideSheet } from './guide.ts';
import { formSheets } from './sheets/index.ts';
import { scoresSheet } from './scores-sheet.ts';

export interface BlankOptions {
  /** Years side by side. */
  readonly years: number;
  /** Latest of them, Buddhist era; null = the latest that the catalogue knows. */
  readonly fiscalYear: number | null;
  /** Rows for each question and item too. */
  readonly questions: boolean;
  readonly type: AgencyType | null;
}

type Treatments = Readonly<Record<string, { readonly treatment: 'blank' | 'omit' | 'refuse'; readonly in?: Readonly<Record<string, string>> }>>;

/** The form as a value. `treatments`: what the papers do without each fact, as the render room keeps it. */
export function blankWorkbook({ years, fiscalYear, questions, type }: BlankOptions, catalogue: Catalogue, treatments: Treatments): { workbook: Workbook; notices: readonly Notice[] } {
  const latest = fiscalYear ?? catalogue.frameworks.at(-1)?.fiscalYear ?? 0;
  const frameworks = Array.from({ length: years }, (_, index) => frameworkFor(catalogue.frameworks, latest - index));
  const knowledge: FormKnowledge = { agencyTypes: catalogue.agencyTypes, provinces: catalogue.provinces, ...(type === null ? {} : { type }) };
  const drawing: Drawing = { whenBlank: (field, group) => whenBlank(field, group, treatments), given: type === null ? {} : { 'agency.type': catalogue.agencyTypes.types[type].label } };
  const forms = formSheets(knowledge).filter(({ name }) => name !== SHEETS.scores).map((form) => drawSheet(form, drawing));
  const date: IsoDate = fiscalYearRange(latest).to;
  return {
    workbook: {
      title: 'แบบกรอกข้อมูลของหน่วยงาน', date,
      sheets: [guideSheet(), scoresSheet(frameworks.map(({ framework }) => framework), questions, drawing), commentsSheet(latest), ...forms, choicesSheet(knowledge)],
    },
    notices: frameworks.flatMap(({ notices }) => notices.filter(({ code }) => code === 'CATALOGUE_YEAR_NOT_SHIPPED')),
  };
}

const WORDS = { blank: 'เว้นช่องไว้ให้เติม', omit: 'ไม่กล่าวถึง', refuse: 'ไม่จัดทำเอกสาร' } as const;

/** The form's own words, else what the papers do without that fact. */
export function whenBlank(field: Field, group: readonly string[], treatments: Treatments): string | null {
  if (field.blank !== undefined) return field.blank;
  const rule = treatments[[...group, ...field.key].join('.')] ?? treatments[group.join('.')];
  if (rule === undefined) return null;
  return rule.treatment === 'omit' && Object.values(rule.in ?? {}).includes('blank') ? 'ไม่กล่าวถึง เว้นแต่ในคำสั่งซึ่งเว้นช่องไว้ให้เติม' : WORDS[rule.treatment];
}
