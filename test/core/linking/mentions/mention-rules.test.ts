import { expect, test } from 'vitest';
import { missingLinks } from '../../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { type Sketch, siteOf } from '../honey-site.ts';

const offer = (name: string, text: string): Sketch => ({
  title: name,
  text,
  more: { purpose: 'offer', name, menu: name },
});

/** The words of the links from `/source`, on an English site. */
function anchors(text: string, pages: Record<string, Sketch>): string[] {
  const all = siteOf({ ...pages, '/source': offer('Visits', text) }).map((page) => ({
    ...page,
    text: { ...page.text, language: 'en' as const },
  }));
  const index = buildSiteIndex(
    all.map((page) => page.text),
    languages,
  );
  return missingLinks(all, index, languages)
    .suggestions.filter(({ from }) => from.endsWith('/source'))
    .map(({ anchor }) => anchor);
}

test('a name that no dictionary has, with a capital inside a sentence, means its page', () => {
  const pages = { '/a': offer('Velvo-glow', 'A light cream for the hands, made every week.') };
  expect(anchors('We end each visit with Velvo-glow and a cup of tea.', pages)).toEqual(['Velvo-glow']);
});

test('one word after another noun is a part of another thing', () => {
  const pages = { '/a': offer('Coaching', 'An hour with a teacher, every week.') };
  expect(anchors('The visit can be followed by coaching, every week.', pages)).toEqual(['coaching']);
  expect(anchors('The visit can be followed by weight coaching, every week.', pages)).toEqual([]);
});

test('nobody is sent to a page with the words of what a sentence advises against', () => {
  const pages = { '/a': offer('Hot stone massage', 'An hour on a warm table, every week.') };
  const said = (verb: string) => anchors(`For two days, ${verb} a hot stone massage in the evening.`, pages);
  expect(said('take')).toEqual(['hot stone massage']);
  expect(said('avoid')).toEqual([]);
  expect(anchors('To avoid a cold winter, take a hot stone massage.', pages)).toEqual(['hot stone massage']);
});
