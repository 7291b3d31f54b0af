/** What an office lends to its papers: emblem, letterhead, fonts; each read and looked through before the first paper is made. */
import { basename } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import type { Document } from '../model/document.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import type { RenderInput } from '../render/index.ts';
import type { Assets, FontPair, Letterhead } from '../write/index.ts';
import { readBytes } from './files/read.ts';
import { renderStage, writeStage } from './stages.ts';

type Picture = NonNullable<Assets['emblem']>;

export interface Lent {
  readonly emblem: Picture | null;
  readonly letterhead: Letterhead | null;
  readonly fonts: FontPair | null;
}

export async function lentBy(settings: Settings): Promise<Lent> {
  const [write, { LETTERHEAD_FIELDS }] = await Promise.all([writeStage(), renderStage()]);
  const { letterhead, embedFont } = settings;
  const named = (path: string): { bytes: Uint8Array; file: string } => ({ bytes: readBytes(path), file: basename(path) });
  const fonts = embedFont === undefined ? null : await write.openFonts(named(embedFont[0]), named(embedFont[1]));
  if (fonts !== null && settings.font !== undefined && settings.font !== fonts.family) {
    throw new ItaPlanError('WRITE_FONT_FAMILY', { family: fonts.family, expected: settings.font }, { file: basename(embedFont?.[0] ?? '') });
  }
  return {
    emblem: settings.emblem === undefined ? null : readPicture(settings.emblem),
    letterhead: letterhead === undefined ? null : await write.openLetterhead(readBytes(letterhead), basename(letterhead), LETTERHEAD_FIELDS),
    fonts,
  };
}

/** The office's own emblem; its kind is read from the bytes, not from the name. */
function readPicture(path: string): Picture {
  const bytes = readBytes(path);
  return { bytes, type: bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : 'png' };
}

/** A plan whose papers are set in the fonts lent with it. */
export function inFonts(plan: Plan, { fonts }: Lent): Plan {
  return fonts === null ? plan : { ...plan, settings: { ...plan.settings, font: fonts.family } };
}

export interface Dressed {
  readonly assets: Assets;
  /** Facts that only the letterhead leaves blank. */
  readonly blanks: readonly string[];
  readonly notices: readonly Notice[];
}

/** What one paper is written with; what its letterhead leaves blank is reported like the paper's own blanks. */
export async function dressed({ emblem, letterhead, fonts }: Lent, input: RenderInput, document: Document): Promise<Dressed> {
  if (letterhead === null) return { assets: { emblem, fonts }, blanks: [], notices: [] };
  const { letterheadValues } = await renderStage();
  const values = letterheadValues(input, document);
  const missing = letterhead.names.flatMap((name) => {
    const field = values[name];
    return field === undefined || field.value !== null || document.blanks.includes(field.fact) ? [] : [field];
  });
  const fields = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
  return {
    assets: { emblem, fonts, letterhead: { file: letterhead, fields } },
    blanks: missing.map(({ fact }) => fact),
    notices: missing.length === 0 ? [] : [notice('RENDER_BLANKS', 'info', { kind: document.kind, facts: missing.map(({ fact }) => fact), labels: missing.map(({ label }) => label) })],
  };
}
