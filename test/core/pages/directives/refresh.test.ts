import { expect, test } from 'vitest';
import { parseRefresh } from '../../../../src/core/pages/directives/refresh.ts';

test.each([
  ['5; url=/a', { seconds: 5, href: '/a' }],
  ['3.1;URL=index.html', { seconds: 3.1, href: 'index.html' }],
  ["0; url='/a b'", { seconds: 0, href: '/a b' }],
  ['0,/a', { seconds: 0, href: '/a' }],
  ['0 /a', { seconds: 0, href: '/a' }],
  ['.5; url=/a', { seconds: 0.5, href: '/a' }],
  ['1; urlencoded', { seconds: 1, href: 'urlencoded' }],
])('%s', (value, expected) => {
  expect(parseRefresh(value)).toEqual(expected);
});

test.each(['5', '', 'url=/a', '٥; url=/a', '5url=/a', '5; url='])('"%s" has no target', (value) => {
  expect(parseRefresh(value)).toBeNull();
});
