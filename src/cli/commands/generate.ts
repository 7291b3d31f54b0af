/** Makes the papers of one agency and says what was understood, what was left out and what is still blank. */
import type { Lang } from '../../messages/index.ts';
import type { Notice } from '../../model/notice.ts';
import type { Generated } from '../../pipeline/index.ts';
import { exitFor, printJson, type Screen, sayNotices } from '../report.ts';
import { requestPerhapsScoreless } from '../request.ts';
import { shown } from '../screen.ts';
import type { CommandSpec } from './index.ts';

export const generateCommand: CommandSpec = {
  name: 'generate',
  words: {
    th: {
      description: 'จัดทำเอกสารของหน่วยงานหนึ่งจากแฟ้มคะแนนหรือแฟ้มแผน',
      examples: ['ita-plan generate scores.xlsx', 'ita-plan generate province.xlsx --agency "อบต.บ้านตัวอย่าง" --year 2564 --out เอกสาร', 'ita-plan generate plan.json --date 2022-03-05 --force', 'ita-plan generate --documents driving-measures,working-group-order --agency จังหวัดตัวอย่าง --for-year 2565'],
    },
    en: {
      description: 'make the papers of one agency from a score file or a plan',
      examples: ['ita-plan generate scores.xlsx', 'ita-plan generate province.xlsx --agency "อบต.บ้านตัวอย่าง" --year 2564 --out papers', 'ita-plan generate plan.json --date 2022-03-05 --force', 'ita-plan generate --documents driving-measures,working-group-order --agency จังหวัดตัวอย่าง --for-year 2565'],
    },
  },
  arguments: [{ syntax: '[scores]', th: 'แฟ้มคะแนน (CSV หรือ XLSX) แบบกรอกจาก ita-plan blank หรือ plan.json ละได้เมื่อเอกสารที่เลือกไม่ต้องใช้คะแนน', en: 'score file (CSV or XLSX), a filled workbook of ita-plan blank, or plan.json; not needed for papers that need no scores' }],
  stage: 'generate',
  options: [{ flags: '--pdf', th: 'จัดทำ PDF ข้างแฟ้ม Word ด้วย LibreOffice ที่ติดตั้งไว้', en: 'make a PDF beside each Word file, with an installed LibreOffice' }],
  async run([scores], flags, screen) {
    const request = await requestPerhapsScoreless('generate', scores, flags, screen.io.env);
    const { generate } = await import('../../pipeline/index.ts');
    const result = await generate(request, screen.globals.force, flags.pdf === true);
    const { files, pdfs, left, notices } = result;
    if (screen.globals.json) {
      printJson(screen, 'generate', { files, ...(flags.pdf === true ? { pdfs } : {}), left }, notices);
      return exitFor(screen, notices);
    }
    sayResult(result, screen);
    return exitFor(screen, notices);
  },
};

/** What was understood, what should be looked at, what is still blank, and the files. */
export function sayResult(result: Generated, screen: Screen): void {
  sayUnderstood(result, screen);
  sayNotices(screen, result.notices.filter((one) => !isFactList(one)));
  sayBlanks(result, screen);
  for (const path of [...result.files.map((file) => file.path), ...result.pdfs]) screen.io.out(`${path}\n`);
}

function sayUnderstood({ plan, left }: Generated, screen: Screen): void {
  const { lang } = screen.globals;
  const words = WORDS[lang];
  const { assessment } = plan;
  screen.say(words.agency(plan.agency.name ?? '-', plan.fiscalYear, plan.forYear));
  if (assessment !== null) {
    screen.say(words.total(shown(assessment.total.printed ?? assessment.total.computed), assessment.rating.printed ?? assessment.rating.computed));
    for (const { id, weakest } of assessment.instruments) {
      if (weakest.length > 0) screen.say(words.weakest(id, weakest.map((one) => `${one.indicator}. ${one.name} ${shown(one.score)}`).join(', ')));
    }
  }
  screen.say(words.measures(plan.findings.length, plan.measures.length, plan.measures.filter((one) => one.from === 'standing').length));
  for (const { kind, code } of left) screen.say(`- ${kind}: ${code}`);
}

const FACT_LISTS = ['RENDER_BLANKS', 'RENDER_OMITTED'] as const;

function isFactList({ code }: Notice): boolean {
  return code === FACT_LISTS[0] || code === FACT_LISTS[1];
}

/** The list the officer works through before signing, each fact once however many papers lack it. */
function sayBlanks({ notices }: Generated, screen: Screen): void {
  const words = WORDS[screen.globals.lang];
  for (const code of FACT_LISTS) {
    const facts = new Map(notices.filter((one) => one.code === code).flatMap(({ params }) => (params.facts as string[]).map((fact, index) => [fact, (params.labels as string[])[index]])));
    if (facts.size > 0) screen.say([code === 'RENDER_BLANKS' ? words.blanks : words.omitted, ...[...facts].map(([fact, label]) => `  - ${label} (${fact})`)].join('\n'));
  }
  screen.say(words.files);
}

const WORDS: Readonly<Record<Lang, {
  agency: (name: string, fiscalYear: number | null, forYear: number) => string; total: (total: string, level: string | null) => string; weakest: (id: string, names: string) => string;
  measures: (findings: number, measures: number, standing: number) => string; blanks: string; omitted: string; files: string;
}>> = {
  th: {
    agency: (name, fiscalYear, forYear) => `${name}: คะแนนปีงบประมาณ ${fiscalYear ?? '-'} → เอกสารปีงบประมาณ ${forYear}`,
    total: (total, level) => `คะแนนรวม ${total}${level === null ? '' : ` ระดับ ${level}`}`,
    weakest: (id, names) => `ต่ำสุด ${id}: ${names}`,
    measures: (findings, measures, standing) => `พบ ${findings} ประเด็น กำหนด ${measures} มาตรการ${standing === 0 ? '' : ` (เป็นมาตรการพื้นฐานประจำปี ${standing} มาตรการ ซึ่งบางเอกสารไม่แสดง)`}`,
    blanks: 'ช่องว่างที่ต้องเติมก่อนลงนาม (เติมใน Word หรือใส่ใน ita-plan.json แล้วสั่งใหม่):',
    omitted: 'ข้อความที่เว้นไว้เพราะยังไม่มีข้อมูล (ใส่ใน ita-plan.json ถ้าต้องการให้ปรากฏ):',
    files: 'เอกสารที่จัดทำ:',
  },
  en: {
    agency: (name, fiscalYear, forYear) => `${name}: scores of ${fiscalYear ?? '-'} → papers of ${forYear}`,
    total: (total, level) => `total ${total}${level === null ? '' : `, level ${level}`}`,
    weakest: (id, names) => `lowest ${id}: ${names}`,
    measures: (findings, measures, standing) => `${findings} findings, ${measures} measures${standing === 0 ? '' : ` (${standing} of them standing ones that some papers leave out)`}`,
    blanks: 'Blanks to fill before signing (in Word, or in ita-plan.json and run again):',
    omitted: 'Sentences left out for want of facts (put them in ita-plan.json to have them):',
    files: 'Papers made:',
  },
};
