import type { ReadFacts } from '../../model/facts/read.ts';
import type { Location } from '../../model/notice.ts';
import type { Messages } from '../types.ts';

const BLANK = 'หากมีเพียงเอกสารแสดงผล ให้สร้างแบบกรอกด้วยคำสั่ง ita-plan blank แล้วกรอกคะแนนตัวชี้วัดทั้ง 10 ตัวและวางข้อเสนอแนะลงในแบบ';
const SAVE_AS = 'ให้เปิดแฟ้มด้วย Excel แล้วเลือก แฟ้ม > บันทึกเป็น > ชนิด Excel Workbook (.xlsx)';

const FOUND: Readonly<Record<ReadFacts['READ_NOT_A_WORKBOOK']['found'], string>> = {
  pdf: `แฟ้มนี้เป็น PDF ซึ่งอ่านคะแนนเป็นตารางไม่ได้ ${BLANK}`,
  picture: `แฟ้มนี้เป็นรูปภาพ ซึ่งอ่านคะแนนไม่ได้ ${BLANK}`,
  xls: `แฟ้มนี้เป็น Excel รุ่นเดิม (.xls) ${SAVE_AS}`,
  xlsb: `แฟ้มนี้เป็น Excel แบบไบนารี (.xlsb) ${SAVE_AS}`,
  doc: `แฟ้มนี้เป็นเอกสาร Word รุ่นเดิม ให้คัดลอกตารางคะแนนไปวางใน Excel แล้วบันทึกเป็น .xlsx ${BLANK}`,
  docx: `แฟ้มนี้เป็นเอกสาร Word ให้คัดลอกตารางคะแนนไปวางใน Excel แล้วบันทึกเป็น .xlsx ${BLANK}`,
  pptx: `แฟ้มนี้เป็นงานนำเสนอ PowerPoint ${BLANK}`,
  ods: `แฟ้มนี้เป็นตาราง OpenDocument (.ods) ให้เปิดด้วย LibreOffice หรือ Excel แล้วบันทึกเป็น .xlsx`,
  zip: 'แฟ้มนี้เป็นแฟ้มบีบอัด ZIP ไม่ใช่ตารางคะแนน ให้คลายแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx หรือ .csv ข้างใน',
  archive: 'แฟ้มนี้เป็นแฟ้มบีบอัด ไม่ใช่ตารางคะแนน ให้คลายแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx หรือ .csv ข้างใน',
  ole: `แฟ้มนี้เป็นแฟ้ม Office รุ่นเดิมที่ไม่มีตาราง ${SAVE_AS}`,
  html: `แฟ้มนี้เป็นหน้าเว็บ (HTML) แม้ชื่อจะลงท้ายเป็นอย่างอื่น ${SAVE_AS}`,
  xml: `แฟ้มนี้เป็น XML ไม่ใช่ตารางคะแนน ${SAVE_AS}`,
  'xml-spreadsheet': `แฟ้มนี้เป็น XML Spreadsheet 2003 ${SAVE_AS}`,
  rtf: `แฟ้มนี้เป็นเอกสาร RTF ให้คัดลอกตารางคะแนนไปวางใน Excel แล้วบันทึกเป็น .xlsx ${BLANK}`,
  json: 'แฟ้มนี้เป็น JSON ไม่ใช่ตารางคะแนน หากเป็น plan.json ให้ใช้กับคำสั่ง ita-plan generate',
  csv: 'แฟ้มนี้เป็นข้อความ (CSV) แต่ชื่อลงท้ายเป็นแฟ้ม Excel ให้เปลี่ยนนามสกุลเป็น .csv หรือเปิดด้วย Excel แล้วบันทึกเป็น .xlsx',
  binary: `ไม่รู้จักชนิดของแฟ้มนี้ ต้องเป็น .xlsx หรือ .csv ${BLANK}`,
};

