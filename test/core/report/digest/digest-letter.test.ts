import { expect, test } from 'vitest';
import type { Digest } from '../../../../src/core/report/digest/audit-digest.ts';
import { digestLetter, type DigestWish, digestWishes } from '../../../../src/core/report/digest/digest-letter.ts';

const change = (page: string) => ({
  check: 'title.missing',
  severity: 'high' as const,
  page,
  before: 0,
  after: 1,
  message: { fr: `Sans titre\u00a0: ${page}`, en: `Without a title: ${page}` },
});
const quiet: Digest = {
  regressions: [],
  others: [],
  fixed: [],
  pages: { added: 0, removed: 0, changed: 0 },
  score: null,
  siteState: {
    score: null,
    pages: 40,
    faults: 12,
    costly: 1,
    gravest: Array.from({ length: 10 }, (_, at) => ({ page: `/g${at}`, message: change(`/g${at}`).message })),
  },
};
const busy: Digest = {
  ...quiet,
  regressions: [change('/a')],
  fixed: [change('/b')],
  siteState: { ...quiet.siteState, score: 71.6 },
};

const letter = (digest: Digest, wants: DigestWish) =>
  digestLetter(digest, {
    locale: 'en',
    project: 'Apiary',
    wants,
    audit: 'https://s.example/a',
    unsubscribe: 'https://s.example/u',
  });
const lines = (digest: Digest, wants: DigestWish): string[] =>
  letter(digest, wants)!.sections.flatMap(({ title, items }) => [title, ...items]);

test('after a run without a change, the sizes that come each time are sent and the others are not', () => {
  expect(digestWishes.filter((wants) => letter(quiet, wants) !== null)).toEqual(['short', 'full']);
  expect(letter(quiet, 'short')!.subject).toBe('Apiary: nothing has changed');
});

test('the short size counts and names no page; a score that is not measured is no zero', () => {
  expect(lines(busy, 'short')).toEqual([
    'State of the site',
    'Score of the site: 72 of 100',
    '40 pages read',
    '12 faults, 1 of which costs visits',
    'Since the last audit: 1 new or worse fault, 1 fixed',
  ]);
  expect(lines(quiet, 'short')).toContain('Score of the site: not measured');
});

test('the full size has what has changed, the figures, and the gravest faults with how many are left', () => {
  const changes = lines(busy, 'digest');
  const full = lines(busy, 'full');
  expect(full.slice(0, changes.length)).toEqual(changes);
  expect(full.slice(changes.length)).toEqual([...lines(busy, 'short'), 'The gravest faults', ...full.slice(-11)]);
  expect(full.at(-1)).toBe('and 2 more');
  expect(lines(busy, 'alerts')).toEqual(['To fix first', 'Without a title: /a']);
});
