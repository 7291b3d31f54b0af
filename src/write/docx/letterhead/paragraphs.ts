/** Paragraphs of a part of the office's file, for judging where a placeholder stands. */

export interface FoundParagraph {
  readonly start: number;
  readonly end: number;
  /** Text of its runs joined: Word splits what was typed in one go. */
  readonly text: string;
  /** In a table, a text box or another frame. */
  readonly isInside: boolean;
}

const TOKEN = /<w:(p|tbl|txbxContent|t)(?=[\s>/])[^>]*?(\/?)>|<\/w:(p|tbl|txbxContent|t)>|([^<]+)|<[^>]*>/g;

/** In the order of their ends; a paragraph of a text box comes before the one that holds it. */
export function paragraphsOf(xml: string): readonly FoundParagraph[] {
  const open: { start: number; text: string }[] = [];
  const found: FoundParagraph[] = [];
  let [frames, inText] = [0, false];
  for (const token of xml.matchAll(TOKEN)) {
    const [all, opened, closed, ended, text] = token;
    if (text !== undefined) {
      const paragraph = open.at(-1);
      if (inText && paragraph !== undefined) paragraph.text += text;
    } else if (opened === 'p' && closed === '') open.push({ start: token.index, text: '' });
    else if (ended === 'p') {
      const paragraph = open.pop();
      if (paragraph !== undefined) found.push({ ...paragraph, end: token.index + all.length, isInside: frames > 0 });
    } else if (opened === 't' || ended === 't') inText = opened === 't' && closed === '';
    else if (opened !== undefined && closed === '') frames += 1;
    else if (ended !== undefined) frames -= 1;
  }
  return found;
}
