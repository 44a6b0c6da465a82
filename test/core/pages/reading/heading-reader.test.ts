import { expect, test } from 'vitest';
import { HeadingReader } from '../../../../src/core/pages/reading/heading-reader.ts';

test('a nested heading closes the open one', () => {
  const reader = new HeadingReader(new Set());
  reader.open(2);
  reader.add('Pains');
  reader.open(3);
  reader.add('Levain¶');
  reader.endTag(3);
  expect(reader.headings).toEqual([
    { level: 2, text: 'Pains' },
    { level: 3, text: 'Levain' },
  ]);
});

test('beyond 5,000 headings the cap is recorded', () => {
  const caps = new Set<string>();
  const reader = new HeadingReader(caps);
  for (let heading = 0; heading <= 5_000; heading++) reader.open(2);
  reader.close();
  expect([reader.headings.length, [...caps]]).toEqual([5_000, ['headings']]);
});