const BIG: Readonly<Record<ReadFacts['READ_TOO_BIG']['what'], string>> = {
  file: 'ขนาดแฟ้ม (ไบต์)', elements: 'จำนวนองค์ประกอบของแฟ้มย่อย', rows: 'จำนวนแถว', cells: 'จำนวนช่อง', sheets: 'จำนวนแผ่นงาน', entries: 'จำนวนแฟ้มย่อย', part: 'ขนาดของแฟ้มย่อย (ไบต์)', text: 'ความยาวข้อความในช่อง', line: 'ความยาวบรรทัด (ไบต์)',
};
const EMPTY: Readonly<Record<ReadFacts['READ_EMPTY']['what'], string>> = {
  file: 'แฟ้มนี้ว่างเปล่า (0 ไบต์) ให้ดาวน์โหลดหรือคัดลอกแฟ้มใหม่อีกครั้ง',
  cells: 'แฟ้มนี้ไม่มีข้อมูลในช่องใดเลย ให้ตรวจว่าเลือกแฟ้มถูกต้องและบันทึกข้อมูลแล้ว',
  rows: 'พบหัวตาราง แต่ไม่มีแถวคะแนน ให้กรอกคะแนนใต้หัวตารางแล้วบันทึก',
  'visible-sheets': 'แผ่นงานทุกแผ่นถูกซ่อน ให้ยกเลิกการซ่อน หรือระบุแผ่นงานด้วย --sheet ชื่อแผ่นงาน',
};
const TROUBLE: Readonly<Record<ReadFacts['READ_CELL_NOT_MEASURED']['why'], string>> = {
  formula: 'เป็นสูตรที่ยังไม่มีผลลัพธ์บันทึกไว้ ให้เปิดด้วย Excel แล้วบันทึกอีกครั้ง', external: 'อ้างถึงแฟ้มอื่น ให้วางเป็นค่าแล้วบันทึกอีกครั้ง',
  error: 'เป็นค่าผิดพลาดของสูตร ให้แก้ไขสูตรหรือกรอกคะแนน', date: 'เป็นวันที่ ไม่ใช่คะแนน ให้จัดรูปแบบช่องเป็นตัวเลขแล้วกรอกคะแนนใหม่',
  boolean: 'เป็นค่าจริง/เท็จ ไม่ใช่คะแนน', unreadable: 'ไม่ใช่คะแนนที่อ่านได้ ให้กรอกเป็นตัวเลข',
};
const LEFT: Readonly<Record<string, string>> = {
  title: 'ข้อความเหนือตาราง', 'total-row': 'แถวรวมหรือค่าเฉลี่ย', footnote: 'หมายเหตุ', heading: 'หัวข้อคั่นตาราง', 'repeated-header': 'หัวตารางซ้ำ', 'no-name': 'ไม่ระบุหน่วยงานหรือปี',
  'sub-item': 'ข้อย่อยของคำถาม', 'another-table': 'ตารางอื่นที่ต่อท้าย', 'no-meaning': 'ไม่รู้ความหมาย', 'weighted-copy': 'คะแนนถ่วงน้ำหนักซ้ำกับคะแนนดิบ', national: 'ค่าเฉลี่ยของหลายหน่วยงาน', part: 'คะแนนเพียงส่วนหนึ่งของ EIT',
  'not-scores': 'ไม่มีคะแนน', 'hidden-sheet': 'แผ่นงานที่ซ่อน',
};
const LAYOUT: Readonly<Record<string, string>> = {
  agencies: 'หนึ่งแถวต่อหนึ่งหน่วยงาน', provinces: 'หนึ่งแถวต่อหนึ่งจังหวัด', years: 'หน่วยงานเดียว หนึ่งแถวต่อหนึ่งปี', indicators: 'หน่วยงานเดียว หนึ่งแถวต่อหนึ่งตัวชี้วัด',
  instruments: 'หน่วยงานเดียว หนึ่งแถวต่อหนึ่งแบบวัด', questions: 'หน่วยงานเดียว หนึ่งแถวต่อหนึ่งข้อคำถาม', blocks: 'หนึ่งกลุ่มแถวต่อหนึ่งหน่วยงาน', 'agency-columns': 'หนึ่งคอลัมน์ต่อหนึ่งหน่วยงาน',
  'named-cells': 'ชื่อตัวชี้วัดและคะแนนอยู่ในช่องเดียวกัน',
};
const MEANING: Readonly<Record<string, string>> = {
  agency: 'หน่วยงาน', number: 'ลำดับ', district: 'อำเภอ', province: 'จังหวัด', region: 'ภาค/สังกัด', type: 'ประเภท', code: 'รหัส', year: 'ปีงบประมาณ', grade: 'ระดับ', result: 'ผล', comment: 'ข้อเสนอแนะ',
  label: 'ตัวชี้วัดหรือคำถาม', instrument: 'แบบวัด', value: 'คะแนน', difference: 'ผลต่าง', weight: 'น้ำหนัก', 'full-score': 'คะแนนเต็ม', count: 'จำนวน', national: 'ค่าเฉลี่ยของหลายหน่วยงาน',
  target: 'เป้าหมาย', note: 'หมายเหตุ', part: 'ส่วนหนึ่งของ EIT', unknown: 'ไม่รู้ความหมาย', office: 'ข้อมูลในแบบกรอก', total: 'คะแนน ITA',
};

