import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { architectureBreaches, type SourceFile } from './support/architecture.ts';

const root = join(import.meta.dirname, '..');

function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .filter((file) => !file.path.startsWith('src/generated/'));
}

test('every import goes to a lower floor or an earlier room, without cycle or unknown folder', () => {
  expect(architectureBreaches(sourceFiles())).toEqual([]);
});

describe('each rule turns red on its violation', () => {
  const sound: SourceFile[] = [
    { path: 'src/core/values/text.ts', text: '' },
    { path: 'src/core/graph/click-depth.ts', text: "import { say } from '../values/text.ts';" },
    { path: 'src/io/store/pages.ts', text: "import pg from 'pg';\nimport { say } from '../../core/values/text.ts';" },
    { path: 'src/operations/audit-site.ts', text: "import { pages } from '../io/store/pages.ts';" },
  ];
  const violations: [string, SourceFile, RegExp][] = [
    [
      'a core room that imports a later room',
      { path: 'src/core/values/url.ts', text: "import { d } from '../graph/click-depth.ts';" },
      /a later room/,
    ],
    [
      'a lower floor that imports a higher one',
      { path: 'src/io/store/rows.ts', text: "import { a } from '../../operations/audit-site.ts';" },
      /not a lower floor/,
    ],
    [
      'a room of io that imports a sister',
      { path: 'src/io/crawler/crawler.ts', text: "import { p } from '../store/pages.ts';" },
      /sideways/,
    ],
    ['a cycle', { path: 'src/core/values/text.ts', text: "import type { U } from './text-rules.ts';" }, /cycle/],
    [
      'a core file that reads the clock',
      { path: 'src/core/graph/now.ts', text: 'export const t = Date.now();' },
      /reads the clock/,
    ],
    [
      'a core file that draws chance',
      { path: 'src/core/graph/dice.ts', text: 'export const r = Math.random();' },
      /draws chance/,
    ],
    [
      'a core file that touches the disk',
      { path: 'src/core/pages/read.ts', text: "import fs from 'node:fs';" },
      /not pure/,
    ],
    ['an unknown folder', { path: 'src/core/helpers/strings.ts', text: '' }, /gathers anything/],
    [
      'a confined package named elsewhere',
      { path: 'src/api/pages.ts', text: "import { PrismaClient } from '@prisma/client';" },
      /outside its folder/,
    ],
    [
      'a socket opened beside the guarded fetch',
      { path: 'src/io/writer/openai-writer.ts', text: "import https from 'node:https';" },
      /guarded fetch/,
    ],
    [
      'an address judged by what errs once compiled',
      { path: 'src/core/pages/address.ts', text: 'export const isAddress = (text: string) => URL.canParse(text);' },
      /parsedUrl/,
    ],
    [
      'a file over 300 lines',
      { path: 'src/core/graph/click-depth.ts', text: 'export {};\n'.repeat(301) },
      /301 lines, 300 at most/,
    ],
    ['an unknown floor', { path: 'src/services/audit.ts', text: '' }, /unknown floor/],
  ];
  test('the sound house has no breach', () => expect(architectureBreaches(sound)).toEqual([]));
  test('a folder of more than 25 files, unless it is a catalogue', () => {
    const crowd = Array.from({ length: 26 }, (_, at) => ({ path: `src/core/graph/rank-${at}.ts`, text: '' }));
    expect(architectureBreaches(crowd).join('\n')).toMatch(/src\/core\/graph: 26 flat files, 25 at most/);
    expect(architectureBreaches([...crowd, { path: 'src/core/graph/index.ts', text: '' }])).toEqual([]);
  });
  test.each(violations)('%s', (_name, file, expected) => {
    const extra: SourceFile[] = [{ path: 'src/core/values/text-rules.ts', text: "import { say } from './text.ts';" }];
    const files = [...sound.filter((one) => one.path !== file.path), ...extra, file];
    expect(architectureBreaches(files).join('\n')).toMatch(expected);
  });
});
