/** No-break spaces where a line must not end: «พ.ศ. ๒๕๖๕», «ต่าง ๆ». */
import type { Section } from '../../model/document.ts';
import { changeTexts } from './texts.ts';

const NBSP = '\u00a0';

export const tieText = (text: string): string => text.replace(/(พ\.ศ\.) ?(?=[0-9๐-๙])/g, `$1${NBSP}`).replace(/ (?=ๆ)/g, NBSP);

export const setTies = (section: Section): Section => changeTexts(section, { plain: (text) => text, inline: (t) => ({ ...t, text: tieText(t.text) }) });
