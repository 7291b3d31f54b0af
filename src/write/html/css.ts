/** The official look on a screen, on a phone and in print; lengths are those of the DOCX. */
import type { Document } from '../../model/document.ts';

/** Fonts that are drawn half as large again at the same size stand in at two thirds. */
const STAND_INS = ['Sarabun', 'Laksaman', 'Noto Sans Thai', 'Leelawadee UI', 'Thonburi', 'Tahoma', 'Loma', 'Garuda'];

function family(font: string): string {
  const names = [...new Set([font, 'TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙', 'Gov Fallback'])].map((name) => `"${name.replace(/["\\<>]/g, '')}"`);
  return `${names.join(', ')}, sans-serif`;
}

/** From the edge of the paper to the emblem, cm. */
const EMBLEM_TOP = 1.5;

/** Printed pages by name: a number at the head of each but, in most papers, the first. */
function printedPages(document: Document): string {
  const { margins: { top, right, bottom, left }, digits } = document.look;
  const number = `@top-center { content: "- " counter(page${digits === 'thai' ? ', thai' : ''}) " -"; }`;
  const opening = document.sections[0];
  const first = [
    ...(opening?.numbered === 'from-2' ? ['@top-center { content: none; }'] : []),
    ...(opening?.emblem === 'large' ? [`margin-top: ${EMBLEM_TOP}cm;`] : []),
  ];
  return (['portrait', 'landscape'] as const).map((name) => {
    const paper = `size: A4 ${name}; margin: ${top}cm ${right}cm ${bottom}cm ${left}cm;`;
    return `@page ${name} { ${paper} ${number} }\n@page ${name}-plain { ${paper} }${first.map((rule) => `\n@page ${name}:first { ${rule} }`).join('')}`;
  }).join('\n');
}

