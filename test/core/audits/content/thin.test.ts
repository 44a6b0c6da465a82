import { expect, test } from '@jest/globals';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('twenty words are thin, 200 words are thin for an article only, the legal notice is not judged', () => {
  const words = (count: number) => ({ text: ['mot '.repeat(count)] });
  const site = siteOf({
    '/': {},
    '/a': words(20),
    '/blog/b': words(200),
    '/c': words(200),
    '/mentions-legales': words(20),
  });
  expect(faultyPages(contentThin, site)).toEqual(['/a', '/blog/b']);
});

test('an index or a section that is a list of links is not thin', () => {
  const links = Array.from({ length: 20 }, (_, at) => ({ to: `/p${at}`, anchor: `Entrée ${at}` }));
  const site = siteOf({ '/': {}, '/index': { links, words: 50 }, '/maigre': { links: ['/'], words: 50 } });
  expect(faultyPages(contentThin, site)).toEqual(['/maigre']);
});
