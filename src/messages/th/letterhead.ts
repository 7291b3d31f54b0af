import type { LetterheadFacts } from '../../model/facts/letterhead.ts';
import type { Messages } from '../types.ts';

const FILE: Readonly<Record<LetterheadFacts['RENDER_LETTERHEAD_FILE']['problem'], string>> = {
  'not-word': 'แฟ้มหัวกระดาษไม่ใช่แฟ้ม Word ที่อ่านได้ ให้เปิดใน Word แล้วบันทึกใหม่เป็น .docx',
  'old-word': 'แฟ้มหัวกระดาษเป็น Word รุ่นเก่า (.doc) หรือตั้งรหัสผ่านไว้ ให้เปิดใน Word แล้วบันทึกเป็น .docx โดยไม่ตั้งรหัสผ่าน',
  macros: 'แฟ้มหัวกระดาษมีแมโคร ให้บันทึกใหม่เป็น .docx',
  'too-big': 'แฟ้มหัวกระดาษใหญ่เกินไป ให้ลดขนาดภาพแล้วบันทึกใหม่',
};
const PLACE: Readonly<Record<LetterheadFacts['RENDER_LETTERHEAD_PLACE']['problem'], string>> = {
  missing: 'แฟ้มหัวกระดาษไม่มีช่องนี้ จึงไม่รู้ว่าจะวางเนื้อหาตรงไหน ให้พิมพ์ไว้ในย่อหน้าของตนเอง',
  twice: 'แฟ้มหัวกระดาษมีช่องนี้มากกว่าหนึ่งแห่ง ให้เหลือแห่งเดียว',
  'not-alone': 'ช่องนี้ต้องอยู่ตามลำพังในย่อหน้า ให้ย้ายข้อความอื่นไปไว้ย่อหน้าอื่น',
  inside: 'ช่องนี้ต้องอยู่ในเนื้อหน้ากระดาษ วางในตาราง กล่องข้อความ หัวกระดาษ หรือท้ายกระดาษไม่ได้',
};
const FONT: Readonly<Record<LetterheadFacts['WRITE_FONT']['problem'], string>> = {
  'web-font': 'แบบอักษรสำหรับเว็บ (WOFF) ฝังในแฟ้ม Word ไม่ได้ ให้ใช้แฟ้ม .ttf หรือ .otf',
  collection: 'ชุดแบบอักษร (TTC) ฝังในแฟ้ม Word ไม่ได้ ให้ใช้แฟ้ม .ttf หรือ .otf แบบละแฟ้ม',
  'not-font': 'แฟ้มนี้ไม่ใช่แบบอักษร ให้ใช้แฟ้ม .ttf หรือ .otf',
  'no-name': 'อ่านชื่อแบบอักษรจากแฟ้มนี้ไม่ได้ ให้ใช้แฟ้มอื่นของแบบอักษรเดียวกัน',
  restricted: 'ผู้สร้างแบบอักษรนี้ไม่อนุญาตให้ฝังในเอกสาร ให้ใช้แบบอักษรอื่น',
};

export const letterhead: Messages<LetterheadFacts> = {
  RENDER_LETTERHEAD_FILE: (f) => FILE[f.problem],
  RENDER_LETTERHEAD_BRACES: () => 'แฟ้มหัวกระดาษมีวงเล็บปีกกาคู่ที่เปิดหรือปิดไม่ครบ ให้พิมพ์เป็น {{ชื่อช่อง}} ให้ครบทั้งสองข้าง',
  RENDER_LETTERHEAD_UNKNOWN: (f) => `แฟ้มหัวกระดาษมีช่อง {{${f.placeholder}}} ที่ไม่รู้จัก${f.suggestion === null ? '' : ` หมายถึง {{${f.suggestion}}} หรือไม่`} ช่องที่ใช้ได้: ${f.known.join(' ')}`,
  RENDER_LETTERHEAD_PLACE: (f) => `{{${f.placeholder}}}: ${PLACE[f.problem]}`,
  RENDER_LETTERHEAD_LEFT: (f) => `เติมแฟ้มหัวกระดาษไม่ครบ ยังเหลือช่อง ${f.placeholders.map((name) => `{{${name}}}`).join(' ')} ให้ลบช่องนั้นแล้วพิมพ์ใหม่ใน Word`,
  RENDER_TEMPLATES_FOLDER: (f) => `${f.path} ไม่มีโฟลเดอร์ documents หรือ partials จึงไม่ใช่โฟลเดอร์แม่แบบ ให้คัดลอกแม่แบบตั้งต้นด้วย ita-plan template copy ${f.path}`,
  WRITE_FONT: (f) => FONT[f.problem],
  WRITE_FONT_FAMILY: (f) => `แฟ้มนี้เป็นแบบอักษร ${f.family} แต่เอกสารใช้ ${f.expected} ให้เลือกแฟ้มแบบอักษรเดียวกัน หรือเปลี่ยนด้วย --font`,
  WRITE_PDF_NO_OFFICE: () => 'ไม่ได้จัดทำ PDF เพราะไม่พบ LibreOffice ในเครื่องนี้ แฟ้ม Word จัดทำแล้ว ให้ติดตั้ง LibreOffice แล้วสั่งใหม่ หรือเปิดแฟ้มใน Word แล้วบันทึกเป็น PDF',
  WRITE_PDF_FAILED: (f) => `จัดทำ PDF ของ ${f.path} ไม่สำเร็จ${f.cause === 'time' ? ' เพราะ LibreOffice ใช้เวลานานเกินกำหนด' : ' เพราะ LibreOffice ไม่ได้ให้แฟ้มออกมา'} แฟ้ม Word จัดทำแล้ว ให้เปิดใน Word แล้วบันทึกเป็น PDF`,
  WRITE_PDF_FONT: (f) => `PDF ไม่ได้ใช้แบบอักษร ${f.font} เพราะเครื่องนี้ไม่มี${f.used.length === 0 ? '' : ` (ใช้ ${f.used.join(', ')} แทน)`} หน้ากระดาษอาจไม่ตรงกับใน Word ให้ติดตั้งแบบอักษรแล้วสั่งใหม่ หรือฝังด้วย --embed-font`,
};
