import { expect, test } from 'vitest';
import { blockKindIn, rootContext, textModeOf } from '../../../../src/core/pages/reading/element-context.ts';

test('a paragraph takes the kind of its list item and of a data cell, not of a layout cell', () => {
  const cell = { ...rootContext, kind: 'cell' as const };
  expect([
    blockKindIn('paragraph', { ...rootContext, kind: 'list-item' }),
    blockKindIn('paragraph', { ...cell, table: { headed: false } }),
    blockKindIn('paragraph', { ...cell, table: { headed: true } }),
    blockKindIn('heading', cell),
  ]).toEqual(['list-item', 'cell', 'paragraph', 'heading']);
});

test('only a script of JSON-LD is read as structured data', () => {
  expect(textModeOf('script', { type: 'application/ld+json' }, rootContext)).toBe('jsonLd');
  expect(textModeOf('script', {}, rootContext)).toBe('ignored');
});

test('a drawing shows no text but its title and foreign objects', () => {
  const svg = { ...rootContext, textMode: 'svg' as const };
  expect(['title', 'foreignObject', 'text'].map((name) => textModeOf(name, {}, svg))).toEqual([
    'svgTitle',
    'visible',
    'svg',
  ]);
});
