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
/** Stands for a text or a piece that was cut out, by its number among those of its kind. */
export interface PlaceNode { readonly of: 'text' | 'piece'; readonly place: number }
export type Node = TextNode | ElementNode | PlaceNode;
/** What stands in the place of a block or a cell. */
export type PartNode = ElementNode | PlaceNode;

export const isText = (node: Node): node is TextNode => 'text' in node;
export const isElement = (node: Node): node is ElementNode => 'tag' in node;
export const isPlace = (node: Node): node is PlaceNode => 'place' in node;
/** Its children but for the white space between them. */
export const partsOf = (node: ElementNode): PartNode[] => node.children.filter((child) => !isText(child)) as PartNode[];
export const elements = (node: ElementNode): ElementNode[] => node.children.filter(isElement);
/** Its first class among some, else null. */
export const classOf = <C extends string>(node: ElementNode, among: readonly C[]): C | null => among.find((name) => node.classes.includes(name)) ?? null;

/** Throws `RENDER_MARKUP` at an offset of the output. */
export type Fail = (problem: MarkupProblem, subject: string, at: number, expected?: string | null, suggestion?: string | null) => never;
