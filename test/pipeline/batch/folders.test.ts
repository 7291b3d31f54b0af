import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/model/agency.ts';
import { foldersFor } from '../../../src/pipeline/batch/folders.ts';

const agency = (name: string, district: string | null = null, province: string | null = null): Agency => ({ name, given: name, shortName: null, type: null, province, district });

describe('folders of a batch', () => {
  it('are district and agency', () => {
    expect(foldersFor([agency('อบต.ก', 'เมือง', 'ศรีสะเกษ'), agency('อบต.ก', 'ขุนหาญ', 'ศรีสะเกษ')])).toEqual(['เมือง/อบต.ก', 'ขุนหาญ/อบต.ก']);
  });

  it('have the province above where the file holds several', () => {
    expect(foldersFor([agency('อบต.ก', 'เฉลิมพระเกียรติ', 'น่าน'), agency('อบต.ก', 'เฉลิมพระเกียรติ', 'บุรีรัมย์')])).toEqual(['น่าน/เฉลิมพระเกียรติ/อบต.ก', 'บุรีรัมย์/เฉลิมพระเกียรติ/อบต.ก']);
  });

  it('have no district level where none is known, and say so where some are not', () => {
    expect(foldersFor([agency('คณะ ก'), agency('คณะ ข')])).toEqual(['คณะ-ก', 'คณะ-ข']);
    expect(foldersFor([agency('ก', 'เมือง'), agency('ข')])).toEqual(['เมือง/ก', 'ไม่ระบุอำเภอ/ข']);
  });

  it('take two spellings of one district for one, and tell two agencies of one name there apart', () => {
    expect(foldersFor([agency('ก/ข', 'เมือง  ใหม่'), agency('ก:ข', 'เมือง ใหม่'), agency('ค', 'เมืองใหม่')])).toEqual(['เมือง-ใหม่/ก-ข-เมือง-ใหม่', 'เมือง-ใหม่/ก-ข-2', 'เมือง-ใหม่/ค']);
  });

  it('never lead out of the folder', () => {
    expect(foldersFor([agency('../../x', '..', 'ก'), agency('/etc/passwd', '.', 'ข')])).toEqual(['ก/ไม่ระบุอำเภอ/x', 'ข/ไม่ระบุอำเภอ/etc-passwd']);
  });
});
