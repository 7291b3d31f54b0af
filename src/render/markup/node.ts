/** The checked tree of markup, with offsets into the output for errors. */
import type { MarkupProblem } from '../../model/facts/render.ts';

export interface TextNode { readonly text: string; readonly at: number }
export interface ElementNode {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly at: number;
}
export type Node = TextNode | ElementNode;

export const isText = (node: Node): node is TextNode => 'text' in node;
export const elements = (node: ElementNode): ElementNode[] => node.children.filter((child): child is ElementNode => !isText(child));
/** Its first class among some, else null. */
export const classOf = <C extends string>(node: ElementNode, among: readonly C[]): C | null => among.find((name) => node.classes.includes(name)) ?? null;

/** Throws `RENDER_MARKUP` at an offset of the output. */
export type Fail = (problem: MarkupProblem, subject: string, at: number, expected?: string | null, suggestion?: string | null) => never;
