/** The summary as a workbook: who stands where, what is weak, what changed, what each will do, what went wrong. For use inside only. */
import { message } from '../../../messages/index.ts';
import { INSTRUMENTS } from '../../../model/framework.ts';
import type { IsoDate } from '../../../model/plan.ts';
import type { GroupCount, ProvinceSummary, RankedAgency } from '../../../model/province.ts';
import { round2 } from '../../../model/round.ts';
import type { Sheet, SheetCell, SheetColumn, StyledCell, Workbook } from '../../../model/workbook.ts';
import { shortMonth } from '../../../thai/calendar.ts';
import type { Problem } from '../problems.ts';

const BAR = { from: 0, to: 100 } as const;
const INTERNAL = 'ใช้ภายในราชการ';

/** Rows are made when their sheet is written: a country's are never all in memory. `full` = with the measures of each agency; a whole country is too long for it. */
export function summaryWorkbook(summary: ProvinceSummary, problems: readonly Problem[], date: IsoDate, full: boolean): Workbook {
  return {
    title: `สรุปผลการประเมิน ITA ${summary.province === null ? '' : `ของหน่วยงานในจังหวัด${summary.province} `}ปีงบประมาณ ${summary.fiscalYear} (${INTERNAL})`,
    date,
    sheets: [overview(summary), ranking(summary), weakest(summary), changes(summary), ...(full ? [measures(summary)] : []), problemSheet(problems)],
  };
}

const score = (value: number | null): number | null => (value === null ? null : round2(value));
const nameOf = ({ agency }: RankedAgency): string => agency.name ?? agency.given ?? '';
const styled = (value: string | number | null, look: StyledCell['look'], span?: number): StyledCell => ({ value, ...(look === undefined ? {} : { look }), ...(span === undefined ? {} : { span }) });
const column = (header: string, more: Partial<SheetColumn> = {}): SheetColumn => ({ header, ...more });
const scores = (header: string, more: Partial<SheetColumn> = {}): SheetColumn => column(header, { format: 'score', width: 11, ...more });
const bar = (header: string): SheetColumn => scores(header, { bar: BAR });
const count = (header: string): SheetColumn => column(header, { format: 'count', width: 11 });
const WHO = [column('หน่วยงาน'), column('ประเภท'), column('อำเภอ'), column('จังหวัด')];
const who = (row: RankedAgency): SheetCell[] => [nameOf(row), row.kind, row.agency.district, row.agency.province];

function overview({ province, fiscalYear, forYear, agencies, left, grades, indicators, kinds, districts, target }: ProvinceSummary): Sheet {
  const blank: SheetCell[] = [];
  const head = (...texts: string[]): SheetCell[] => texts.map((text) => styled(text, 'header'));
  const band = (text: string): SheetCell[] => [styled(text, 'heading', 7)];
  const group = ({ name, agencies: all, scored, below, highest, median, least, weakest: weak }: GroupCount): SheetCell[] => [
    name, all, scored, below, figure(highest), figure(median), figure(least), weak.map(({ indicator, name: named, count: times }) => `${indicator}. ${named} (${times})`).join(', '),
  ];
  const groupHead = (word: string): SheetCell[] => head(word, 'หน่วยงาน', 'มีคะแนน', 'ต่ำกว่าเป้าหมาย', 'สูงสุด', 'มัธยฐาน', 'ต่ำสุด', 'ตัวชี้วัดที่ต่ำกว่าเป้าหมายมากที่สุด');
  return {
    name: 'ภาพรวม', orientation: 'landscape',
    columns: [{ header: null, width: 44 }, ...Array.from({ length: 6 }, () => ({ header: null, width: 14 })), { header: null, width: 50 }],
    rows: [
      [styled(`สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${fiscalYear}${province === null ? '' : ` ของหน่วยงานในจังหวัด${province}`}`, 'title', 8)],
      [styled(`${INTERNAL} ตัวเลขในแฟ้มนี้เป็นการนับและเรียงลำดับหน่วยงาน ไม่ใช่ผลการประเมินของจังหวัด มาตรการเป็นของปีงบประมาณ พ.ศ. ${forYear} ค่าเป้าหมายทั่วไป ${target} คะแนน`, 'hint', 8)],
      blank,
      ['หน่วยงานที่มีผลการประเมิน', agencies.length], ['หน่วยงานที่ใช้ข้อมูลไม่ได้', left.length],
      blank, band('ระดับผลการประเมิน'), head('ระดับ', 'หน่วยงาน', 'ร้อยละ'),
      ...grades.map((one): SheetCell[] => [one.grade ?? 'ไม่ทราบระดับ', one.count, figure(one.percent)]),
      blank, band('ตัวชี้วัด'), head('ตัวชี้วัด', 'ทราบคะแนน', 'ต่ำสุดในแบบวัด', 'ต่ำกว่าเป้าหมาย', 'ร้อยละต่ำกว่าเป้าหมาย', 'มัธยฐาน', 'ต่ำสุด'),
      ...indicators.map((one): SheetCell[] => [`${one.indicator}. ${one.name} (${one.instrument})`, one.known, one.lowest.count, one.below.count, figure(one.below.percent), figure(one.median), figure(one.least)]),
      blank, band('ประเภทหน่วยงาน'), groupHead('ประเภท'), ...kinds.map(group),
      blank, band('อำเภอ'), groupHead('อำเภอ'), ...districts.map(group),
    ],
  };
}

const figure = (value: number | null): SheetCell => (value === null ? '-' : { value: round2(value), format: 'score' });

