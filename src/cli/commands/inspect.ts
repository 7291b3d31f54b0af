/** Shows what was recognised in a score file: columns, agencies, what was left out. */
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import { shown, table } from '../screen.ts';
import type { CommandSpec } from './index.ts';

export const inspectCommand: CommandSpec = {
  name: 'inspect',
  words: {
    th: { description: 'แสดงว่าโปรแกรมอ่านแฟ้มคะแนนได้อะไรบ้าง โดยไม่เขียนแฟ้มใด', examples: ['ita-plan inspect scores.xlsx'] },
    en: { description: 'show what was recognised in a score file; writes nothing', examples: ['ita-plan inspect scores.xlsx'] },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX)', en: 'score file (CSV or XLSX)' }],
  stage: 'inspect',
  async run([scores], flags, screen) {
    const request = await requestOf('inspect', scores, flags, screen.io.env);
    const { inspect } = await import('../../pipeline/index.ts');
    const { sheet, notices } = await inspect(request.scores, request.settings);
    const agencies = sheet.records.map(({ agency, fiscalYear, scores: read, rating }) => ({
      agency, fiscalYear, scores: Object.fromEntries(Object.entries(read).map(([subject, score]) => [subject, score?.value ?? null])), rating: rating?.text ?? null,
    }));
    if (screen.globals.json) {
      printJson(screen, 'inspect', { source: sheet.source, columns: sheet.columns, agencies, refused: sheet.refused, ignored: sheet.ignored }, notices);
      return exitFor(screen, notices);
    }
    const { io, globals: { lang } } = screen;
    const words = lang === 'th' ? WORDS.th : WORDS.en;
    io.out(`${words.read(sheet.source.file, sheet.source.format, sheet.source.layout, Math.round(sheet.source.confidence * 100))}\n\n`);
    io.out(`${table(words.columns, sheet.columns.map((one) => [one.column, one.meaning, one.header]), io.columns)}\n\n`);
    const rows = agencies.slice(0, MOST_ROWS).map(({ agency, fiscalYear, scores: read }) => [
      fiscalYear === null ? '-' : String(fiscalYear), String(Object.values(read).filter((value) => value !== null).length), shown(read.total ?? null), agency.name ?? '-',
    ]);
    io.out(`${table(words.agencies, rows, io.columns)}\n`);
    if (agencies.length > MOST_ROWS) io.out(`${words.more(agencies.length - MOST_ROWS)}\n`);
    for (const { at, why } of sheet.ignored.slice(0, MOST_ROWS)) io.out(`${words.ignored} ${at.sheet ?? ''} ${at.row ?? ''}${at.column ?? ''} ${at.text ?? ''}: ${why}\n`);
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};

const MOST_ROWS = 20;

const WORDS = {
  th: {
    read: (file: string, format: string, layout: string, sure: number) => `${file}: แฟ้ม ${format} รูปแบบตาราง «${layout}» (มั่นใจร้อยละ ${sure})`,
    columns: [{ header: 'คอลัมน์' }, { header: 'อ่านเป็น' }, { header: 'หัวคอลัมน์ในแฟ้ม' }],
    agencies: [{ header: 'ปี' }, { header: 'จำนวนคะแนน', align: 'right' as const }, { header: 'คะแนนรวม', align: 'right' as const }, { header: 'หน่วยงาน' }],
    more: (count: number) => `… และอีก ${count} รายการ (ดูทั้งหมดด้วย --json)`,
    ignored: 'ไม่นำมาใช้:',
  },
  en: {
    read: (file: string, format: string, layout: string, sure: number) => `${file}: ${format}, layout "${layout}" (${sure} % sure)`,
    columns: [{ header: 'column' }, { header: 'read as' }, { header: 'header in the file' }],
    agencies: [{ header: 'year' }, { header: 'scores', align: 'right' as const }, { header: 'total', align: 'right' as const }, { header: 'agency' }],
    more: (count: number) => `… and ${count} more (all of them with --json)`,
    ignored: 'left out:',
  },
};
