import { expect, test } from 'vitest';
import { readSearchFiles } from '../../../src/io/connectors/search-files.ts';
import type { Files } from '../../../src/io/services/files.ts';

function read(texts: Readonly<Record<string, string | Uint8Array>>) {
  const files = {
    exists: async (path: string) => path in texts,
    read: async (path: string) => {
      const content = texts[path]!;
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  } as unknown as Files;
  return readSearchFiles(Object.keys(texts), files);
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

test('a planner export in UTF-16, a list and a Search Console export make one list of searches', async () => {
  const { searches, files } = await read({
    'plan.csv': utf16(
      'Keyword Stats 2026-11-05\n"November 1, 2025 - October 31, 2026"\nKeyword\tCurrency\tAvg. monthly searches\nmiel\tEUR\t1300\n',
    ),
    'mots.txt': 'miel\npropolis\n',
    'q.csv': 'Top queries,Clicks,Impressions,CTR,Position\nmiel,1,10,10%,7\n',
  });
  expect(searches).toMatchObject([
    {
      term: 'miel',
      volume: { value: 1300, file: 'plan.csv', period: { from: '2025-11-01' } },
      shown: { file: 'q.csv' },
    },
    { term: 'propolis', volume: null, shown: null },
  ]);
  expect(files.map(({ searches: count }) => count)).toEqual([1, 2, 1]);
});

test('a file twice counts once, and the other tables of an export are left aside', async () => {
  const devices = 'Device,Clicks,Impressions,CTR,Position\nMobile,1,10,10%,7\n';
  const { files } = await read({ 'a.txt': 'miel\n', 'b.txt': 'miel\n', 'Devices.csv': devices });
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
});

test.each([
  ['a table of something else', 'Campaign,Amount\nprintemps,3\n'],
  ['prose', 'Bonjour à tous. Voici la liste, comme convenu hier au téléphone avec vous.\nÀ demain.\n'],
])('%s is refused', async (_what, text) => {
  await expect(read({ 'x.csv': text })).rejects.toMatchObject({ code: 'import-refused' });
});
