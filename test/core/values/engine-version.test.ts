import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineVersion } from '../../../src/core/values/engine-version.ts';

test('the version that outputs name is that of the package', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
  expect(engineVersion).toBe((JSON.parse(text) as { version: string }).version);
});
