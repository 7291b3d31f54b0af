import type { Sheet } from '../../model/workbook.ts';
import { SHEETS } from './form.ts';

export const COMMENT_HEADERS = { year: 'ปีงบประมาณ', text: 'ข้อเสนอแนะของผู้ประเมิน' } as const;
const ROWS = 60;

/** A row per comment of the assessor. */
export function commentsSheet(year: number): Sheet {
  const row = [{ value: null, look: 'input', format: 'text' }, { value: null, look: 'input', format: 'text' }] as const;
  return {
    name: SHEETS.comments, filter: true,
    columns: [
      { header: COMMENT_HEADERS.year, width: 14, format: 'text', note: `ปีของผลการประเมินที่มีข้อเสนอแนะนี้ เช่น ${year}\nหากเว้นว่าง: ใช้ปีล่าสุดที่กรอกคะแนน` },
      { header: COMMENT_HEADERS.text, width: 100, format: 'text', note: 'คัดลอกถ้อยคำของผู้ประเมินมาวางทีละข้อ หรือวางทั้งชุดในช่องเดียวโดยแต่ละข้อขึ้นต้นด้วย - หรือเลขข้อ\nหากไม่มี: เอกสารไม่กล่าวถึงข้อเสนอแนะของผู้ประเมิน' },
    ],
    rows: Array.from({ length: ROWS }, () => row),
  };
}