function ranking({ agencies, indicators }: ProvinceSummary): Sheet {
  return {
    name: 'ลำดับคะแนน', orientation: 'landscape', filter: true, frozen: { rows: 1, columns: 2 },
    columns: [
      count('ลำดับ'), ...WHO, bar('คะแนนรวม'), column('ระดับ', { width: 9 }), ...INSTRUMENTS.map((id) => bar(id)),
      ...indicators.map(({ indicator, name }) => scores(`${indicator}. ${name}`, { bar: BAR, width: 14 })), count('ต่ำกว่าเป้าหมาย (ตัวชี้วัด)'), count('ช่องที่ยังว่างในเอกสาร'), column('โฟลเดอร์เอกสาร'),
    ],
    get rows() {
      return agencies.map((row) => [
        row.rank, ...who(row), score(row.total), row.grade, ...INSTRUMENTS.map((id) => score(row.instruments[id])), ...row.indicators.map(score), row.belowTarget.length, row.blanks, row.folder,
      ]);
    },
  };
}

function weakest({ agencies, indicators }: ProvinceSummary): Sheet {
  const named = (ids: readonly number[]): string => ids.map((id) => `${id}. ${indicators[id - 1]?.name ?? ''}`).join(', ');
  return {
    name: 'จุดอ่อน', orientation: 'landscape', filter: true, frozen: { rows: 1, columns: 1 },
    columns: [...WHO, ...INSTRUMENTS.flatMap((id) => [column(`${id}: ตัวชี้วัดที่ต่ำสุด`, { width: 40 }), bar(`${id}: คะแนนต่ำสุด`)]), column('ต่ำกว่าเป้าหมาย', { width: 50 })],
    get rows() {
      return agencies.map((row) => [
        ...who(row), ...INSTRUMENTS.flatMap((id): SheetCell[] => [named(row.weakest[id]), score(row.indicators[(row.weakest[id][0] ?? 0) - 1] ?? null)]), named(row.belowTarget),
      ]);
    },
  };
}

function changes({ agencies }: ProvinceSummary): Sheet {
  const compared = agencies.filter(({ previous }) => previous !== null);
  const order = [...compared].sort((a, b) => (a.previous?.change ?? 0) - (b.previous?.change ?? 0));
  return {
    name: 'เปลี่ยนแปลง', orientation: 'landscape', filter: true, frozen: { rows: 1, columns: 1 },
    columns: [...WHO, count('ปีก่อน'), scores('คะแนนปีก่อน'), column('ระดับปีก่อน', { width: 12 }), count('ปีนี้'), scores('คะแนนปีนี้'), column('ระดับปีนี้', { width: 12 }), scores('ผลต่าง'), column('หมายเหตุ')],
    get rows() {
      return order.map((row) => [
        ...who(row), row.previous?.fiscalYear ?? null, score(row.previous?.total ?? null), row.previous?.grade ?? null, row.fiscalYear, score(row.total), row.grade, row.previous?.change ?? null,
        row.previous?.change === null ? 'เกณฑ์การประเมินของสองปีต่างกันหรือไม่ทราบคะแนน จึงไม่คิดผลต่าง' : null,
      ]);
    },
  };
}

const FROM: Readonly<Record<RankedAgency['measures'][number]['from'], string>> = { rule: 'จากผลการประเมิน', standing: 'มาตรการประจำ', comment: 'จากข้อเสนอแนะ', own: 'ของหน่วยงาน' };

function measures({ agencies, indicators }: ProvinceSummary): Sheet {
  return {
    name: 'มาตรการ', orientation: 'landscape', filter: true, frozen: { rows: 1, columns: 1 },
    columns: [...WHO, column('ตัวชี้วัด', { width: 34 }), column('มาตรการ', { width: 50 }), column('ที่มา', { width: 16 }), column('ผู้รับผิดชอบหลัก', { width: 34 }), column('เริ่ม', { width: 12 }), column('สิ้นสุด', { width: 12 })],
    rows: agencies.flatMap((row) => row.measures.map((one): SheetCell[] => [
      ...who(row), one.indicator === null ? null : `${one.indicator}. ${indicators[one.indicator - 1]?.name ?? ''}`, one.title, FROM[one.from], one.leads.join(', '), shortMonth(one.period.from), shortMonth(one.period.to),
    ])),
  };
}

function problemSheet(problems: readonly Problem[]): Sheet {
  return {
    name: 'ปัญหา', orientation: 'landscape', filter: true, frozen: { rows: 1, columns: 1 },
    columns: [column('หน่วยงาน'), column('ผล', { width: 16 }), column('รหัส', { width: 26 }), column('สาเหตุและวิธีแก้', { width: 70 }), column('แฟ้ม'), column('แผ่นงาน', { width: 16 }), column('ช่อง', { width: 9 }), column('ข้อความในช่อง', { width: 24 })],
    rows: problems.map(({ name, state, fault: { code, params, at } }) => [
      name, STATE[state], code, message(code, params as never, null, 'th'), at?.file ?? null, at?.sheet ?? null, cellOf(at), at?.text ?? null,
    ]),
  };
}

const STATE: Readonly<Record<Problem['state'], string>> = { failed: 'ไม่ได้จัดทำ', left: 'เว้นบางฉบับ', warning: 'โปรดตรวจ' };
const cellOf = (at: Problem['fault']['at']): string | null => (at === null || (at.row === undefined && at.column === undefined) ? null : `${at.column ?? ''}${at.row ?? ''}`);
