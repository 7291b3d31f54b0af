/** A space after a closing bracket or an abbreviation before Thai: «ศูนย์คุณธรรม (องค์การมหาชน) มีคะแนน», «ป.ป.ช. มี». */
import { type TextChange, withText } from './texts.ts';

export const spaceText = (text: string): string => (text.includes(')') || text.includes('.') ? text.replace(/(?<=[ก-๎a-zA-Z]\))(?=[ก-ฮเ-ไ])|(?<=[ก-ฮ]\.[ก-ฮ]\.)(?=[ก-ฮเ-ไ][ก-๎])/g, ' ') : text);

export const SPACES: TextChange = { plain: spaceText, inline: (t) => withText(t, spaceText(t.text)) };
