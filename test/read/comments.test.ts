import { describe, expect, it } from 'vitest';
import { readComments } from '../../src/read/index.ts';
import { windows874 } from '../fixtures/read/make.ts';

describe('comments of a text file', () => {
  it('begin at bullets, drop the heading above and the prose below, and keep their line', () => {
    const text = 'ประเด็นที่ควรพัฒนา\r\n\r\n- สร้างช่องทางการร้องเรียน\r\n  และติดตามผล\r\n- แก้ไขปัญหาการทุจริต\r\n\r\nโดยคณะกรรมการรับทราบ\r\n';
    expect(readComments(text, 'c.txt')).toEqual([
      { text: 'สร้างช่องทางการร้องเรียน และติดตามผล', at: { file: 'c.txt', line: 3, text: 'สร้างช่องทางการร้องเรียน และติดตามผล' } },
      { text: 'แก้ไขปัญหาการทุจริต', at: { file: 'c.txt', line: 5, text: 'แก้ไขปัญหาการทุจริต' } },
    ]);
  });

  it.each(['๑. ก\n๒. ข', '1) ก\n2) ข', '(๑) ก\n(๒) ข', '● ก\n● ข', 'ก. ก\nข. ข', '• ก\n•ข', 'ก\nข'])('take «%s» as two', (text) => {
    expect(readComments(text, 'c.txt').map((comment) => comment.text)).toEqual(['ก', 'ข']);
  });

  it('are read from the bytes of a windows-874 file', () => {
    expect(readComments(windows874('- เปิดเผยแผน\r\n- ชี้แจง'), 'c.txt').map((comment) => comment.text)).toEqual(['เปิดเผยแผน', 'ชี้แจง']);
  });

  it('are none where nothing is said', () => {
    expect(readComments('-\n\nไม่มี\n', 'c.txt')).toEqual([]);
  });

  it('lose decomposed ำ and zero-width characters', () => {
    expect(readComments('- การทํางาน\u200b', 'c.txt')[0]?.text).toBe('การทำงาน');
  });
});
