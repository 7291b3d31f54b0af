/** Which agency, of what kind, which year's scores for which year's papers, compared with what. */
import { basename } from 'node:path';
import type { Agency, AgencyKind, AgencyType } from '../../../model/agency.ts';
import { AGENCY_TYPES } from '../../../model/agency.ts';
import type { Inspection } from '../../../pipeline/index.ts';
import { type AgencyRecords, byAgency, yearInName } from '../../../pipeline/choose.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { withValue } from '../../option-values.ts';
import { BACK, type Back } from '../asker.ts';
import { askGroup, optionOf, optionsIn } from '../form/group.ts';
import { askOption } from '../form/option.ts';
import { say, sayFault, sayWarnings } from '../say.ts';
import { findAgencies } from '../search.ts';
import { back, on, type State } from '../state.ts';
import type { Question, Wizard } from '../walk.ts';

const WORDS = {
  th: {
    which: (count: number) => `หน่วยงานใด (ในแฟ้มมี ${count} หน่วยงาน)`, search: 'พิมพ์บางส่วนของชื่อ ชื่อย่อ อำเภอ หรือจังหวัด', none: 'ไม่พบชื่อที่ใกล้เคียง', name: 'ชื่อเต็มของหน่วยงาน', nameNote: 'แฟ้มไม่บอกชื่อหน่วยงาน พิมพ์ชื่อเต็มหรือชื่อย่อก็ได้ เช่น อบต.บ้านตัวอย่าง',
    nameExample: 'พิมพ์ชื่อเต็มหรือชื่อย่อก็ได้ เช่น อบต.บ้านตัวอย่าง', nameFault: 'ให้พิมพ์ชื่อหน่วยงาน', papersYear: 'จัดทำเอกสารของปีงบประมาณใด', year: 'คะแนนปีงบประมาณใด', yearNote: 'แฟ้มไม่บอกปีของคะแนน', yearFault: 'ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2564', summary: (agency: string, kind: string, year: number | null, forYear: number) => `${agency} (${kind})\n${year === null ? '' : `คะแนนปีงบประมาณ ${year} → `}เอกสารปีงบประมาณ ${forYear}`,
    ask: 'ถูกต้องหรือไม่', mend: 'จะแก้ไขอย่างไร', use: 'ถูกต้อง ทำต่อ', kind: 'แก้ประเภทหน่วยงาน', fiscalYear: 'แก้ปีของคะแนน', forYear: 'แก้ปีของเอกสาร', previous: 'เทียบกับคะแนนปีก่อน (เลือกแฟ้ม)', more: 'แก้ชื่อ ชื่อย่อ อำเภอ จังหวัด หรือคำเรียก', other: 'เลือกแฟ้มคะแนนอื่น', unknown: 'ยังไม่ทราบประเภท', back: '← ย้อนกลับ',
  },
  en: {
    which: (count: number) => `Which agency (the file has ${count})`, search: 'type part of its name, abbreviation, district or province', none: 'nothing comes near', name: 'full name of the agency', nameNote: 'the file does not name it; in full or short, e.g. อบต.บ้านตัวอย่าง',
    nameExample: 'in full or short, e.g. อบต.บ้านตัวอย่าง', nameFault: 'type the name of the agency', papersYear: 'Papers of which fiscal year', year: 'Scores of which fiscal year', yearNote: 'the file does not say which year its scores are of', yearFault: 'type a year of four digits, e.g. 2564', summary: (agency: string, kind: string, year: number | null, forYear: number) => `${agency} (${kind})\n${year === null ? '' : `scores of ${year} → `}papers of ${forYear}`,
    ask: 'Is this right', mend: 'What should be changed', use: 'yes, go on', kind: 'change the kind of agency', fiscalYear: 'change the year of the scores', forYear: 'change the year of the papers', previous: 'compare with scores of the year before (choose a file)', more: 'change names, district, province or nouns', other: 'another score file', unknown: 'kind not known', back: '← back',
  },
} as const;

/** «อ.เมือง จ.ตราด»; a province says its own name already. */
const placeOf = ({ name, district, province }: Agency): string => [
  district === null ? '' : `อ.${district.replace(/^อำเภอ|^อ\./, '')}`, province === null || name?.includes(province) === true ? '' : `จ.${province}`,
].filter(Boolean).join(' ');


