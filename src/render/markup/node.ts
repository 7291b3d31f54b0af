/** The checked tree of markup, with offsets into the output for errors. */
import type { Inline } from '../../model/document.ts';
import type { MarkupProblem } from '../../model/facts/render.ts';

export interface TextNode { readonly text: string; readonly at: number }
export interface ElementNode {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly at: number;
}
/** A whole text that was read before, in this paper or another. */
export interface ReadNode { readonly read: readonly Inline[] }
export type Node = TextNode | ElementNode | ReadNode;

export const isText = (node: Node): node is TextNode => 'text' in node;
export const isElement = (node: Node): node is ElementNode => 'tag' in node;
export const elements = (node: ElementNode): ElementNode[] => node.children.filter(isElement);
/** Its first class among some, else null. */
export const classOf = <C extends string>(node: ElementNode, among: readonly C[]): C | null => among.find((name) => node.classes.includes(name)) ?? null;

/** Throws `RENDER_MARKUP` at an offset of the output. */
export type Fail = (problem: MarkupProblem, subject: string, at: number, expected?: string | null, suggestion?: string | null) => never;
