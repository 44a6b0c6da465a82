import { expect, test } from '@jest/globals';
import { PhraseCounts } from '../../../src/core/semantics/phrase-counts.ts';

test('every phrase keeps its own count however many there are', () => {
  const counts = new PhraseCounts();
  for (let at = 0; at < 100_000; at += 1) counts.add(`miel ${at}`);
  for (let at = 0; at < 100_000; at += 3) counts.add(`miel ${at}`);
  const wrong = Array.from({ length: 100_000 }, (_, at) => at).filter(
    (at) => counts.of(`miel ${at}`) !== (at % 3 === 0 ? 2 : 1),
  );
  expect(wrong).toEqual([]);
});

test('a phrase never met counts nothing', () => {
  const counts = new PhraseCounts();
  counts.add('miel de lavande');
  expect(counts.of('miel de sapin')).toBe(0);
});
