/** Header wordings seen in score files, by what the column holds: whole words first, families of words where a word has many forms. */

/** Columns that hold no score. `value` = «คะแนน» of something said elsewhere; `result` = total or grade, by its content. */
export type Kind =
  | 'agency' | 'number' | 'district' | 'province' | 'region' | 'type' | 'code' | 'year' | 'grade' | 'result' | 'comment' | 'label' | 'instrument' | 'value'
  | 'difference' | 'weight' | 'full-score' | 'count' | 'national' | 'target' | 'note' | 'part';

/** Folded headers (no spaces, Arabic digits, lower case) that are one word of the list. */
const WORDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  agency: ['หน่วยงาน', 'ชื่อหน่วยงาน', 'อปท.', 'อปท', 'ชื่ออปท.', 'คณะ/หน่วย', 'คณะ/หน่วยงาน', 'คณะ', 'ส่วนราชการ', 'สถานศึกษา', 'โรงเรียน', 'ชื่อโรงเรียน', 'ชื่อสถานศึกษา', 'รายชื่อหน่วยงาน', 'รายชื่ออปท.', 'รายชื่อสถานศึกษา', 'ส่วนงาน', 'กรม', 'สถานีตำรวจ', 'โรงพยาบาล', 'องค์กรปกครองส่วนท้องถิ่น', 'agency', 'agencyname', 'organization', 'organisation', 'school'],
  number: ['#', 'ลำดับ', 'ลำดับที่', 'ที่', 'no', 'no.', 'อันดับ', 'อันดับที่', 'order', 'rank', 'ข้อที่', 'เลขที่'],
  district: ['อำเภอ', 'ชื่ออำเภอ', 'เขต', 'district', 'amphoe'],
  province: ['จังหวัด', 'ชื่อจังหวัด', 'province', 'จ.'],
  region: ['ภาค', 'สังกัด', 'กระทรวง', 'ต้นสังกัด', 'region'],
  type: ['ประเภท', 'ประเภทหน่วยงาน', 'type'],
  year: ['ปี', 'ปีงบประมาณ', 'ปีงบประมาณพ.ศ.', 'พ.ศ.', 'ปีพ.ศ.', 'ประจำปี', 'ประจำปีงบประมาณ', 'ปีที่ประเมิน', 'fiscalyear', 'year'],
  grade: ['ระดับ', 'ระดับผลการประเมิน', 'ผลระดับ', 'เกรด', 'grade', 'rate', 'rating', 'ratingscore'],
  result: ['ผลการประเมิน', 'ผลประเมิน', 'ผล', 'result'],
  value: ['คะแนน', 'คะแนนเฉลี่ย', 'คะแนนที่ได้', 'ผลคะแนน', 'ร้อยละ', 'ค่าเฉลี่ย', 'ค่าคะแนน', 'score', 'ผลประเมินpre-assessment'],
  label: ['ตัวชี้วัด', 'หัวข้อ', 'รายการ', 'ประเด็น', 'ประเด็นการประเมิน', 'ข้อคำถาม', 'คำถาม', 'ชื่อ', 'ชื่อตัวชี้วัด', 'ด้าน', 'รายละเอียด', 'indicator', 'name', 'value', 'item'],
  instrument: ['แบบวัด', 'เครื่องมือ', 'แบบประเมิน', 'แบบสำรวจ', 'แบบตรวจ', 'instrument'],
  comment: ['ข้อเสนอแนะ', 'ความคิดเห็น', 'ความเห็น', 'comment', 'comments'],
  difference: ['ผลต่าง', 'เปลี่ยนแปลง', 'ส่วนต่าง', '+/-'],
  weight: ['น้ำหนัก', 'ค่าน้ำหนัก'],
  'full-score': ['คะแนนเต็ม'],
  note: ['หมายเหตุ', 'ที่มา', 'สถานะ', 'หลักฐาน', 'grade_text', 'remark', 'source', 'note', 'status', 'url', 'link'],
};

