/** A part of the workbook → SAX events, bounded: no DTD, no deep nesting, no endless text; namespace prefixes fall away. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ItaPlanError } from '../../../model/error.ts';
import { LIMITS } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;
export interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const CHUNK = 1 << 16;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its local name: `r:id`, `rel:id` and `id` are one. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  for (const key of Object.keys(attributes)) if (localName(key) === name) return attributes[key];
  return undefined;
}

export function parseXml(bytes: Uint8Array, part: string, file: string, handlers: Handlers): void {
  const corrupt = (problem: string): never => { throw new ItaPlanError('READ_CORRUPT', { part, problem }, { file }); };
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let length = 0;
  let elements = 0;
  parser.on('error', () => corrupt('xml'));
  parser.on('doctype', () => { throw new ItaPlanError('READ_DTD', { part }, { file }); });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    length = 0;
    elements += 1;
    if (depth > LIMITS.depth) corrupt('depth');
    if (elements > LIMITS.elements) throw new ItaPlanError('READ_TOO_BIG', { what: 'elements', limit: LIMITS.elements }, { file, text: part });
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    length = 0;
    handlers.close?.(localName(tag.name));
  });
  const text = (piece: string): void => {
    length += piece.length;
    if (length > LIMITS.textNode) corrupt('text');
    handlers.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    let piece = '';
    try {
      piece = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    } catch {
      corrupt('encoding');
    }
    parser.write(piece);
  }
  parser.close();
}
