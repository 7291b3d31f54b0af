import type { FilesFacts } from '../../model/facts/files.ts';
import type { Messages } from '../types.ts';

export const files: Messages<FilesFacts> = {
  WRITE_NO_SPACE: (f) => `เนื้อที่ดิสก์เต็มขณะเขียน ${f.path} เขียนเสร็จแล้ว ${f.done} แฟ้ม เหลือ ${f.left} แฟ้ม ลบแฟ้มที่ไม่ใช้แล้วสั่งใหม่อีกครั้ง`,
  WRITE_LOCKED: (f) => `แฟ้ม ${f.path} ถูกเปิดอยู่ในโปรแกรมอื่น ปิดแฟ้มใน Word แล้วสั่งใหม่อีกครั้ง`,
  WRITE_DENIED: (f) => `เขียนแฟ้ม ${f.path} ไม่ได้ (${f.cause}) เลือกโฟลเดอร์อื่นด้วย --out`,
  WRITE_OUTSIDE: (f) => `ไม่เขียนแฟ้ม ${f.path} เพราะอยู่นอกโฟลเดอร์ ${f.root} หรือเป็นทางลัดไปยังที่อื่น`,
};
