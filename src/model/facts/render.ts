/** What is wrong with a piece of markup; its words are in messages/. */
export type MarkupProblem =
  | 'unknown-tag' | 'unknown-class' | 'unknown-attribute' | 'missing-attribute' | 'bad-value' | 'not-here' | 'text-not-here'
  | 'not-closed' | 'wrong-close' | 'must-be-empty' | 'is-empty' | 'comment' | 'bare-bracket'
  | 'columns-sum' | 'too-many-columns' | 'row-width' | 'too-deep';

export interface RenderFacts {
  /** `subject`: the tag, class, attribute or value; `expected`: what may stand there. */
  RENDER_MARKUP: { problem: MarkupProblem; subject: string; expected: string | null; suggestion: string | null };
  RENDER_SYNTAX: { problem: string };
  RENDER_RAW_OUTPUT: { expression: string };
  RENDER_NOT_ALLOWED: { expression: string; use: 'decorator' | 'partial-block' | 'dynamic-partial' | 'plain-block' | 'block-helper' | 'arguments' };
  RENDER_UNKNOWN_HELPER: { name: string; suggestion: string | null; known: string[] };
  RENDER_UNKNOWN_PARTIAL: { name: string; suggestion: string | null; known: string[] };
  RENDER_UNKNOWN_FIELD: { field: string; suggestion: string | null; known: string[] };
  RENDER_UNKNOWN_FACT: { fact: string; suggestion: string | null };
  /** A claim printed outside `{{#if facts.…}}`. */
  RENDER_UNGUARDED_FACT: { fact: string };
  /** A whole record, list or flag printed as if it were text. */
  RENDER_NOT_PRINTABLE: { field: string; is: 'list' | 'record' | 'flag' };
  RENDER_RECURSION: { chain: string[] };
  RENDER_HEADER: { key: string };
  RENDER_CHARACTER: { character: string };
  RENDER_TOO_BIG: { limit: 'output' | 'loops' | 'partials' | 'depth' };
  RENDER_DATA: { problem: string };
  RENDER_NEEDS: { kind: string; needs: 'scores' | 'indicators' | 'province' };
  RENDER_REFUSED: { kind: string; fact: string; label: string };
  RENDER_BLANKS: { kind: string; facts: string[]; labels: string[] };
  RENDER_OMITTED: { kind: string; facts: string[]; labels: string[] };
  RENDER_NAME_AS_GIVEN: { agency: string };
}
