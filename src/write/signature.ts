import type { Inline } from '../model/document.ts';

/** The line of a signature block that the hand signs above: «(ชื่อเต็ม)», else the first. What stands before it says who signs: «ผู้จัดทำ». */
export function nameLine(lines: readonly (readonly Inline[])[]): number {
  const found = lines.findIndex(([first]) => first?.type === 'text' && first.text.trimStart().startsWith('('));
  return Math.max(0, found);
}
