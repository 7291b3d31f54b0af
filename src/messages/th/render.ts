import type { MarkupProblem, RenderFacts } from '../../model/facts/render.ts';
import type { Messages } from '../types.ts';

type Markup = RenderFacts['RENDER_MARKUP'];
const among = (f: Markup): string => (f.expected === null ? '' : ` ใช้ได้เฉพาะ ${f.expected}`);
const perhaps = (suggestion: string | null): string => (suggestion === null ? '' : ` หมายถึง «${suggestion}» หรือไม่`);

const MARKUP: Readonly<Record<MarkupProblem, (f: Markup) => string>> = {
  'unknown-tag': (f) => `ไม่รู้จักป้าย <${f.subject}>${perhaps(f.suggestion)}${among(f)}`,
  'unknown-class': (f) => `ไม่รู้จัก class «${f.subject}»${perhaps(f.suggestion)}${among(f)}`,
  'unknown-attribute': (f) => `ไม่รู้จักคุณลักษณะ «${f.subject}»${perhaps(f.suggestion)}${among(f)}`,
  'missing-attribute': (f) => `ขาดคุณลักษณะ «${f.subject}»`,
  'bad-value': (f) => `ค่า «${f.subject}» ใช้ไม่ได้${among(f)}`,
  'not-here': (f) => `ป้าย <${f.subject}> วางตรงนี้ไม่ได้${among(f)}`,
  'text-not-here': (f) => `มีข้อความอยู่ใน <${f.subject}> โดยตรง ให้ย้ายไปไว้ในป้ายที่รับข้อความได้${among(f)}`,
  'not-closed': (f) => `ป้าย <${f.subject}> เปิดแล้วไม่ได้ปิด`,
  'wrong-close': (f) => `ป้ายปิด </${f.subject}> ไม่ตรงกับป้ายที่เปิดอยู่${f.expected === null ? '' : ` ซึ่งต้องปิดด้วย ${f.expected}`}`,
  'must-be-empty': (f) => `ป้าย <${f.subject}> ต้องไม่มีสิ่งใดอยู่ภายใน`,
  'is-empty': (f) => `ป้าย <${f.subject}> ว่างเปล่า${among(f)}`,
  comment: () => 'ใช้หมายเหตุแบบ <!-- --> ไม่ได้ ให้ใช้ {{!-- --}} แทน',
  'bare-bracket': (f) => `มีเครื่องหมาย «${f.subject}» ลอยอยู่ในข้อความ ให้เขียนเป็น &lt; หรือ &amp;`,
  'columns-sum': (f) => `ความกว้างคอลัมน์ใน data-cols ต้องรวมกันได้ 100 แต่รวมได้ ${f.subject}`,
  'too-many-columns': (f) => `ค่า ${f.subject} เกินจำนวนคอลัมน์หรือแถวของตาราง${among(f)}`,
  'row-width': (f) => `แถวนี้มี ${f.subject} คอลัมน์ ไม่ตรงกับตาราง${among(f)}`,
  'too-deep': (f) => `ป้ายซ้อนกันลึกเกิน ${f.subject} ชั้น`,
};

const USES: Readonly<Record<RenderFacts['RENDER_NOT_ALLOWED']['use'], string>> = {
  decorator: 'ไม่อนุญาตให้ใช้ decorator หรือนิยามส่วนย่อยภายในแม่แบบ',
  'partial-block': 'ไม่อนุญาตให้ใช้ {{#> }} ให้เรียกส่วนย่อยด้วย {{> ชื่อ}}',
  'dynamic-partial': 'ชื่อส่วนย่อยต้องเขียนไว้ตรง ๆ จะคำนวณขึ้นไม่ได้',
  'plain-block': 'ใช้ชื่อข้อมูลเป็นบล็อกโดยตรงไม่ได้ ให้ใช้ {{#if}} {{#unless}} {{#each}} หรือ {{#with}}',
  'block-helper': 'คำสั่งนี้ใช้เป็นบล็อกไม่ได้',
  arguments: 'จำนวนหรือชนิดของค่าที่ส่งให้คำสั่งไม่ถูกต้อง',
};