/** Style sheet of one paper. */
export function css(document: Document): string {
  const { look } = document;
  const { top, right, bottom, left } = look.margins;
  return `
@font-face { font-family: "Gov Fallback"; src: ${STAND_INS.map((name) => `local("${name}")`).join(', ')}; size-adjust: 66.5%; }
@font-face { font-family: "Gov Fallback"; font-weight: bold; src: ${STAND_INS.map((name) => `local("${name} Bold")`).join(', ')}; size-adjust: 66.5%; }
${printedPages(document)}
* { box-sizing: border-box; }
html { background: #e7e9ec; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 24px 12px; font-family: ${family(look.font)}; font-size: ${look.size}pt; line-height: 1.13; color: #000; overflow-wrap: anywhere; line-break: loose; }
.sheet { position: relative; width: 21cm; max-width: 100%; min-height: 29.7cm; margin: 0 auto 24px; padding: ${top}cm ${right}cm ${bottom}cm ${left}cm; background: #fff; box-shadow: 0 1px 3px rgba(0,0,0,.25), 0 8px 24px rgba(0,0,0,.12); }
.sheet.landscape { width: 29.7cm; min-height: 21cm; }
.sheet.emblem { padding-top: ${EMBLEM_TOP}cm; }
.draft { position: absolute; top: 1.5cm; right: ${right}cm; margin: 0; font-weight: bold; }
p, h1, h2, h3, h4, dl, ul, figure { margin: 0; }
h1, h2, h3, h4 { font-size: inherit; break-after: avoid; }
.crest { height: 3cm; margin-bottom: 6pt; text-align: center; }
.crest img { height: 100%; }
.memo { display: grid; grid-template-columns: 1fr auto 1fr; align-items: end; min-height: 1.5cm; margin-bottom: 6pt; }
.memo img { height: 1.5cm; }
.memo .title { font-size: 1.81em; }
.title { font-size: 1.125em; text-align: center; }
.subject { font-weight: bold; text-align: center; }
.rule { width: 5cm; max-width: 40%; margin: 8pt auto; border: 0; border-top: 1px solid #000; }
.heading { margin-top: 6pt; }
h2.heading { margin-top: 12pt; }
.clause { margin-top: 6pt; text-indent: 2.5cm; }
h4.clause { text-indent: 3.25cm; }
.body, .closing { margin-top: 6pt; text-align: justify; text-justify: inter-character; text-indent: 2.5cm; }
.body.in0 { text-indent: 0; } .body.in2 { text-indent: 3.25cm; } .body.in3 { text-indent: 4cm; } .body.in4 { text-indent: 4.75cm; }
.center { text-align: center; } .right { text-align: right; }
.closing, .issued { margin-top: 12pt; break-after: avoid; }
.issued { text-indent: 5cm; }
.signature { margin: 18pt 0 0 50%; text-align: center; break-inside: avoid; }
.signature .room { margin-top: 60pt; } .signature .room:first-child { margin-top: 42pt; }
.catchword { margin-top: 18pt; text-align: right; }
.note { margin: 4pt 0 6pt; font-size: .875em; }
.list { padding-left: 2.5cm; list-style: none; }
.list .list { padding-left: 0; }
.list > li { display: flex; gap: .25cm; }
.list > li > div { flex: 1; min-width: 0; }
.list .marker { min-width: .5cm; }
.list p.body { text-indent: 0; margin: 0; }
table { width: 100%; margin-top: 6pt; border-collapse: collapse; table-layout: fixed; font-size: .9375em; }
caption { padding: 6pt 0 4pt; font-size: 1.067em; font-weight: bold; text-align: left; break-after: avoid; }
th, td { padding: 2px 6px; border: 1px solid #000; vertical-align: top; text-align: left; }
thead th { vertical-align: middle; text-align: center; }
thead { display: table-header-group; }
tr { break-inside: avoid; } tr.split { break-inside: auto; }
td .body, th .body { margin: 0; text-indent: 0; text-align: inherit; }
td.center, th.center { text-align: center; } td.right, th.right { text-align: right; }
td .list, th .list { padding-left: 0; text-align: left; }
td .list > li { gap: .15cm; } td .list .marker { min-width: 0; }
.form > div { display: flex; gap: .3cm; margin-top: 2pt; }
.form dt { font-weight: bold; white-space: nowrap; } .form dt { font-size: 1.25em; } .form dd { flex: 1; align-self: end; margin: 0; border-bottom: 1px dotted #000; }
a { color: inherit; }
.chart { margin-top: 6pt; break-inside: avoid; font-size: .875em; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.2em; justify-content: center; margin-bottom: 4pt; }
.legend i { display: inline-block; width: 1.2em; height: .7em; margin-right: .4em; }
.legend .goal { width: 0; border-left: 2px dashed #c00000; }
.bars { display: grid; grid-template-columns: 38% 1fr; align-items: center; }
.bars > div { padding: 2pt 0; border-left: 1px solid #7f7f7f; }
.bars p { display: flex; align-items: center; height: .5cm; }
.bars em { position: relative; flex: 1; height: 100%; }
.bars em i { display: block; height: 100%; }
.bars em b { position: absolute; top: -2pt; bottom: -2pt; border-left: 2px dashed #c00000; }
.bars p span { width: 4em; text-align: right; }
@media screen and (max-width: 800px) {
  body { padding: 0; font-size: max(${look.size}pt, 18px); line-height: 1.35; }
  .sheet, .sheet.landscape { width: 100%; min-height: 0; margin-bottom: 12px; padding: 20px 5vw; }
  .body, .closing, .clause, .issued { text-indent: 1.5em; text-align: left; }
  .body.in2, .body.in3, .body.in4 { text-indent: 2.5em; }
  .list { padding-left: 1.5em; }
  .signature { margin-left: 20%; }
  .draft { top: 6px; right: 5vw; }
  .bars { grid-template-columns: 1fr; }
  table:not(.stack) { font-size: .8em; table-layout: auto; } table:not(.stack) colgroup { display: none; } table:not(.stack) :is(th, td) { padding: 2px 3px; }
  .stack, .stack tbody, .stack tr, .stack td, .stack th { display: block; }
  .stack thead, .stack colgroup { display: none; }
  .stack tr { margin-bottom: 10px; border: 1px solid #000; }
  .stack td, .stack tbody th { border: 0; border-bottom: 1px dotted #999; }
  .stack td.center, .stack td.right { text-align: left; }
  .stack [data-label]::before { content: attr(data-label); display: block; font-weight: bold; }
}
@media print {
  html { background: none; }
  body { padding: 0; }
  .sheet, .sheet.landscape, .sheet.emblem { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; page: portrait; }
  .sheet + .sheet { break-before: page; }
  .sheet.landscape { page: landscape; }
  .sheet.plain { page: portrait-plain; } .sheet.landscape.plain { page: landscape-plain; }
}
`;
}
