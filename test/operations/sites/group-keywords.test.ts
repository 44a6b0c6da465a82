import { describe, expect, test } from 'vitest';
import { keywordRows } from '../../../src/operations/sites/group-keywords.ts';
import type { Store } from '../../../src/io/services/store.ts';
import type { Files } from '../../../src/io/services/files.ts';
import { auditedSite } from '../../support/audited-site.ts';
import { languages } from '../../support/languages.ts';

function page(title: string, text: string): string {
  return `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}

const { id, store: stored } = auditedSite({
  '/': page(
    'Atelier du Causse',
    'Un <a href="/toit/">toit</a>, un <a href="/cheminee/">conduit</a>, un métier et des gens.',
  ),
  '/toit/': page(
    'Réparation de toiture',
    'La réparation de toiture en ardoise commence par un relevé. Une réparation de toiture dure deux jours.',
  ),
  '/cheminee/': page(
    'Ramonage de cheminée',
    'Le ramonage de cheminée se fait deux fois par an. Notre ramonage de cheminée laisse le salon propre.',
  ),
});
/** A store whose last audit is the one above. */
const store = { ...stored, crawls: async () => [{ id }] } as unknown as Store;
const files = (text: string) =>
  ({ exists: async () => true, read: async () => new TextEncoder().encode(text) }) as unknown as Files;

test('each keyword has its group with the page that answers it, or none', async () => {
  const list = 'réparation de toiture;900\nramonage de cheminée;300\npompe à chaleur;50\n';
  const rows = await keywordRows({ keywords: 'list.csv', by: 'group' }, { files: files(list), store, languages });
  expect(rows.map(({ name, volume, answer, page: url }) => [name, volume, answer, url])).toEqual([
    ['réparation de toiture', 900, 'answered', 'https://exemple.fr/toit/'],
    ['ramonage de cheminée', 300, 'answered', 'https://exemple.fr/cheminee/'],
    ['pompe à chaleur', 50, 'missing', null],
  ]);
});

test('a short list whose words look like another language is read in that of the site', async () => {
  const audited = auditedSite({
    '/': page('Le Refuge', 'Un <a href="/escape/">jeu</a> et une équipe, pour les familles et pour les amis de Caen.'),
    '/escape/': page(
      'Escape game à Caen',
      'Un escape game à Caen se joue à six. Notre escape game de Caen dure une heure, et chacun y trouve sa place.',
    ),
  });
  const own = { ...audited.store, crawls: async () => [{ id: audited.id }] } as unknown as Store;
  const list = 'escape game caen\nteam building caen\n';
  const rows = await keywordRows(
    { keywords: 'list.txt', by: 'keyword' },
    { files: files(list), store: own, languages },
  );
  expect(rows.map(({ keyword, answer }) => [keyword, answer])).toEqual([
    ['escape game caen', 'answered'],
    ['team building caen', 'missing'],
  ]);
});

test('a group is one page: keywords that share a word and are answered by two pages are two groups', async () => {
  const subjects = ['réparation de toiture', 'réparation de cheminée'];
  const list = ['', ' prix', ' devis', ' avis', ' tarif', ' urgente'].flatMap((end) =>
    subjects.map((one) => `${one}${end}`),
  );
  const audited = auditedSite({
    '/': page('Atelier du Causse', 'Un <a href="/toit/">toit</a> et un <a href="/cheminee/">conduit</a>.'),
    '/toit/': page(
      'Réparation de toiture',
      'La réparation de toiture en ardoise. Une réparation de toiture dure deux jours.',
    ),
    '/cheminee/': page(
      'Réparation de cheminée',
      'La réparation de cheminée. Notre réparation de cheminée laisse le salon propre.',
    ),
  });
  const both = { ...audited.store, crawls: async () => [{ id: audited.id }] } as unknown as Store;
  const rows = await keywordRows(
    { keywords: 'list.txt', by: 'group' },
    { files: files(`${list.join('\n')}\n`), store: both, languages },
  );
  const named = rows.filter(({ answer }) => answer === 'answered');
  expect(new Set(named.map(({ page: url }) => url))).toEqual(
    new Set(['https://exemple.fr/toit/', 'https://exemple.fr/cheminee/']),
  );
  expect(rows.reduce((total, { count }) => total + Number(count), 0)).toBe(list.length);
});

test('without an audit the page of a group is unknown', async () => {
  const empty = { crawls: async () => [] } as unknown as Store;
  const rows = await keywordRows(
    { keywords: 'list.txt', by: 'keyword' },
    { files: files('toit\n'), store: empty, languages },
  );
  expect(rows).toEqual([
    {
      keyword: 'toit',
      volume: null,
      group: 'toit',
      answer: 'unknown',
      advice: expect.anything(),
      page: null,
      coverage: null,
    },
  ]);
});

test('an empty list is refused with a sentence', async () => {
  const run = keywordRows({ keywords: 'list.txt', by: 'keyword' }, { files: files('…\n--\n'), store, languages });
  await expect(run).rejects.toMatchObject({ code: 'invalid-input' });
});

describe('the home page that lists every offer gives way to the page of the offer', () => {
  const english = (title: string, text: string): string => page(title, text).replace('lang="fr"', 'lang="en"');
  const audited = auditedSite({
    '/': english(
      'Bespoke Lamps, Bespoke Tables and Chairs',
      'We make fitted lamps and bespoke tables. Our fitted lamps are made here, and fitted tables and bespoke lamps too. See our <a href="/lamps/">lamps</a> and our <a href="/tables/">tables</a>.',
    ),
    '/lamps/': english(
      'Bespoke Lamps',
      'Every lamp is made by hand. The lamps are wired here, and lamps go out each week.',
    ),
    '/tables/': english(
      'Bespoke Tables',
      'Every table is made by hand. The tables are oiled here, and bespoke tables go out each week.',
    ),
  });
  const store = { ...audited.store, crawls: async () => [{ id: audited.id }] } as unknown as Store;
  const rowsOf = (list: string, by: 'group' | 'keyword') =>
    keywordRows({ keywords: 'list.csv', by }, { files: files(list), store: store, languages });

  test('each keyword goes to the page that its head noun names', async () => {
    const rows = await rowsOf(
      'fitted lamps;900\nbespoke tables;300\nwhat is the best wood for the house;9\nhow long does it take to make one;8\n',
      'keyword',
    );
    expect(rows.slice(0, 2).map(({ keyword, page: url }) => [keyword, url])).toEqual([
      ['fitted lamps', 'https://exemple.fr/lamps/'],
      ['bespoke tables', 'https://exemple.fr/tables/'],
    ]);
  });

  test('keywords about different things are never one group', async () => {
    const words = ['bespoke lamps', 'bespoke tables', 'bespoke lamp makers', 'bespoke table makers', 'bespoke beds'];
    const rows = await rowsOf(`${[...words, ...words.map((one) => `${one} prices`)].join('\n')}\n`, 'group');
    for (const { keywords } of rows) {
      const things = ['lamp', 'table', 'bed'].filter((thing) => String(keywords).includes(thing));
      expect(things).toHaveLength(1);
    }
  });
});