const LIMITS: Readonly<Record<RenderFacts['RENDER_TOO_BIG']['limit'], string>> = {
  output: 'เอกสารที่ได้ใหญ่เกิน 2 เมกะไบต์', loops: 'มีการวนซ้ำมากเกินไป', partials: 'เรียกส่วนย่อยซ้อนกันมากเกินไป', depth: 'แม่แบบซ้อนกันลึกเกินไป',
};
const PRINTABLE = { list: 'เป็นรายการ ให้ใช้ {{#each}}', record: 'เป็นกลุ่มข้อมูล ให้เลือกข้อมูลย่อยภายใน', flag: 'เป็นค่าจริงหรือเท็จ ใช้ได้ใน {{#if}} เท่านั้น' };
const NEEDS = { scores: 'ผลคะแนน', indicators: 'คะแนนรายตัวชี้วัด', province: 'ผลคะแนนของหน่วยงานในจังหวัด (ใช้ ita-plan batch)' };

export const render: Messages<RenderFacts> = {
  RENDER_MARKUP: (f) => `แม่แบบผิดรูปแบบ: ${MARKUP[f.problem](f)}`,
  RENDER_SYNTAX: (f) => `อ่านแม่แบบไม่ได้: ${f.problem}`,
  RENDER_RAW_OUTPUT: (f) => `ไม่อนุญาตให้พิมพ์ข้อความดิบด้วย ${f.expression} ให้ใช้วงเล็บปีกกาสองชั้น`,
  RENDER_NOT_ALLOWED: (f) => `${f.expression}: ${USES[f.use]}`,
  RENDER_UNKNOWN_HELPER: (f) => `ไม่รู้จักคำสั่ง «${f.name}»${perhaps(f.suggestion)} คำสั่งที่มี: ${f.known.join(' ')}`,
  RENDER_UNKNOWN_PARTIAL: (f) => `ไม่มีส่วนย่อยชื่อ «${f.name}»${perhaps(f.suggestion)}${f.known.length === 0 ? '' : ` ที่มี: ${f.known.join(' ')}`}`,
  RENDER_UNKNOWN_FIELD: (f) => `ไม่มีข้อมูลชื่อ «${f.field}»${perhaps(f.suggestion)}${f.known.length === 0 ? '' : ` ที่มี: ${f.known.join(' ')}`}`,
  RENDER_UNKNOWN_FACT: (f) => `ไม่รู้จักข้อเท็จจริง «${f.fact}»${perhaps(f.suggestion)}`,
  RENDER_UNGUARDED_FACT: (f) => `{{fact "${f.fact}"}} เป็นข้ออ้าง ต้องอยู่ภายใน {{#if facts.${f.fact}}} เพื่อให้เว้นทั้งประโยคเมื่อไม่มีข้อมูล`,
  RENDER_NOT_PRINTABLE: (f) => `พิมพ์ «${f.field}» ไม่ได้ เพราะ${PRINTABLE[f.is]}`,
  RENDER_RECURSION: (f) => `ส่วนย่อยเรียกตัวเองวนกลับ: ${f.chain.join(' → ')}`,
  RENDER_HEADER: (f) => `หมายเหตุบรรทัดแรกของแม่แบบต้องบอก «${f.key}» เช่น {{!-- title: …; description: …; needs: scores; blank: date; pages: from-2 --}}`,
  RENDER_CHARACTER: (f) => `แม่แบบมีอักขระที่ใช้ไม่ได้ (${f.character}) โปรดบันทึกแฟ้มเป็น UTF-8`,
  RENDER_TOO_BIG: (f) => `แม่แบบเกินขีดจำกัด: ${LIMITS[f.limit]}`,
  RENDER_DATA: (f) => `แม่แบบใช้ข้อมูลที่ไม่มีในครั้งนี้: ${f.problem} ให้ครอบด้วย {{#if}}`,
  RENDER_NEEDS: (f) => `จัดทำเอกสาร ${f.kind} ไม่ได้ เพราะไม่มี${NEEDS[f.needs]}`,
  RENDER_REFUSED: (f) => `จัดทำเอกสาร ${f.kind} ไม่ได้ เพราะไม่ทราบ${f.label} (${f.fact})`,
  RENDER_BLANKS: (f) => `เอกสาร ${f.kind} ยังเว้นว่างไว้: ${f.labels.join(', ')}`,
  RENDER_OMITTED: (f) => `เอกสาร ${f.kind} เว้นข้อความเหล่านี้ไว้เพราะไม่มีข้อมูล: ${f.labels.join(', ')}`,
  RENDER_NAME_AS_GIVEN: (f) => `พิมพ์ชื่อหน่วยงานตามแฟ้มคะแนนว่า «${f.agency}» เพราะไม่ทราบชื่อเต็ม โปรดระบุ agency.name ในแฟ้มตั้งค่า`,
};
