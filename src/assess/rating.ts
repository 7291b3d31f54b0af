import { type Framework, INSTRUMENTS, type RatingLevel } from '../model/framework.ts';
import { round2 } from '../model/round.ts';
import { fold } from '../thai/text.ts';
import { type InstrumentScore, usedScore } from './scoring.ts';

/**
 * Level (ระดับ) of a total: the first from the top whose bounds hold. Null where no instrument is known, where a bound that
 * decides needs an unknown instrument, or where it stands on memory alone.
 */
export function rate(total: number | null, instruments: readonly InstrumentScore[], framework: Framework): string | null {
  const known = instruments.map(usedScore);
  if (total === null || framework.coverage === 'structure' || known.every((score) => score === null)) return null;
  for (const level of framework.rating.levels) {
    if (level.confidence === 'low') return null;
    const held = holds(level, total, known);
    if (held === 'unknown') return null;
    if (held) return level.grade;
  }
  return null;
}

function holds(level: RatingLevel, total: number, instruments: readonly (number | null)[]): boolean | 'unknown' {
  const { from, eachInstrumentFrom: each } = level;
  if (round2(total) < from) return false;
  if (each === null) return true;
  if (instruments.some((score) => score !== null && round2(score) < each)) return false;
  return instruments.length === INSTRUMENTS.length && instruments.every((score) => score !== null) ? true : 'unknown';
}

/** The framework's own level named in a printed text; null where it speaks another scale («ระดับ AA» in a year of Thai levels). */
export function levelNamed(text: string, framework: Framework): string | null {
  const letters = text.toUpperCase().match(/(?<![A-Z])(AA|[A-F])(?![A-Z])/)?.[1] ?? null;
  const grades = framework.rating.levels.map((level) => level.grade);
  if (letters !== null) return grades.includes(letters) ? letters : null;
  const folded = fold(text);
  return grades.filter((grade) => !/^[A-F]+$/.test(grade) && folded.includes(fold(grade))).sort((a, b) => b.length - a.length)[0] ?? null;
}
