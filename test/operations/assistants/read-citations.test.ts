import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { readAssistantCitations } from '../../../src/operations/assistants/read-citations.ts';

function read(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'citations-')), 'report.csv');
  writeFileSync(path, text);
  const context = {
    locale: 'en' as const,
    signal: new AbortController().signal,
    progress: () => {},
    typedByPerson: true,
    workspace: 'local',
  };
  return readAssistantCitations.run({ files: [path] }, { files: localFiles }, context);
}

test.each([
  [
    'Page,Citations\nhttps://shop.test/a,12\nhttps://shop.test/b,30\n',
    { source: 'bing-cited-pages', measure: 'cited', total: 42, first: { name: 'https://shop.test/b', count: 30 } },
  ],
  [
    'Grounding Query,Citations,Citation Share\nred shoes,3,10%\nblue shoes,1,5%\n',
    { source: 'bing-grounding-queries', measure: 'cited', total: 4, first: { name: 'red shoes', count: 3 } },
  ],
  [
    'Pages les plus populaires,Impressions\nhttps://shop.test/a,7\nhttps://shop.test/b,0\n',
    { source: 'search-console-answers', measure: 'shown', total: 7, first: { name: 'https://shop.test/a', count: 7 } },
  ],
])('the report is known by its header: %j', async (text, expected) => {
  const { reports, notes } = await read(text);
  const [{ source, measure, total, rows }] = reports as [(typeof reports)[number]];
  expect({ source, measure, total, first: rows[0] }).toEqual(expected);
  expect(notes[0]!.en).toContain('do not compare between engines');
});

test('an export with clicks is no AI report', async () => {
  await expect(read('Top pages,Clicks,Impressions\nhttps://shop.test/a,1,7\n')).rejects.toMatchObject({
    code: 'import-refused',
  });
});
