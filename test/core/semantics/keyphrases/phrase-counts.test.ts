import { expect, test } from 'vitest';
import { PhraseCounts } from '../../../../src/core/semantics/keyphrases/phrase-counts.ts';

test('every phrase keeps its own count however many there are', () => {
  const counts = new PhraseCounts();
  for (let at = 0; at < 100_000; at += 1) counts.add(`miel ${at}`);
  for (let at = 0; at < 100_000; at += 3) counts.add(`miel ${at}`);
  const wrong = Array.from({ length: 100_000 }, (_, at) => at).filter(
    (at) => counts.of(`miel ${at}`)?.pages !== (at % 3 === 0 ? 2 : 1),
  );
  expect(wrong).toEqual([]);
});

test('an unknown phrase has no count', () => {
  const counts = new PhraseCounts();
  counts.add('miel de lavande');
  expect(counts.of('miel de sapin')).toBeNull();
});

test('titles and whole noun phrases are kept when the table grows', () => {
  const counts = new PhraseCounts();
  counts.add('miel de lavande', true, 1);
  for (let at = 0; at < 100_000; at += 1) counts.add(`miel ${at}`);
  counts.add('miel de lavande', false, 0.5);
  expect(counts.of('miel de lavande')).toEqual({ pages: 2, titles: 1, whole: 1.5 });
});
