import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SourceFile } from './support/architecture.ts';
import { unusedExports } from './support/unused-exports.ts';

const root = join(import.meta.dirname, '..');

const filesOf = (...folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|mjs|cjs)$/.test(path) && !path.startsWith('src/generated/'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );

/** Formulas of the framework that no command calls yet: each is wired or deleted, and the list only shrinks. */
const unwired = [
  'src/core/framework/imports/channel-readings.ts: withReadings',
  'src/core/framework/lead-maturity.ts: leadMaturity',
  'src/core/framework/legal/sectors.ts: sectors',
  'src/core/framework/loyalty.ts: expectedOrders',
  'src/core/framework/loyalty.ts: virality',
  'src/core/framework/objectives/objective-bounds.ts: objectiveBounds',
  'src/core/steering/spending-guard.ts: spendingGuard',
  'src/core/values/addresses/host.ts: registrableDomain',
];

test('every export has a reader that is no test', () => {
  const product = filesOf('src').filter((file) => file.path !== 'src/main.ts');
  expect(
    unusedExports(product, filesOf('src', 'bench', 'bin', 'build', 'docs', 'prisma'), filesOf('test')).sort(),
  ).toEqual(unwired);
});

test('an export that only a test reads is reported, and one that nobody reads', () => {
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
