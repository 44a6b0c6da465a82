import { expect, test } from 'vitest';
import { storedText } from '../../../../src/core/pages/reading/stored-text.ts';

test('collapses white space, composes letters, and records a truncation', () => {
  const caps = new Set<string>();
  expect(storedText(' e\u0301te\u0301 \n chaud ', caps)).toBe('été chaud');
  expect(caps.size).toBe(0);
  expect(storedText('a'.repeat(1_001), caps)).toHaveLength(1_000);
  expect([...caps]).toEqual(['strings']);
});
