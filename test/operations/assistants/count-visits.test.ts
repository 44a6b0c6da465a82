import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { countAssistantVisits } from '../../../src/operations/assistants/count-visits.ts';

const context = {
  locale: 'en' as const,
  signal: new AbortController().signal,
  progress: () => {},
  typedByPerson: true,
  workspace: 'local',
};

function visitsIn(lines: readonly string[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'logs-')), 'access.log');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const input = countAssistantVisits.input.parse({ files: [path], url: 'https://shop.test/' });
  return countAssistantVisits.run(input, { files: localFiles }, context);
}
const line = (day: string, path: string, status: number, agent: string): string =>
  `192.0.2.1 - - [${day}/Nov/2026:04:35:00 +0000] "GET ${path} HTTP/1.1" ${status} 12 "-" "${agent}"`;

test('requests are counted by robot and page, people and other programs are not', async () => {
  const { robots, period } = await visitsIn([
    line('02', '/offer', 200, 'Mozilla/5.0 (compatible; ChatGPT-User/1.0)'),
    line('03', '/offer', 200, 'Mozilla/5.0 (compatible; ChatGPT-User/1.0)'),
    line('04', '/', 403, 'Mozilla/5.0 (compatible; ChatGPT-User/1.0)'),
    line('04', '/', 200, 'Mozilla/5.0 (Macintosh) Safari/605'),
    line('05', '/', 200, 'Mozilla/5.0 (compatible; Googlebot/2.1)'),
  ]);
  expect(robots).toEqual([
    {
      agent: 'ChatGPT-User',
      maker: 'OpenAI',
      purpose: 'user',
      hits: 3,
      refused: 1,
      pages: [
        { url: 'https://shop.test/offer', hits: 2 },
        { url: 'https://shop.test/', hits: 1 },
      ],
    },
  ]);
  expect(period).toEqual({ from: '2026-11-02', to: '2026-11-05' });
});

test('a file that is no log is refused, and lines that do not read are counted', async () => {
  await expect(visitsIn(['a;b;c'])).rejects.toMatchObject({ code: 'import-refused' });
  expect(await visitsIn(['nonsense', line('02', '/', 200, 'CCBot/2.0')])).toMatchObject({ lines: 2, unreadable: 1 });
});
