/** Every part of a Word file but its body, made once for each look and kept deflated: by the build for the usual looks, else by docx. */
import type { Document } from '../../model/document.ts';
import type { Picture } from '../picture.ts';
import { type Part, partOf } from '../zip.ts';
import type { SectionHead } from './page.ts';
import { READY } from './ready.ts';

export interface Skeleton {
  /** Parts that are the same for every paper of this look. */
  readonly parts: readonly Part[];
  /** Parts that name the agency, with AGENCY in its place. */
  readonly named: readonly (readonly [string, string])[];
  /** document.xml up to and with the opening of its body. */
  readonly opening: string;
  /** Properties of each section. */
  readonly ends: readonly string[];
  /** Run of the small emblem, AGENCY in its alt text. */
  readonly emblem: string | null;
  /** document.xml.rels before the links of the body. */
  readonly relations: string;
}

type Stored = Omit<Skeleton, 'parts' | 'emblem'> & { readonly parts: readonly (readonly [name: string, crc: number, size: number, base64: string])[] };

/** A skeleton without picture as JSON, its deflated parts in base64: the build writes it, the program reads it back. */
export function stored({ parts, emblem: _none, ...rest }: Skeleton): string {
  const json: Stored = { ...rest, parts: parts.map(({ name, crc, size, data }) => [name, crc, size, Buffer.from(data).toString('base64')]) };
  return JSON.stringify(json);
}

function opened(json: string): Skeleton {
  const { parts, ...rest } = JSON.parse(json) as Stored;
  return { ...rest, emblem: null, parts: parts.map(([name, crc, size, base64]) => partOf(name, { crc, size, data: Buffer.from(base64, 'base64') })) };
}

/** What of a paper its skeleton depends on. */
export type Frame = Pick<Document, 'look'> & { readonly sections: readonly SectionHead[] };

export function keyOf({ look: { font, size, digits, margins, draft }, sections }: Frame): string {
  return JSON.stringify([font, size, digits, margins.top, margins.right, margins.bottom, margins.left, draft, sections.map(({ orientation, emblem, numbered }) => [orientation, emblem, numbered])]);
}

/** Looks of one run: a handful; a stranger's use must not grow without bound. */
const MOST = 64;

const withoutPicture = new Map<string, Promise<Skeleton>>();
const withPicture = new WeakMap<Uint8Array, Map<string, Promise<Skeleton>>>();

/** The skeleton for a paper's look, sections and emblem. */
export function skeletonFor(document: Document, picture: Picture | null): Promise<Skeleton> {
  const kept = picture === null ? withoutPicture : (withPicture.get(picture.bytes) ?? new Map<string, Promise<Skeleton>>());
  if (picture !== null) withPicture.set(picture.bytes, kept);
  const key = keyOf(document);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const ready = picture === null ? READY[key] : undefined;
  const made = ready === undefined ? import('./make-skeleton.ts').then(({ makeSkeleton }) => makeSkeleton(document, picture)) : Promise.resolve(opened(ready));
  kept.set(key, made);
  return made;
}
