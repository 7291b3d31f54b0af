/** The assessor's comments from the text file that the settings name, laid beside those of the score file. */
import { basename } from 'node:path';
import type { ScoreRecord } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { readBytes } from './files/read.ts';

/** For the latest year of one agency; the record itself when no file is named. */
export async function withComments(record: ScoreRecord, { comments: path }: Settings): Promise<ScoreRecord> {
  if (path === undefined) return record;
  const { readComments } = await import('../read/index.ts');
  return { ...record, comments: [...record.comments, ...readComments(readBytes(path), basename(path))] };
}
