import type { WriteFacts } from '../../model/facts/write.ts';
import type { Messages } from '../types.ts';

export const write: Messages<WriteFacts> = {
  WRITE_EXISTS: (f) => `มีแฟ้มเดิมที่เนื้อหาต่างกันอยู่แล้ว จึงไม่เขียนทับ: ${f.paths.join(', ')} หากต้องการเขียนทับให้เพิ่ม --force หรือเลือกโฟลเดอร์อื่นด้วย --out`,
  WRITE_NO_SPACE: (f) => `พื้นที่เก็บข้อมูลไม่พอสำหรับ ${f.path} ให้ลบแฟ้มที่ไม่ใช้หรือเลือกโฟลเดอร์อื่นด้วย --out`,
  WRITE_LOCKED: (f) => `เขียน ${f.path} ไม่ได้ แฟ้มอาจเปิดค้างอยู่ใน Word หรือไม่มีสิทธิเขียน ให้ปิดแฟ้มแล้วสั่งใหม่`,
  WRITE_BUSY: (f) => `มีการทำงานอีกชุดหนึ่งใช้โฟลเดอร์นี้อยู่${f.pid === null ? '' : ` (หมายเลขกระบวนการ ${f.pid}${f.host === null ? '' : ` เครื่อง ${f.host}`})`} รอให้เสร็จก่อน ถ้าแน่ใจว่าไม่มีแล้วให้ลบแฟ้ม ${f.path}`,
  WRITE_OUTSIDE: (f) => `ชื่อแฟ้ม ${f.path} อยู่นอกโฟลเดอร์ผลลัพธ์ จึงไม่เขียน`,
  WRITE_EMBLEM: (f) => `อ่านภาพตราของหน่วยงานไม่ได้ เพราะเนื้อแฟ้มไม่ใช่ภาพ ${f.type.toUpperCase()} ให้บันทึกภาพใหม่เป็น PNG หรือ JPG แล้วระบุด้วย --emblem`,
};
