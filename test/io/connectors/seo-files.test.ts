import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readImportedFacts } from '../../../src/io/connectors/seo-files.ts';
import type { Files } from '../../../src/io/services/files.ts';

const seed = 'https://exemple.fr/';

function folder(texts: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytes = (path: string): Uint8Array => {
    const content = texts[path]!;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    read: async (path) => bytes(path),
    write: async () => undefined,
    writeLines: async () => undefined,
    remove: async () => undefined,
    exists: async (path) => path in texts,
    parts: async function* (path) {
      yield bytes(path);
    },
  };
}
const read = (texts: Readonly<Record<string, string | Uint8Array>>) =>
  readImportedFacts(Object.keys(texts), seed, folder(texts));

const log = '1.2.3.4 - - [25/Nov/2026:04:35:00 +0000] "GET /a HTTP/1.1" 200 12 "-" "Firefox/130.0"\n';

test('a server log, compressed or not, gives visits; the same file given twice counts once', async () => {
  const { visits, files } = await read({ 'access.log': log, 'access.log.gz': gzipSync(log), 'copie.log': log });
  expect([...visits!]).toEqual([['https://exemple.fr/a', 2]]);
  expect(files.map(({ file, kind, repeated }) => [file, kind, repeated])).toEqual([
    ['access.log', 'server-log', false],
    ['access.log.gz', 'server-log', false],
    ['copie.log', 'server-log', true],
  ]);
});

test('a French Search Console export of pages gives clicks, impressions and rank, with or without www', async () => {
  const csv =
    'Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://exemple.fr/a,3,40,"7,5 %","8,2"\nhttps://www.exemple.fr/a,1,60,"1,7 %","10,2"\nhttps://autre.fr/x,1,9,"11 %",4\n';
  const { search, files } = await read({ 'Pages.csv': csv });
  expect(search!.get('https://exemple.fr/a')).toEqual({
    clicks: 4,
    impressions: 100,
    position: expect.closeTo(9.4, 5),
  });
  expect(files[0]).toMatchObject({ kind: 'search-pages', kept: 2, refused: [{ reason: 'other-site', count: 1 }] });
});

test.each([
  ['French', 'Requêtes les plus fréquentes,Clics,Impressions,CTR,Position\nmiel de lavande,3,40,"7,5 %","8,2"\n'],
  [
    'French, from a spreadsheet',
    'Requêtes les plus fréquentes;Clics;Impressions;CTR;Position\nmiel de lavande;3;40;7,5%;8,2\n',
  ],
  ['English', 'Top queries,Clicks,Impressions,CTR,Position\nmiel de lavande,3,40,7.5%,8.2\n'],
])('the searches of a Search Console export have their figures: %s', async (_form, csv) => {
  const { queries, search, files } = await read({ 'queries.csv': csv });
  expect([...queries!]).toEqual([['miel de lavande', { clicks: 3, impressions: 40, position: 8.2 }]]);
  expect([search, files[0]!.kind]).toEqual([null, 'search-queries']);
});

test('the monthly table of the Chrome UX Report gives the last month of the site', async () => {
  const csv =
    'yyyymm,origin,p75_lcp,p75_inp,p75_cls\n202610,https://exemple.fr,2400,180,0.05\n202609,https://exemple.fr,3100,,0.2\n';
  const { speed, files } = await read({ 'crux.csv': csv });
  expect([...speed!]).toEqual([
    ['https://exemple.fr/', { kind: 'field', isOrigin: true, lcp: 2400, inp: 180, cls: 0.05 }],
  ]);
  expect(files[0]).toMatchObject({ kind: 'speed', period: { from: '2026-10-01', to: '2026-10-31' } });
});

test('a Screaming Frog export in English or French and advertools lines give the pages of another crawl', async () => {
  const english =
    '"Address","Content Type","Status Code","Status","Title 1","Word Count","Crawl Depth","Inlinks"\n"https://exemple.fr/a","text/html","200","OK","A","10","1","3"\n';
  const french =
    '"Adresse","Type de contenu","Code de statut","Statut","Titre 1","Nombre de mots","Profondeur de crawl","Liens entrants"\n"https://exemple.fr/b","text/html","404","Not Found","","","2","1"\n';
  const lines = '{"url": "https://exemple.fr/c", "title": "C", "status": 301}\nabîmée\n';
  const { crawled, files } = await read({ 'internal_all.csv': english, 'interne_tous.csv': french, 'crawl.jl': lines });
  expect([...crawled!].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['https://exemple.fr/a', 200],
    ['https://exemple.fr/b', 404],
    ['https://exemple.fr/c', 301],
  ]);
  expect(files[2]).toMatchObject({ rows: 2, kept: 1, refused: [{ reason: 'unreadable', count: 1, lines: [2] }] });
});

