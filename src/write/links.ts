/** Where a link in a paper may lead: web pages and mail, nothing that runs. */
export function mayLink(href: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(href);
}
