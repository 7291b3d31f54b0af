/** Which rules answer which topic for which kind of agency: the table in src/catalogue/README.md, and the holes in it. */
import type { Catalogue } from '../catalogue/index.ts';
import { AGENCY_TYPES, type AgencyType } from '../model/agency.ts';
import { INDICATORS, type IndicatorId } from '../model/framework.ts';
import { type Rule, type Theme, THEMES } from '../model/rule.ts';

/** One line of the table: a topic, an indicator as a whole, or a theme of standing rules. */
interface Covered {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly Rule[];
  /** How many of them may speak for each kind of agency. */
  readonly byKind: Readonly<Record<AgencyType, number>>;
}

export interface Coverage {
  readonly indicators: readonly { readonly id: IndicatorId; readonly name: string; readonly whole: Covered; readonly topics: readonly Covered[] }[];
  readonly themes: readonly Covered[];
}

export function coverageOf({ rules, topics, frameworks }: Pick<Catalogue, 'rules' | 'topics' | 'frameworks'>): Coverage {
  const names = frameworks.at(-1)?.indicators ?? [];
  return {
    indicators: INDICATORS.map((id) => ({
      id, name: names.find((one) => one.id === id)?.name.value ?? '',
      whole: covered(String(id), 'ทั้งตัวชี้วัด', rules.filter((rule) => rule.indicator === id && rule.when.some((clause) => clause.topics === undefined && clause.lowest === true))),
      topics: topics.filter((topic) => topic.indicator === id).map((topic) => covered(topic.id, topic.label, rules.filter((rule) => rule.when.some((clause) => clause.topics?.includes(topic.id) === true)))),
    })),
    themes: THEMES.map((theme: Theme) => covered(theme, '', rules.filter((rule) => rule.theme === theme && rule.when.some((clause) => clause.always === true)))).filter((one) => one.rules.length > 0),
  };
}

/** Topics and indicators that some kind of agency has no rule for. */
export function holesIn({ indicators }: Coverage): string[] {
  return indicators.flatMap(({ whole, topics }) => [whole, ...topics]).flatMap(({ id, byKind }) => AGENCY_TYPES.filter((type) => byKind[type] === 0).map((type) => `${id} × ${type}`));
}

function covered(id: string, label: string, rules: readonly Rule[]): Covered {
  const serves = (type: AgencyType) => ({ agencyTypes: { only, not } }: Rule): boolean => !not.includes(type) && (only.length === 0 || only.includes(type));
  return { id, label, rules, byKind: Object.fromEntries(AGENCY_TYPES.map((type) => [type, rules.filter(serves(type)).length])) as Record<AgencyType, number> };
}

/** Heads of the columns, short enough for fourteen of them. */
const SHORT: Readonly<Record<AgencyType, string>> = {
  'subdistrict-administration': 'อบต.', 'subdistrict-municipality': 'ทต.', 'town-municipality': 'ทม.', 'city-municipality': 'ทน.', 'provincial-administration': 'อบจ.', province: 'จว.', department: 'กรม',
  school: 'รร.', 'education-office': 'สพท./ศธจ.', university: 'มหาวิทยาลัย', health: 'สธ.', 'public-organization': 'องค์การมหาชน', 'state-enterprise': 'รัฐวิสาหกิจ', other: 'อื่น ๆ',
};

/** The coverage as Markdown tables, one an indicator and one for the standing rules. */
export function coverageMarkdown({ indicators, themes }: Coverage): string {
  const head = `| หัวข้อ | กฎ | ${AGENCY_TYPES.map((type) => SHORT[type]).join(' | ')} |\n|---|---|${'--:|'.repeat(AGENCY_TYPES.length)}`;
  const tables = indicators.map(({ id, name, whole, topics }) => `### ${id} ${name}\n\n${head}\n${[whole, ...topics].map(line).join('\n')}`);
  return `${[...tables, `### มาตรการประจำ (ตามประเด็น)\n\n${head}\n${themes.map(line).join('\n')}`].join('\n\n')}\n`;
}

/** «*» = for some kinds of agency only. */
function line({ id, label, rules, byKind }: Covered): string {
  const names = rules.map(({ id: rule, agencyTypes: { only, not } }) => `${rule}${only.length + not.length > 0 ? '*' : ''}`).join(', ');
  return `| ${label === '' ? id : label === 'ทั้งตัวชี้วัด' ? `**${label}**` : `${label} (\`${id}\`)`} | ${names} | ${AGENCY_TYPES.map((type) => byKind[type]).join(' | ')} |`;
}
