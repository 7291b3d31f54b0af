import { expect, it } from 'vitest';
import { tieText } from '../../../src/render/finish/ties.ts';

it('a line ends neither between «พ.ศ.» and its year nor before ๆ', () => {
  expect(tieText('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ช่องทางต่าง ๆ')).toBe('ประจำปีงบประมาณ พ.ศ.\u00a0๒๕๖๕ ช่องทางต่าง\u00a0ๆ');
  expect(tieText('พ.ศ.๒๕๖๐')).toBe('พ.ศ.\u00a0๒๕๖๐');
  expect(tieText('พ.ศ. ของเอกสาร')).toBe('พ.ศ. ของเอกสาร');
});
