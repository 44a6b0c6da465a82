import { expect, test } from 'vitest';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detachString } from '../../../../src/core/values/strings/detach-string.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a word keeps no page alive', () => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 20 }, (_, at) => {
    const page = `${at} apprentissage de la poterie `.repeat(40_000);
    return detachString(page.slice(2, 28));
  });
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
  expect(kept[19]).toBe(' apprentissage de la poter');
});
