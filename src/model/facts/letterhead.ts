/** What can be wrong with files an office lends to its papers: its letterhead, templates and fonts; and with the PDF made of them. */
export interface LetterheadFacts {
  RENDER_LETTERHEAD_FILE: { problem: 'not-word' | 'old-word' | 'macros' | 'too-big' };
  /** «{{» or «}}» without its other half. */
  RENDER_LETTERHEAD_BRACES: Record<string, never>;
  RENDER_LETTERHEAD_UNKNOWN: { placeholder: string; suggestion: string | null; known: string[] };
  RENDER_LETTERHEAD_PLACE: { placeholder: string; problem: 'missing' | 'twice' | 'not-alone' | 'inside' };
  /** Still there after filling. */
  RENDER_LETTERHEAD_LEFT: { placeholders: string[] };
  /** A folder of templates that holds neither documents nor partials. */
  RENDER_TEMPLATES_FOLDER: { path: string };
  WRITE_FONT: { problem: 'web-font' | 'collection' | 'not-font' | 'no-name' | 'restricted' };
  /** Bold and regular must be of one family, and that the paper's. */
  WRITE_FONT_FAMILY: { family: string; expected: string };
  WRITE_PDF_NO_OFFICE: Record<string, never>;
  WRITE_PDF_FAILED: { path: string; cause: 'time' | 'nothing-made' };
  WRITE_PDF_FONT: { font: string; used: string[] };
}
