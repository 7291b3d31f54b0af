import type { ReviewFacts } from '../../model/facts/review.ts';
import type { Messages } from '../types.ts';

export const review: Messages<ReviewFacts> = {
  REVIEW_NOT_A_DOCUMENT: () => 'แฟ้มนี้ไม่ใช่เอกสาร Word (.docx) หรือเปิดอ่านไม่ได้ ให้เปิดด้วย Word แล้วบันทึกเป็น .docx หรือระบุ plan.json',
  REVIEW_TOO_BIG: (f) => `ข้อความในเอกสารใหญ่เกิน ${Math.round(f.limit / 1_000_000)} เมกะไบต์ จึงไม่ตรวจ`,
  REVIEW_EMPTY: () => 'ไม่พบข้อความในเอกสาร อาจเป็นภาพสแกน ให้ใช้แฟ้มต้นฉบับที่พิมพ์ข้อความได้',
  REVIEW_YEAR_UNKNOWN: () => 'ไม่ทราบปีงบประมาณของเอกสาร ให้ระบุ เช่น --year 2565',
  REVIEW_NO_REQUIREMENTS: (f) => `ไม่มีข้อมูลว่าการประเมินปีงบประมาณ ${f.fiscalYear} กำหนดองค์ประกอบของเอกสารไว้อย่างไร ปีที่มีข้อมูลคือ ${f.years.join(', ')}`,
  REVIEW_YEAR_FROM_TEXT: (f) => `ตรวจตามองค์ประกอบของปีงบประมาณ ${f.fiscalYear} ซึ่งอ่านจากหัวเอกสาร ถ้าไม่ใช่ให้ระบุ --year`,
  REVIEW_FROM_MEMORY: (f) => `องค์ประกอบ ${f.count} ข้อของปีงบประมาณ ${f.fiscalYear} มาจากความจำ ยังไม่พบเอกสารอ้างอิง โปรดเทียบกับคู่มือการประเมินก่อนใช้ ผลตรวจนี้มิใช่คำรับรองว่าจะได้คะแนน`,
};
