import { expect, test } from 'vitest';
import { siteOfList } from '../../src/cli/site-of-list.ts';

test.each([
  ['https://www.example.com/a\nhttps://other.example/', 'https://www.example.com/'],
  ['\ufeff\r\n# pages\r\n  www.example.com/a?b=c\r\n', 'https://www.example.com/'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/'],
  ['https://user:secret@example.com/a', 'https://example.com/'],
])('the site of %j is that of its first address', (text, site) => expect(siteOfList(text, 'list.txt')).toBe(site));

test.each(['', '# none\n', '/a\nhttps://www.example.com/b', 'mailto:a@example.com'])(
  'a list whose first address names no site is refused: %j',
  (text) => expect(() => siteOfList(text, 'list.txt')).toThrow(/The first address of list\.txt names no site/),
);
