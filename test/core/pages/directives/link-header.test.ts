import { expect, test } from 'vitest';
import { parseLinkHeader } from '../../../../src/core/pages/directives/link-header.ts';

const rows = (value: string): string[] => parseLinkHeader(value).map(({ uri, rel }) => `${rel} ${uri}`);

test('each relation type of each link is one relation, in lower case', () => {
  expect(rows('</a>; rel="Next prefetch", </b,c>;rel=prev')).toEqual(['next /a', 'prefetch /a', 'prev /b,c']);
});

test('quoted commas and semicolons do not separate', () => {
  expect(rows('</a>; title="un, deux; \\"trois\\""; rel="canonical"')).toEqual(['canonical /a']);
});

test('empty elements and links without a relation are skipped', () => {
  expect(rows(', ,</a>; rel="next",, </b>, rubbish')).toEqual(['next /a']);
});

test('of equal parameters the first counts', () => {
  expect(rows('</a>; rel=next; rel=prev')).toEqual(['next /a']);
});
