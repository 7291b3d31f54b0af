/** A space after a closing bracket before Thai: «ศูนย์คุณธรรม (องค์การมหาชน) มีคะแนน». */
import type { Section } from '../../model/document.ts';
import { changeTexts } from './texts.ts';

const spaceText = (text: string): string => text.replace(/(?<=[ก-๎a-zA-Z]\))(?=[ก-ฮเ-ไ])/g, ' ');

export const setSpaces = (section: Section): Section => changeTexts(section, { plain: spaceText, inline: (t) => ({ ...t, text: spaceText(t.text) }) });
