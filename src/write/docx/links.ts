import type { Links } from './wml.ts';
import { escapeXml } from './xml.ts';

const END = '</Relationships>';

/** Targets of the links of a body, each once, numbered in the order they are met. */
export class LinkList implements Links {
  readonly #ids = new Map<string, string>();

  add(target: string): string {
    const id = this.#ids.get(target) ?? `rIdLink${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  /** The relations of a document with these links among them. */
  into(relations: string): string {
    const own = [...this.#ids].map(([target, id]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`);
    return relations.replace(END, `${own.join('')}${END}`);
  }
}