test('a file without pages and a missing file are rejected, with the accepted files', async () => {
  const queries = 'Campaign,Amount\nprintemps,3\n';
  await expect(read({ 'depenses.csv': queries })).rejects.toMatchObject({ code: 'import-refused' });
  await expect(readImportedFacts(['absent.log'], seed, folder({}))).rejects.toMatchObject({ code: 'invalid-input' });
});

test.each([
  [
    'iis.log',
    '#Software: Microsoft Internet Information Services 10.0\n#Fields: date time cs-uri-stem\n2026-11-01 00:00:01 /miel\n',
  ],
  // for a table of that size the error would advise exporting it in parts
  ['iis-year.log', `#Fields: date time cs-uri-stem\n${'2026-11-01 00:00:01 /miel\n'.repeat(900_000)}`],
  ['caddy.log', '{"request":{"method":"GET","uri":"/miel"},"status":200}\n'],
  ['notes.csv', 'Bonjour\n'],
])('%s, in an unsupported format, is rejected with the supported formats', async (name, content) => {
  await expect(read({ [name]: content })).rejects.toMatchObject({
    code: 'import-refused',
    detail: { fr: expect.stringMatching(/n’est dans aucun des formats lus.*Apache.*Search Console.*Screaming Frog/) },
  });
});

test('files of speed are read for the pages of the site, visitors before a laboratory', async () => {
  const record = (key: object, lcp: number) =>
    JSON.stringify({ record: { key, metrics: { largest_contentful_paint: { percentiles: { p75: lcp } } } } });
  const audits = { 'largest-contentful-paint': { numericValue: 9000 } };
  const { speed, files } = await readImportedFacts(
    ['crux.jsonl', 'lighthouse.json'],
    seed,
    folder({
      'crux.jsonl': `${record({ url: 'https://www.exemple.fr/a' }, 3000)}\n${record({ url: 'https://other.test/' }, 1)}\nnot json\n`,
      'lighthouse.json': JSON.stringify({ lighthouseVersion: '12', finalUrl: `${seed}a`, audits }, null, 2),
    }),
  );
  expect([...speed!.keys()]).toEqual([`${seed}a`]);
  expect(files.map(({ kind, rows, kept, refused }) => [kind, rows, kept, refused.map(({ reason }) => reason)])).toEqual(
    [
      ['speed', 3, 1, ['other-site', 'unreadable']],
      ['speed', 1, 1, []],
    ],
  );
  expect(speed!.get(`${seed}a`)).toMatchObject({ kind: 'field', lcp: 3000 });
});

const queries = 'Requêtes les plus fréquentes,Clics,Impressions,CTR,Position\nmiel de lavande,3,40,"7,5 %","8,2"\n';
const days = 'Date,Clics,Impressions,CTR,Position\n2026-08-01,1,20,"5 %",8\n2026-10-31,2,20,"10 %",8\n';

test('the files of an unpacked export take the days of its table of days; those of another folder stay unknown', async () => {
  const { files, searches } = await read({ 'gsc/Requêtes.csv': queries, 'gsc/Graphique.csv': days });
  const period = { from: '2026-08-01', to: '2026-10-31' };
  expect(files).toMatchObject([{ file: 'Requêtes.csv', kind: 'search-queries', period }]);
  expect(searches).toMatchObject([{ term: 'miel de lavande', shown: { impressions: 40, position: 8.2, period } }]);
  const apart = await read({ 'a/Requêtes.csv': queries, 'b/Graphique.csv': days });
  expect(apart.files).toMatchObject([{ period: null }]);
});

test('searches that two exports of common days count are not added up', async () => {
  const wide = 'Date,Clicks,Impressions,CTR,Position\n2025-07-01,1,20,5%,8\n2026-10-31,2,20,10%,8\n';
  const { queries: found } = await read({
    'trois/Requêtes.csv': queries,
    'trois/Graphique.csv': days,
    'seize/Queries.csv': 'Top queries,Clicks,Impressions,CTR,Position\nmiel de lavande,9,200,4.5%,9\n',
    'seize/Chart.csv': wide,
  });
  expect([...found!]).toEqual([['miel de lavande', { clicks: 9, impressions: 200, position: 9 }]]);
});

test('a list of keywords with volumes is kept beside the searches of Search Console, each figure with its file', async () => {
  const { files, searches } = await read({
    'mots.csv': 'Mot-clé;Volume\nmiel de lavande;1900\nmiel de sapin;320\n',
    'Requêtes.csv': queries,
  });
  expect(files.map(({ kind, kept }) => [kind, kept])).toEqual([
    ['keywords', 2],
    ['search-queries', 1],
  ]);
  expect(searches).toMatchObject([
    { term: 'miel de lavande', volume: { value: 1900, file: 'mots.csv' }, shown: { file: 'Requêtes.csv' } },
    { term: 'miel de sapin', volume: { value: 320 }, shown: null },
  ]);
});
