import type { LetterheadFacts } from '../../model/facts/letterhead.ts';
import type { Messages } from '../types.ts';

const FILE: Readonly<Record<LetterheadFacts['RENDER_LETTERHEAD_FILE']['problem'], string>> = {
  'not-word': 'The letterhead is not a readable Word file. Open it in Word and save it as .docx',
  'old-word': 'The letterhead is an old Word file (.doc) or has a password. Save it in Word as .docx without a password',
  macros: 'The letterhead holds macros. Save it as .docx',
  'too-big': 'The letterhead is too big. Make its pictures smaller and save it again',
};
const PLACE: Readonly<Record<LetterheadFacts['RENDER_LETTERHEAD_PLACE']['problem'], string>> = {
  missing: 'the letterhead has no such place, so the text has nowhere to go. Type it in a paragraph of its own',
  twice: 'the letterhead has it more than once. Keep one',
  'not-alone': 'it must stand alone in its paragraph. Move the other words to another one',
  inside: 'it must stand on the page itself, not in a table, text box, head or foot',
};
const FONT: Readonly<Record<LetterheadFacts['WRITE_FONT']['problem'], string>> = {
  'web-font': 'A web font (WOFF) cannot be embedded in a Word file. Use a .ttf or .otf file',
  collection: 'A font collection (TTC) cannot be embedded in a Word file. Use single .ttf or .otf files',
  'not-font': 'This is not a font. Use a .ttf or .otf file',
  'no-name': 'This font does not tell its name. Use another file of it',
  restricted: 'The maker of this font does not allow embedding. Use another font',
};

export const letterhead: Messages<LetterheadFacts> = {
  RENDER_LETTERHEAD_FILE: (f) => FILE[f.problem],
  RENDER_LETTERHEAD_BRACES: () => 'The letterhead has double braces without their other half. Type {{name}} with both',
  RENDER_LETTERHEAD_UNKNOWN: (f) => `The letterhead asks for {{${f.placeholder}}}, which is not known${f.suggestion === null ? '' : `. Did you mean {{${f.suggestion}}}?`} Known: ${f.known.join(' ')}`,
  RENDER_LETTERHEAD_PLACE: (f) => `{{${f.placeholder}}}: ${PLACE[f.problem]}`,
  RENDER_LETTERHEAD_LEFT: (f) => `The letterhead could not be filled whole; left: ${f.placeholders.map((name) => `{{${name}}}`).join(' ')}. Delete them and type them again in Word`,
  RENDER_TEMPLATES_FOLDER: (f) => `${f.path} holds neither documents nor partials, so it is no folder of templates. Copy the built-in ones with ita-plan template copy ${f.path}`,
  WRITE_FONT: (f) => FONT[f.problem],
  WRITE_FONT_FAMILY: (f) => `This file holds ${f.family}, the papers use ${f.expected}. Choose files of one font, or change it with --font`,
  WRITE_PDF_NO_OFFICE: () => 'No PDF: LibreOffice was not found on this machine. The Word files are made. Install LibreOffice and run again, or save as PDF from Word',
  WRITE_PDF_FAILED: (f) => `No PDF of ${f.path}: LibreOffice ${f.cause === 'time' ? 'took too long' : 'gave no file'}. The Word file is made; save it as PDF from Word`,
  WRITE_PDF_FONT: (f) => `The PDF does not use ${f.font}, which this machine lacks${f.used.length === 0 ? '' : ` (${f.used.join(', ')} instead)`}; its pages may differ from Word's. Install the font, or embed it with --embed-font`,
};
