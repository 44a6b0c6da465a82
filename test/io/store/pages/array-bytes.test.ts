import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pool } from 'pg';
import { integerArray, textArray } from '../../../../src/io/store/pages/array-bytes.ts';
import { PgliteBackend, pglitePool } from '../../../../src/io/store/database/pglite-backend.ts';

let backend: PgliteBackend;
let pool: Pool;
beforeAll(async () => {
  backend = await PgliteBackend.open('memory://');
  pool = pglitePool(backend);
}, 120_000);
afterAll(async () => {
  await pool.end();
  await backend.close();
});

test.each([
  { texts: [], numbers: [] },
  { texts: ['un'], numbers: [1] },
  {
    texts: [null, '', 'NULL', '{a,"b"}', 'c\\d', 'été', '\u{1f36f}', 'x'.repeat(70_000)],
    numbers: [0, -1, 2 ** 31 - 1],
  },
])('lists of $texts.length texts and $numbers.length numbers are decoded unchanged', async ({ texts, numbers }) => {
  const { rows } = await pool.query('select $1::text[] as texts, $2::int[] as numbers', [
    textArray(texts),
    integerArray(numbers),
  ]);
  expect(rows).toEqual([{ texts, numbers }]);
});
