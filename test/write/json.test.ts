import { expect, it } from 'vitest';
import { writeJson } from '../../src/write/json.ts';
import { announcement } from '../fixtures/write/announcement.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('gives the document back as it was', () => {
  expect(JSON.parse(text(writeJson(announcement())))).toEqual(announcement());
});

it('writes the same bytes whatever the order of the keys, and ends with a line feed', () => {
  const paper = announcement();
  const turned = Object.fromEntries(Object.entries(paper).reverse()) as unknown as typeof paper;
  expect(text(writeJson(turned))).toBe(text(writeJson(paper)));
  expect(text(writeJson(paper))).toMatch(/^\{\n {2}"agency": \{[\s\S]*\}\n$/);
});
