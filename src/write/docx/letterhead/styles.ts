/** Our styles that the office's file lacks, added to it; those it has keep the office's look. */
import { Document as WordDocument, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../../model/document.ts';
import { styles } from '../styles.ts';

interface Style { readonly id: string; readonly name: string; readonly type: string; readonly xml: string }

const BASE = 'GovBase';
const STYLE = /<w:style\s[^>]*>.*?<\/w:style>/gs;
/** Those of our own, and the one that links take. */
const OURS = /^(Gov\w+|Hyperlink)$/;

function stylesIn(xml: string): readonly Style[] {
  return (xml.match(STYLE) ?? []).map((own) => ({
    id: /w:styleId="([^"]*)"/.exec(own)?.[1] ?? '',
    name: (/<w:name\s+w:val="([^"]*)"/.exec(own)?.[1] ?? '').toLowerCase(),
    type: /<w:style\s[^>]*w:type="([^"]*)"/.exec(own)?.[1] ?? '',
    xml: own,
  }));
}

/** The ground our paragraph styles stand on: font and size of the paper, nothing of the file's own Normal. */
function base(ours: string): string {
  const run = /<w:rPrDefault>(.*?)<\/w:rPrDefault>/s.exec(ours)?.[1] ?? '';
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}"><w:name w:val="ราชการ พื้นฐาน"/><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/></w:pPr>${run}</w:style>`;
}

export interface Merged {
  readonly xml: string;
  /** Our style id → the id under which the file has a style of the same name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Styles of the file with ours added where neither id nor name is there. */
export async function withOurStyles(theirs: string, look: Document['look']): Promise<Merged> {
  const scratch = new WordDocument({ styles: styles(look), sections: [{ children: [new Paragraph('')] }] });
  const ours = strFromU8(unzipSync(new Uint8Array(await Packer.toBuffer(scratch)))['word/styles.xml'] ?? new Uint8Array());
  const there = stylesIn(theirs);
  const wanted = [...stylesIn(base(ours)), ...stylesIn(ours).filter(({ id }) => OURS.test(id))];
  const ids = new Map<string, string>();
  const missing = wanted.filter((style) => {
    const same = there.find(({ id, type }) => id === style.id && type === style.type) ?? there.find(({ name, type }) => name === style.name && type === style.type);
    if (same !== undefined && same.id !== style.id) ids.set(style.id, same.id);
    return same === undefined;
  });
  const added = missing.map(({ xml }) => xml.replace('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${BASE}"/>`).replace('<w:basedOn w:val="DefaultParagraphFont"/>', '')).join('');
  return { xml: theirs.includes('</w:styles>') ? theirs.replace('</w:styles>', `${renamed(added, ids)}</w:styles>`) : theirs, ids };
}

/** Text of a part in which our style ids are those of the file. */
export function renamed(xml: string, ids: ReadonlyMap<string, string>): string {
  return ids.size === 0 ? xml : xml.replace(/(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]*)(?=")/g, (_, before: string, id: string) => before + (ids.get(id) ?? id));
}
