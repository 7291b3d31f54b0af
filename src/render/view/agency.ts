/** Names and nouns of the agency the paper is for. */
import type { RenderInput } from '../input.ts';

/** Full name, or the name as the file has it; null when nobody gave one. */
export function agencyName(input: RenderInput): string | null {
  const { name, given } = input.plan.agency;
  return name ?? given;
}

/** Signer's position as the kind of agency has it, filled with the bare name; null when not confirmed for the kind or the name. */
export function signerPosition(input: RenderInput): string | null {
  const { headPosition, label, names, terms } = input.kind;
  const name = agencyName(input);
  const prefix = [label, ...names].find((known) => name?.startsWith(known) === true);
  if (headPosition === null || name === null || prefix === undefined) return null;
  const bare = name.slice(prefix.length).trim();
  const head = input.plan.settings.agency?.terms?.head ?? terms.head;
  return headPosition.replaceAll('{head}', head).replaceAll('{name}', bare).replaceAll('{agency}', name);
}

export function agencyView(input: RenderInput) {
  const { agency, settings } = input.plan;
  const terms = { ...input.kind.terms, ...settings.agency?.terms };
  return {
    name: agencyName(input) ?? '',
    shortName: agency.shortName,
    province: agency.province,
    district: agency.district,
    kind: input.kind.label,
    local: input.kind.local,
    isProvince: agency.type === 'province',
    terms: { staff: terms.staff, clients: terms.clients, head: terms.head, board: terms.board ?? null },
  };
}
