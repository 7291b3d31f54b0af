import type { ElementNode, Fail } from './node.ts';

/** A whole number within bounds, or the default when the attribute is absent. */
export function wholeNumber(node: ElementNode, name: string, absent: number, most: number, fail: Fail): number {
  const text = node.attributes[name];
  if (text === undefined) return absent;
  const value = /^[0-9]{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < 1) fail('bad-value', `${name}="${text}"`, node.at, '1, 2, 3 …');
  if (value > most) fail('too-many-columns', `${name}="${text}"`, node.at, `1–${most}`);
  return value;
}

/** A decimal number, or null where the attribute is absent or empty. */
export function decimal(node: ElementNode, name: string, fail: Fail): number | null {
  const text = (node.attributes[name] ?? '').trim();
  if (text === '' || text === '-') return null;
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) fail('bad-value', `${name}="${text}"`, node.at, '85 · 85.50');
  return Number(text);
}

export function oneOf<T extends string>(node: ElementNode, name: string, allowed: readonly T[], absent: T, fail: Fail): T {
  const text = node.attributes[name];
  if (text === undefined) return absent;
  const found = allowed.find((value) => value === text);
  return found ?? fail('bad-value', `${name}="${text}"`, node.at, allowed.join(' '));
}
