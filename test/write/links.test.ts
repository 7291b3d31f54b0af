import { expect, it } from 'vitest';
import { mayLink } from '../../src/write/links.ts';

it('lets links lead to pages and mail only', () => {
  expect(['https://a.go.th', 'HTTP://a.go.th', 'mailto:a@b.go.th'].map(mayLink)).toEqual([true, true, true]);
  expect(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//a.go.th'].map(mayLink)).toEqual([false, false, false, false, false]);
});
