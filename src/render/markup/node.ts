/** The checked tree of markup, with offsets into the output for errors. */
import type { MarkupProblem } from '../../model/facts/render.ts';

export interface TextNode { readonly text: string; readonly at: number }
export interface ElementNode {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly at: number;
  /** Of a row that was parsed by itself: the number of its first text in the whole. */
  readonly from?: number;
}
/** Stands for a text that was cut out, by its number in what was parsed together. */
export interface PlaceNode { readonly place: number }
export type Node = TextNode | ElementNode | PlaceNode;

export const isText = (node: Node): node is TextNode => 'text' in node;
export const isElement = (node: Node): node is ElementNode => 'tag' in node;
export const isPlace = (node: Node): node is PlaceNode => 'place' in node;
export const elements = (node: ElementNode): ElementNode[] => node.children.filter(isElement);
/** Its first class among some, else null. */
export const classOf = <C extends string>(node: ElementNode, among: readonly C[]): C | null => among.find((name) => node.classes.includes(name)) ?? null;

/** Throws `RENDER_MARKUP` at an offset of the output. */
export type Fail = (problem: MarkupProblem, subject: string, at: number, expected?: string | null, suggestion?: string | null) => never;
