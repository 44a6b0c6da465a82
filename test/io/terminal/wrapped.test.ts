import { expect, test } from 'vitest';
import { wrapped } from '../../../src/io/terminal/wrapped.ts';

test('a sentence is broken between words, and a number stays with its unit', () => {
  expect(wrapped('The plan takes 12\u00a0hours this month.', 20)).toBe('The plan takes\n12\u00a0hours this month.');
});

test('what continues a numbered line starts under its words; an address wider than the terminal stays whole', () => {
  expect(wrapped('  1. Link your pages\nopen /a/very/long/path/index.html', 14)).toBe(
    '  1. Link your\n     pages\nopen\n/a/very/long/path/index.html',
  );
});

test('without a terminal nothing is broken', () => {
  expect(wrapped('a b c d', undefined)).toBe('a b c d');
});
