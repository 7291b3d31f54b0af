/** A space after a closing bracket or an abbreviation before Thai: «ศูนย์คุณธรรม (องค์การมหาชน) มีคะแนน», «ป.ป.ช. มี». */
import type { Section } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
import { changeTexts } from './texts.ts';

const spaceText = remembered((text) => text.replace(/(?<=[ก-๎a-zA-Z]\))(?=[ก-ฮเ-ไ])|(?<=[ก-ฮ]\.[ก-ฮ]\.)(?=[ก-ฮเ-ไ][ก-๎])/g, ' '));

export const setSpaces = (section: Section): Section => changeTexts(section, { plain: spaceText, inline: (t) => ({ ...t, text: spaceText(t.text) }) });
