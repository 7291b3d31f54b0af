/** The end of a section moves into its last paragraph: one of its own could start an empty page. */
export function withoutEmptyEnds(xml: string): string {
  return xml.replace(/(<\/w:pPr>(?:(?!<w:p[ >]|<\/w:pPr>|<w:tbl>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs, '$2$1');
}
