import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceFile } from './support/architecture.ts';
import { unusedExports } from './support/unused-exports.ts';

const root = join(import.meta.dirname, '..');

const filesOf = (...folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(tsx?|mjs|cjs)$/.test(path) && !path.startsWith('src/generated/'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );

test('every export has a reader that is no test', () => {
  const product = filesOf('src').filter((file) => file.path !== 'src/main.ts' && file.path !== 'src/index.ts');
  const readers = filesOf('src', 'bench', 'bin', 'build', 'docs', 'prisma');
  expect(unusedExports(product, readers, filesOf('test'))).toEqual([]);
});

test('an export that only a test imports is reported, and one without any import', () => {
  const product = [
    {
      path: 'src/a.ts',
      text: 'export const used = 1;\nexport function tested(): number {\n  return 2;\n}\nexport type Lone = 3;',
    },
    { path: 'src/b.ts', text: "import { used } from './a.ts';\nexport const step = used;\nconst whole = step;" },
  ];
  const tests = [
    { path: 'test/a.test.ts', text: "import { tested } from '../src/a.ts';" },
    { path: 'test/b.test.ts', text: "import { step } from '../src/b.ts';" },
  ];
  expect(unusedExports(product, [], tests)).toEqual(['src/a.ts: tested', 'src/a.ts: Lone']);
});