function meaning(name: string): string {
  const [subject = '', year] = name.split('@');
  const word = MEANING[subject] ?? (/^\d+$/.test(subject) ? `ตัวชี้วัดที่ ${subject}` : subject);
  return year === undefined ? word : `${word} ปี ${year}`;
}

const cells = (places: readonly Location[]): string => places.map(({ row, column, text }) => `แถว ${row ?? '?'} คอลัมน์ ${column ?? '?'}${text === undefined ? '' : ` «${text}»`}`).join(', ');

export const read: Messages<ReadFacts> = {
  READ_UNKNOWN_LAYOUT: (f) => `ไม่รู้จักรูปแบบตาราง พบข้อความหัวตาราง ${f.headers.join(' | ')} ให้มีหัวคอลัมน์ เช่น หน่วยงาน ตัวชี้วัดที่ 1 ถึง 10 คะแนน ITA หรือใช้แบบกรอกจากคำสั่ง ita-plan blank (รูปแบบที่ลองแล้ว: ${f.tried.join(', ')})`,
  READ_AMBIGUOUS_LAYOUT: (f) => `ตารางอ่านได้มากกว่าหนึ่งรูปแบบ ให้เลือกรูปแบบหนึ่งด้วย --layout ${f.layouts.map((id) => `${id} (${LAYOUT[id] ?? id})`).join(' หรือ --layout ')}`,
  READ_NO_SUCH_LAYOUT: (f) => `ไม่มีรูปแบบตารางชื่อ ${f.layout} ให้เลือกจาก ${f.layouts.join(', ')}`,
  READ_NO_SUCH_SHEET: (f) => f.sheets.length === 0 ? 'แฟ้ม CSV ไม่มีแผ่นงาน ไม่ต้องระบุ --sheet' : `ไม่มีแผ่นงานชื่อ «${f.sheet}» แผ่นงานที่มีคือ ${f.sheets.map((name) => `«${name}»`).join(', ')}`,
  READ_NOT_A_WORKBOOK: (f) => FOUND[f.found],
  READ_TRUNCATED: () => 'แฟ้ม Excel ขาดหาย ส่วนท้ายของแฟ้มไม่ครบ ให้ดาวน์โหลดหรือคัดลอกแฟ้มใหม่อีกครั้ง',
  READ_CORRUPT: (f) => `แฟ้ม Excel ชำรุดที่ส่วน ${f.part} (${f.problem}) ให้เปิดด้วย Excel เลือกซ่อมแซม แล้วบันทึกเป็นแฟ้มใหม่`,
  READ_ENCRYPTED: () => 'แฟ้มนี้มีรหัสผ่าน ให้เปิดด้วย Excel แล้วยกเลิกรหัสผ่านที่ แฟ้ม > ข้อมูล > ป้องกันสมุดงาน จากนั้นบันทึกใหม่',
  READ_TOO_BIG: (f) => `แฟ้มใหญ่เกินกำหนด: ${BIG[f.what]}เกิน ${f.limit.toLocaleString('en')} ให้ตัดเหลือเฉพาะตารางคะแนน แล้วบันทึกเป็นแฟ้มใหม่`,
  READ_DTD: (f) => `แฟ้ม Excel มีคำสั่ง DTD ที่ส่วน ${f.part} ซึ่งไม่ปลอดภัย จึงไม่อ่าน ให้คัดลอกตารางไปวางในสมุดงานใหม่`,
  READ_DUPLICATE_PART: (f) => `แฟ้ม Excel มีส่วน ${f.part} ซ้ำกัน จึงไม่รู้ว่าส่วนใดถูกต้อง ให้เปิดด้วย Excel แล้วบันทึกเป็นแฟ้มใหม่`,
  READ_OUTSIDE_SHEET: (f) => `มีแถวหรือช่อง ${f.reference} เกินขอบเขตของ Excel ให้คัดลอกตารางไปวางในสมุดงานใหม่`,
  READ_ENCODING: (f) => f.cause === 'mixed'
    ? 'แฟ้มข้อความใช้รหัสอักขระมากกว่าหนึ่งแบบ เริ่มต่างกันที่บรรทัดที่ระบุ ให้เปิดด้วย Excel แล้วบันทึกเป็น CSV UTF-8'
    : 'อ่านรหัสอักขระของแฟ้มข้อความไม่ได้ ใช้ได้กับ UTF-8, UTF-16 และ windows-874 ให้บันทึกใหม่เป็น CSV UTF-8',
  READ_CSV_QUOTES: () => 'เครื่องหมายอัญประกาศ (") ในแฟ้ม CSV เปิดแล้วไม่ปิด ให้แก้ไขบรรทัดที่ระบุ',
  READ_EMPTY: (f) => EMPTY[f.what],
  READ_NO_AGENCY: (f) => f.reason === 'aggregate'
    ? 'ตารางนี้เป็นจำนวนหรือค่าเฉลี่ยของหลายหน่วยงาน ไม่มีคะแนนของหน่วยงานใด ให้ใช้แฟ้มผลคะแนนรายหน่วยงาน'
    : 'ไม่พบแถวคะแนนของหน่วยงานใดเลย ให้ตรวจว่ามีชื่อหน่วยงานและคะแนนอยู่ใต้หัวตาราง',
  READ_OTHER_SCHEME: (f) => f.scheme === 'five-index'
    ? 'ตารางนี้เป็นการประเมิน ITA แบบเดิม 5 ดัชนี (ถึงปี 2561) ไม่ใช่ 10 ตัวชี้วัด จึงใช้จัดทำมาตรการไม่ได้ ให้ใช้ผลคะแนนปี 2562 เป็นต้นมา'
    : 'ตารางนี้เป็นรายการหลักฐาน MOIT/EB ของหน่วยงานสาธารณสุข ไม่ใช่คะแนน 10 ตัวชี้วัด ให้ใช้แฟ้มผลคะแนน ITA',
  READ_DUPLICATE_COLUMN: (f) => `มีมากกว่าหนึ่งคอลัมน์ที่หมายถึง «${meaning(f.meaning)}»: ${f.columns.map(({ column, header }) => `${column} «${header}»`).join(', ')} ให้ลบหรือเปลี่ยนชื่อคอลัมน์ที่ไม่ใช้`,
  READ_SCORE_RANGE: (f) => f.problem === 'fractions'
    ? 'คะแนนทั้งแฟ้มไม่เกิน 1 คาดว่าเป็นสัดส่วน ไม่ใช่คะแนน 0 ถึง 100 ให้คูณด้วย 100 หรือจัดรูปแบบช่องเป็นร้อยละ'
    : `ไม่ใช้คะแนนของ ${f.agency === '' || f.agency === null ? 'หน่วยงานในแฟ้ม' : f.agency} เพราะมีคะแนนนอกช่วง 0 ถึง 100: ${cells(f.cells)} ให้ตรวจกับต้นฉบับแล้วแก้ไข`,
  READ_SECOND_ROW: (f) => `ไม่ใช้คะแนนของ ${f.agency || 'หน่วยงานที่ไม่ระบุชื่อ'} เพราะมีมากกว่าหนึ่งแถวในปีเดียวกัน: ${cells(f.cells)} ให้เหลือแถวเดียว หรือระบุอำเภอและจังหวัดให้ต่างกัน`,
  READ_SCORE_TWICE: (f) => `ไม่ใช้คะแนนของ ${f.agency || 'หน่วยงานในแฟ้ม'} เพราะคะแนนเดียวกันมีสองค่าที่ต่างกัน: ${cells(f.cells)} ให้เหลือค่าที่ถูกต้องค่าเดียว`,

  READ_ENCODING_USED: (f) => `อ่านแฟ้มข้อความด้วยรหัสอักขระ ${f.encoding}`,
  READ_SCALE: (f) => {
    const scale = f.weighted ? `คะแนนที่ถ่วงน้ำหนักแล้ว (เต็ม ${f.weights.IIT}/${f.weights.EIT}/${f.weights.OIT}) จึงแปลงกลับเป็นคะแนนเต็ม 100` : 'คะแนนเต็ม 100';
    const why = { sums: 'ตรวจสอบได้จากคะแนนรวมหรือคะแนนตัวชี้วัด', header: 'ตามหัวตาราง', size: f.weighted ? 'เพราะไม่มีค่าใดเกินน้ำหนัก โปรดตรวจสอบกับต้นฉบับ' : 'เพราะมีค่าที่เกินน้ำหนัก' }[f.by];
    return `คะแนน IIT EIT OIT ในแฟ้มเป็น${scale} ${why}`;
  },
  READ_SCALE_DOUBT: (f) => `มี ${f.against} หน่วยงานที่ตัวเลขเข้ากับการอ่านคะแนนแบบวัดเป็น${f.weighted ? 'เต็ม 100' : 'ถ่วงน้ำหนัก'}มากกว่า ให้ตรวจสอบกับต้นฉบับ`,
  READ_YEAR_FROM_TITLE: (f) => `ใช้ปีงบประมาณ พ.ศ. ${f.fiscalYear} ตามข้อความเหนือตาราง หากไม่ถูกต้องให้ระบุ --year`,
  READ_YEAR_FROM_SHEET: (f) => `ใช้ปีงบประมาณ พ.ศ. ${f.fiscalYear} ตามชื่อแผ่นงาน หากไม่ถูกต้องให้ระบุ --year`,
  READ_YEAR_TURNED: (f) => `อ่านปี «${f.written}» เป็น พ.ศ. ${f.fiscalYear}`,
  READ_YEAR_DOUBTFUL: (f) => `ปีในแฟ้มมีเครื่องหมายคำถาม อ่านเป็น พ.ศ. ${f.fiscalYear} ให้ตรวจสอบ`,
  READ_YEARS_IN_TITLE: (f) => `ข้อความเหนือตารางมีหลายปี (${f.years.join(', ')}) จึงไม่ใช้ ให้ระบุปีของคะแนนด้วย --year`,
  READ_PROVINCE_FROM_TITLE: (f) => `ใช้จังหวัด${f.province} ตามข้อความเหนือตาราง`,
  READ_PROVINCE_AVERAGES: () => 'แต่ละแถวเป็นค่าเฉลี่ยของหน่วยงานในจังหวัด คะแนนรวมอาจต่างจากการคำนวณได้ 0.01',
  READ_AGENCY_FROM_SHEET: (f) => `ใช้ชื่อหน่วยงาน ${f.agency} ตามชื่อแผ่นงาน`,
  READ_AGENCY_NOT_NAMED: () => 'แฟ้มไม่ระบุชื่อหน่วยงาน ให้ระบุด้วย --agency',
  READ_ROW_WITHOUT_AGENCY: () => 'แถวนี้มีคะแนนแต่ไม่ระบุหน่วยงานหรือปี จึงไม่ใช้',
  READ_SHEET_LEFT_OUT: () => 'ไม่อ่านแผ่นงานนี้ เพราะไม่รู้จักรูปแบบตาราง หากมีคะแนนให้แก้หัวตารางตามแบบของคำสั่ง ita-plan blank',
  READ_ANOTHER_TABLE: (f) => `ใต้ตารางแรกมีหัวตารางอีกชุดหนึ่งที่เรียงต่างกัน จึงไม่อ่าน ${f.rows} แถวตั้งแต่ตำแหน่งนี้ ให้แยกไว้คนละแผ่นงาน`,
  READ_COLUMN_LEFT_OUT: (f) => `ไม่ใช้คอลัมน์ ${f.column} «${f.header}» เพราะเป็น${LEFT[f.why] === 'ไม่รู้ความหมาย' ? 'คอลัมน์ที่ไม่รู้ความหมาย' : LEFT[f.why]}`,
  READ_NEAR_NAME: (f) => `อ่าน «${f.text}» เป็น${meaning(f.subject)} เพราะสะกดใกล้เคียง ให้ตรวจสอบ`,
  READ_NUMBER_IS_NOT_INDICATOR: () => 'เลขลำดับในแฟ้มไม่ตรงกับเลขตัวชี้วัด จึงใช้ชื่อตัวชี้วัดเป็นหลัก',
  READ_CELL_NOT_MEASURED: (f) => `ช่องนี้ถือว่าไม่มีคะแนน เพราะ${TROUBLE[f.why]}`,
  READ_MORE_CELLS: (f) => `ยังมีช่องที่อ่านคะแนนไม่ได้อีก ${f.count} ช่อง`,
  READ_DECIMAL_COMMA: (f) => `อ่านเครื่องหมายจุลภาคเป็นจุดทศนิยม ${f.count} ช่อง เช่น ช่องที่ระบุ ให้ตรวจสอบ`,
  READ_DATE_WAS_SCORE: () => 'ช่องนี้จัดรูปแบบเป็นวันที่ แต่ค่าที่เก็บไว้เป็นคะแนน จึงใช้ค่าที่เก็บไว้ ให้ตรวจสอบ',
  READ_TEXT_AFTER_NUMBER: (f) => `ช่องนี้มีข้อความ «${f.rest}» ต่อท้ายคะแนน ใช้เฉพาะตัวเลข`,
  READ_HIDDEN_SHEETS: (f) => `ไม่อ่านแผ่นงานที่ซ่อน ${f.sheets.map((name) => `«${name}»`).join(', ')} หากต้องการให้ระบุ --sheet ชื่อแผ่นงาน`,
  READ_HIDDEN_CELLS: (f) => `อ่านแถวหรือคอลัมน์ที่ซ่อนด้วย:${f.rows.length > 0 ? ` แถว ${f.rows.slice(0, 20).join(', ')}${f.rows.length > 20 ? ' …' : ''}` : ''}${f.columns.length > 0 ? ` คอลัมน์ ${f.columns.join(', ')}` : ''}`,
  READ_COMMENTS_WITHOUT_AGENCY: (f) => `ไม่รู้ว่าข้อเสนอแนะ ${f.count} ข้อเป็นของหน่วยงานใด${f.agency === '' ? '' : ` («${f.agency}»)`} จึงไม่ใช้ ให้ระบุชื่อหน่วยงานให้ตรงกับตารางคะแนน`,
  READ_LEFT_OUT: (f) => LEFT[f.why] ?? f.why,
  READ_LAYOUT: (f) => LAYOUT[f.layout] ?? f.layout,
  READ_MEANING: (f) => meaning(f.meaning),
};
