/** Words of official Thai that the dictionary takes apart: a line is not broken inside them. */
const WORDS: ReadonlySet<string> = new Set((
  'หน่วยงาน ส่วนงาน ส่วนราชการ ส่วนตน ส่วนรวม ส่วนบุคคล เป้าหมาย เผยแพร่ เปิดเผย ช่องทาง ร้อยละ จัดทำ อย่างน้อย รับผิดชอบ ผู้รับผิดชอบ ผู้รับบริการ ให้บริการ ผู้ให้บริการ งบประมาณ ปีงบประมาณ ปฏิบัติงาน หลักเกณฑ์ '
  + 'หลักฐาน ประจำปี ดำเนินการ ดำเนินงาน ใช้จ่าย แล้วเสร็จ ขั้นตอน มอบหมาย ตรวจสอบ สอบทาน ลงนาม ข้อเสนอ ข้อเสนอแนะ เสนอแนะ ต่อยอด ระยะเวลา ร้องเรียน เรื่องร้องเรียน คำสั่ง คำตอบ แนวปฏิบัติ ตัวชี้วัด ชี้วัด จัดซื้อจัดจ้าง จัดซื้อ '
  + 'บังคับบัญชา ผู้บังคับบัญชา กระบวนงาน ข้อสังเกต คัดเลือก สถานที่ สถานศึกษา รับฟัง เข้าร่วม ล่วงหน้า ปีปัจจุบัน รับทราบ สาระสำคัญ ความคิดเห็น คิดเห็น แบบวัด แบบตรวจ ต่ำสุด ต่ำกว่า ผลประโยชน์ ภาครัฐ มีส่วนร่วม ส่วนร่วม ส่วนได้ส่วนเสีย '
  + 'ผู้มีส่วนได้ส่วนเสีย ห่างเป้า ผู้ประเมิน ผู้ลงนาม ลายมือชื่อ วันที่ ปฏิบัติการ จัดการ สั่งการ ย้อนกลับ เว้นช่องว่าง ช่องว่าง ข้อมูล ชื่อย่อ ต้องมี ปรับปรุง ติดตาม กำกับติดตาม คะแนนรวม โปร่งใส เทียบเท่า ทุจริต'
).split(' '));
/** Most pieces that one of them is taken apart into. */
const MOST = 5;
/** These never end a line: what follows belongs to them. */
const PREFIX = /^(?:ผู้|การ|ความ)$/;
const THAI = /^[\u0E01-\u0E4E]/;

/** Pieces put together again: compounds, and a prefix with what it stands before. */
export function compounds(pieces: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let taken = 1;
    for (let count = Math.min(MOST, pieces.length - at); count > 1; count -= 1) {
      if (!WORDS.has(pieces.slice(at, at + count).join(''))) continue;
      taken = count;
      break;
    }
    const word = pieces.slice(at, at + taken).join('');
    if (PREFIX.test(words.at(-1) ?? '') && THAI.test(word)) words[words.length - 1] += word;
    else words.push(word);
    at += taken;
  }
  return words;
}