const BY_WORD: ReadonlyMap<string, Kind> = new Map((Object.entries(WORDS) as [Kind, readonly string[]][]).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** What must never be taken for a score, however the rest of the header reads. */
const NEVER: readonly (readonly [Kind, RegExp])[] = [
  ['count', /จำนวน|^count|ผ่านเกณฑ์|ร้อยละที่ผ่าน|ร้อยละของหน่วยงาน|สัดส่วน/],
  ['national', /ระดับ(?:ประเทศ|จังหวัด|ภาค)|ทั้งประเทศ|เฉลี่ย(?:ประเทศ|จังหวัด|ทั้งจังหวัด|กลุ่ม)|national/],
  ['difference', /เปลี่ยนแปลง|ผลต่าง|ส่วนต่าง|เพิ่มขึ้น|เพิ่ม\/ลด|เพิ่ม-ลด|ลดลง|พัฒนาการ|^diff|change/],
  ['full-score', /คะแนนเต็ม|^เต็ม|fullscore|maxscore/],
  ['target', /เป้าหมาย|target/],
  ['number', /อันดับ|rank/],
  ['count', /สูงสุด|ต่ำสุด|ต่ำที่สุด|สูงที่สุด|ผู้ตอบ/],
  ['comment', /ข้อเสนอแนะ|ความคิดเห็น|ประเด็นที่(?:ควร|ต้อง)|จุดที่ควร|สิ่งที่ควรปรับปรุง|ข้อค้นพบ|^suggestion/],
  ['part', /eit(?:\(|part|ส่วนที่|ตอนที่|[-_])?[12](?!\d)/],
];

const FAMILIES: readonly (readonly [Kind, RegExp])[] = [
  ['type', /ประเภท|ชนิดหน่วยงาน/], ['code', /^รหัส|^code$|หมายเลขหน่วยงาน/], ['region', /^ภูมิภาค|^กลุ่ม|^สังกัด|^กระทรวง/],
  ['agency', /^(?:ชื่อ)?(?:หน่วยงาน|อปท\.?|คณะ|สำนัก|ส่วนงาน|ส่วนราชการ|สถานศึกษา|โรงเรียน|องค์กรปกครองส่วนท้องถิ่น|องค์กร|สถาบัน|เทศบาล|อบต\.?)(?:\/.*|\(.*\)|ที่รับการประเมิน|ของรัฐ|ภาครัฐ|ที่เข้ารับการประเมิน|ในสังกัด|ภายใน.*)?$/],
  ['grade', /^(?:ผล)?ระดับ|^rating|^เกรด/],
  ['result', /^ผล(?:การ)?ประเมิน(?:คุณธรรมและความโปร่งใส.*|\(?ita\)?)?$/],
  ['weight', /^(?:ค่า)?น้ำหนัก|^weight/], ['note', /^หมายเหตุ|^ที่มา|^แหล่ง|^สถานะ|^วันที่|^หลักฐาน/],
  ['label', /^(?:ชื่อ)?(?:ตัวชี้วัด|หัวข้อ|รายการ|ประเด็น|ข้อคำถาม|คำถาม)(?:การประเมิน|ของการประเมิน(?:ita)?|\/.*)$/],
  ['instrument', /^(?:แบบวัด|เครื่องมือ|แบบประเมิน)(?:การประเมิน|ที่ใช้.*)$|^แบบ\/ค่าน้ำหนัก/],
  ['value', /^(?:ค่า|ผล)?(?:คะแนน|score|ร้อยละ|percent|%)(?:เฉลี่ย|ที่ได้|การประเมิน|ประเมิน|ที่ได้รับ|\(ร้อยละ\)|\(100\)|100|\(%\))*$/],
];
const LONGEST = 60;

/** Kind of a folded header that is a whole known word. */
export const kindOfWord = (folded: string): Kind | null => BY_WORD.get(folded) ?? null;
export const neverScore = (folded: string): Kind | null => NEVER.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
export const kindOfFamily = (folded: string): Kind | null => (folded.length > LONGEST ? null : (FAMILIES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null));