/** The agency meant, where the answers so far tell it. */
function groupOf(state: State, { sheet }: Inspection): AgencyRecords | null {
  const groups = byAgency(sheet.records);
  if (groups.length === 1) return groups[0] as AgencyRecords;
  const { district, province } = state.settings.agency ?? {};
  const found = groups.filter(({ agency }) => [agency.name, agency.given].includes(state.agency) && (!district || agency.district === null || agency.district === district) && (!province || agency.province === null || agency.province === province));
  return found.length === 1 ? (found[0] as AgencyRecords) : null;
}

export const agencyQuestion: Question = {
  id: 'agency', step: 'agency',
  async applies(state, { session }) {
    if (state.scoreless) return state.settings.agency?.name === undefined;
    const group = groupOf(state, await session.inspection(state));
    return group === null || (group.agency.name === null && state.agency === null);
  },
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    const { sheet, catalogue } = state.scoreless ? { sheet: { records: [] }, catalogue: await session.catalogue(state) } : await session.inspection(state);
    const groups = byAgency(sheet.records);
    if (groups.length <= 1) {
      const name = await ask.input({ message: words.name, note: state.scoreless ? words.nameExample : words.nameNote, initial: state.agency ?? state.settings.agency?.name ?? '', check: (text) => (text === '' ? words.nameFault : null) });
      return name === BACK ? back(state) : on({ ...state, settings: withValue(state.settings, ['agency', 'name'], name) });
    }
    const known = groups.map((group) => ({ name: group.agency.name ?? group.agency.given ?? '', also: [group.agency.given, group.agency.shortName, placeOf(group.agency)].filter((one): one is string => one !== null && one !== ''), group }));
    const chosen = await ask.search<AgencyRecords>({
      message: words.which(groups.length), note: words.search,
      find: (term) => {
        const found = findAgencies(term, known, catalogue.agencyTypes, catalogue.provinces);
        return found.length === 0 ? [{ heading: words.none }] : found.map(({ name, group }) => ({ value: group, name: [name, placeOf(group.agency)].filter(Boolean).join('  ') }));
      },
    });
    if (chosen === BACK) return back(state);
    return on(withAgency(state, chosen, groups));
  },
};

/** Its place is given along where another has the same name; facts of the one chosen before go. */
function withAgency(state: State, { agency }: AgencyRecords, groups: readonly AgencyRecords[]): State {
  const name = agency.name ?? agency.given ?? '';
  const namesakes = groups.filter((group) => (group.agency.name ?? group.agency.given) === name).length > 1;
  const { agency: own, ...settings } = state.settings;
  const kept = state.agency === null || state.agency === name ? own : undefined;
  const place = namesakes ? { ...(agency.district === null ? {} : { district: agency.district }), ...(agency.province === null ? {} : { province: agency.province }) } : {};
  const facts = { ...kept, ...place };
  return { ...state, agency: name, settings: Object.keys(facts).length === 0 ? settings : { ...settings, agency: facts } };
}

export const yearQuestion: Question = {
  id: 'year', step: 'agency',
  async applies(state, { session }) {
    if (state.scoreless) return state.settings.forYear === undefined;
    const group = groupOf(state, await session.inspection(state));
    const { fiscalYear } = state.settings;
    const years = yearsOf(group);
    if (years.length === 0) return fiscalYear === undefined && yearInName(basename(state.scores ?? '')) === null;
    return fiscalYear === undefined ? years.length > 1 : !years.includes(fiscalYear);
  },
  async ask(state, { ask, session, screen: { globals: { lang } } }) {
    const words = WORDS[lang];
    if (state.scoreless) {
      const year = await ask.input({ message: words.papersYear, initial: String(state.settings.forYear ?? ''), check: (typed) => (isYear(typed) ? null : words.yearFault) });
      return year === BACK ? back(state) : on({ ...state, settings: { ...state.settings, forYear: Number(toArabicDigits(year)) } });
    }
    const years = yearsOf(groupOf(state, await session.inspection(state)));
    const set = (fiscalYear: number): State => ({ ...state, settings: { ...withValue(state.settings, ['forYear'], undefined), fiscalYear } });
    if (years.length > 0) {
      const year = await ask.select({ message: words.year, choices: years.map((value) => ({ value, name: String(value) })), default: state.settings.fiscalYear ?? (years[0] as number) });
      return year === BACK ? back(state) : on(set(year));
    }
    const text = await ask.input({ message: words.year, note: words.yearNote, initial: String(state.settings.fiscalYear ?? ''), check: (typed) => (isYear(typed) ? null : words.yearFault) });
    return text === BACK ? back(state) : on(set(Number(toArabicDigits(text))));
  },
};

