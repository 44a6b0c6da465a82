import { expect, test } from 'vitest';
import { endedPages, withoutEnded } from '../../../../src/core/audits/page-kinds/ended-pages.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

/** How each page of a site ended, by path. */
function endings(pages: Readonly<Record<string, PageLiteral>>, today: string | null = '2026-11-30') {
  const facts = Object.assign(Object.create(siteOf({ '/': {}, ...pages })), { today });
  return Object.fromEntries(
    [...endedPages(facts)].map(([page, { kind }]) => [new URL(page.record.url).pathname, kind]),
  );
}
const page = (...text: readonly string[]): PageLiteral => ({ meta: {}, jsonLd: [], text });

test.each<[string, PageLiteral, string]>([
  ['a day announced in the future that is past', page('La fête aura lieu le 3 mai 2026.'), 'past'],
  ['a last day, by its weekday alone', page('Please sign by Thursday, February 8th.'), 'past'],
  ['a cancelled event', page('ANNULÉ', 'Rendez-vous le samedi 27 juin.'), 'cancelled'],
  ['a closed form', page('Do you live here? This form is no longer active.'), 'closed'],
  [
    'the edition of a past year',
    { ...page('Le festival aura lieu à la halle.'), headings: [{ level: 1, text: 'Édition 2023' }] },
    'past',
  ],
])('%s ends a page', (_what, literal, kind) => expect(endings({ '/fete': literal })).toEqual({ '/fete': kind }));

test.each<[string, PageLiteral]>([
  ['a day to come', page('La fête aura lieu le 3 mai 2026, et la suivante le 2 mai 2027.')],
  ['a day named in the past tense', page('La fête a eu lieu le 3 mai 2026.')],
  [
    'a dated piece of news',
    { ...page('La fête aura lieu le 3 mai 2026.'), meta: { 'article:published_time': '2026-04-01' } },
  ],
  ['a cancellation to make', page('Vous pouvez annuler jusqu’à la veille.')],
])('%s does not', (_what, literal) => expect(endings({ '/fete': literal })).toEqual({}));

test('the home page and the contact page are updated, not ended', () => {
  const text = page('Venez : la fête aura lieu le 3 mai 2026.');
  expect(endings({ '/': text, '/contact': text })).toEqual({});
});

test('a list of coming dates that are all past is over', () => {
  const blocks = [
    { kind: 'heading' as const, level: 2, text: 'Upcoming events' },
    { text: 'Talk at the college, Thursday March 28' },
  ];
  const next = [...blocks, { text: 'Meeting on 3 December 2026' }];
  expect(endings({ '/events': { ...page(), blocks } })).toEqual({ '/events': 'past' });
  expect(endings({ '/events': { ...page(), blocks: next } })).toEqual({});
});

test('nothing is said without the day of the audit', () => {
  expect(endings({ '/fete': page('La fête aura lieu le 3 mai 2026.') }, null)).toEqual({});
});

test('the pages that stay are the same list each time', () => {
  const site = siteOf({ '/': {}, '/fete': page('La fête aura lieu le 3 mai 2026.') });
  const facts = Object.assign(Object.create(site), { today: '2026-11-30' });
  const kept = withoutEnded(facts.htmlPages, facts);
  expect(kept.map(({ record }) => new URL(record.url).pathname)).toEqual(['/']);
  expect(withoutEnded(facts.htmlPages, facts)).toBe(kept);
});
