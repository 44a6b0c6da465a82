import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maillage-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('compiled code has short lines: Node shows the whole line that threw', async () => {
  const source = Array.from({ length: 300 }, (_, at) => `export const value${at} = Math.max(${at}, 2);`);
  writeFileSync(join(folder, 'entry.ts'), source.join('\n'));
  await bundle({ entry: join(folder, 'entry.ts') }, folder);
  const lines = readFileSync(join(folder, 'entry.code.cjs'), 'utf8').split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
  expect(createRequire(import.meta.url)(join(folder, 'entry.cjs')).value299).toBe(299);
});