const isYear = (text: string): boolean => /^25[6-9]\d$/.test(toArabicDigits(text));

/** Years the file itself gives for the agency, the latest first. */
function yearsOf(group: AgencyRecords | null): readonly number[] {
  return [...new Set(group?.records.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => b - a);
}

/** The agency, its kind and both years on one screen; one key when all is right. */
export const confirmAgencyQuestion: Question = {
  id: 'agency-confirm', step: 'agency',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    let now = state;
    let isKindSettled = false;
    for (;;) {
      let title = '';
      let first: 'use' | 'other' | Change = 'use';
      let mendable = true;
      try {
        const { plan, catalogue, notices } = await session.plan(now);
        const { name, type } = plan.agency;
        if (type === null && !isKindSettled) first = 'kind';
        title = words.summary(name ?? '-', type === null ? words.unknown : kindName(catalogue.agencyTypes.types[type], lang), plan.fiscalYear, plan.forYear);
        sayWarnings(wizard, notices.filter(({ code }) => /^(CLI_|CATALOGUE_)/.test(code)));
      } catch (cause) {
        const { code } = sayFault(wizard, cause);
        first = REMEDY[code] ?? 'other';
        mendable = !HOPELESS.includes(code);
      }
      if (title !== '') say(wizard, `\n${title}`);
      const scored = !now.scoreless;
      const changes = ([['kind', true], ['fiscalYear', scored], ['forYear', true], ['previous', scored], ['more', true]] as const).flatMap(([value, asked]) => (asked && mendable ? [{ value, name: words[value] }] : []));
      const chosen = await ask.select<'use' | 'other' | Change | Back>({
        message: title === '' ? words.mend : words.ask, menu: true, default: first,
        choices: [...(title === '' ? [] : [{ value: 'use' as const, name: words.use }]), ...changes, ...(title === '' && scored ? [{ value: 'other' as const, name: words.other }] : []), { value: BACK, name: words.back }],
      });
      if (chosen === BACK) return back(now);
      if (chosen === 'use') return on(now);
      if (chosen === 'other') return { state: now, go: { to: 'scores' } };
      if (chosen === 'kind') isKindSettled = true;
      now = await change(chosen, now, wizard);
      await wizard.keep(now);
    }
  },
};

const kindName = ({ label, nameEn }: AgencyKind, lang: 'th' | 'en'): string => (lang === 'th' ? label : nameEn);

/** What most likely mends a fault; for any other there is another file. */
const REMEDY: Readonly<Record<string, Change>> = { CLI_FOR_YEAR_NOT_AFTER: 'forYear', CLI_YEAR_NOT_IN_FILE: 'fiscalYear', CLI_FILE_NOT_FOUND: 'previous' };

/** No other answer about the agency mends these: the file is not one to make papers from. */
const HOPELESS: readonly string[] = ['CLI_PROVINCE_AVERAGES'];

type Change = 'kind' | 'fiscalYear' | 'forYear' | 'previous' | 'more';

async function change(what: Change, state: State, wizard: Wizard): Promise<State> {
  const { ask, session, screen: { globals: { lang } } } = wizard;
  const catalogue = await session.catalogue(state);
  const names = Object.fromEntries(AGENCY_TYPES.map((type: AgencyType) => [type, kindName(catalogue.agencyTypes.types[type], lang)]));
  if (what === 'more') return askGroup(WORDS[lang].more, state, wizard, () => ({ options: optionsIn('agency').filter(({ flag }) => flag !== 'agency-name' || state.agency === null), context: () => ({ names }) }));
  const option = optionOf({ kind: 'type', fiscalYear: 'year', forYear: 'for-year', previous: 'previous' }[what]);
  const settings = await askOption(option, state.settings, { ask, lang, names });
  return settings === BACK ? state : { ...state, settings };
}
