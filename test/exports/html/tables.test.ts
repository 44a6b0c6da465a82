import { expect, test } from 'vitest';
import { daysMarkup, heatMarkup, tableMarkup } from '../../../src/exports/html/tables.ts';

const both = (text: string) => ({ fr: text, en: text });

function tableOf(rows: number, titles: readonly string[], more = 0) {
  const columns = titles.map((title) => ({ label: both(title) }));
  const cells = Array.from({ length: rows }, (_, row) => titles.map((title) => `${title}${row}`));
  return { kind: 'table' as const, caption: both('Pages'), columns, rows: cells, more };
}

test('a table of twelve cells is in view, a longer one is folded under its caption and number of rows', () => {
  expect(tableMarkup(tableOf(4, ['a', 'b', 'c']), 'en', 'next')).not.toContain('<details');
  expect(tableMarkup(tableOf(5, ['a', 'b', 'c'], 37), 'en', 'next')).toMatch(
    /^<details class="fold"><summary class="screen">Pages <span class="count screen">5 rows of 42<\/span>/,
  );
});

test('the first table of a section is in view up to twenty-four cells', () => {
  expect(tableMarkup(tableOf(8, ['a', 'b', 'c']), 'en', 'first')).not.toContain('<details');
  expect(tableMarkup(tableOf(9, ['a', 'b', 'c']), 'en', 'first')).toContain('<details');
});

test('in a part that the reader has opened a table of twelve rows is in view', () => {
  expect(tableMarkup(tableOf(12, ['a', 'b', 'c']), 'fr', 'inside')).not.toContain('<details');
  expect(tableMarkup(tableOf(13, ['a', 'b', 'c']), 'fr', 'inside')).toContain('13 lignes');
});

test('a cell repeats the name of its column for narrow screens, except the first one and the only other one', () => {
  expect(tableMarkup(tableOf(1, ['a', 'b<', 'c']), 'fr', 'next')).toContain(
    '<tr><td>a0</td><td data-label="b&lt;">b&lt;0</td><td data-label="c">c0</td></tr>',
  );
  expect(tableMarkup(tableOf(1, ['a', 'b']), 'fr', 'next')).toContain('<tr><td>a0</td><td>b0</td></tr>');
});

test('a heat table scrolls in a region that has its name and takes the keyboard', () => {
  const heat = heatMarkup(
    { kind: 'heat', caption: both('Part'), rows: ['p'], columns: [both('A')], values: [[null]] },
    'fr',
  );
  expect(heat).toMatch(/^<div class="scroll" role="region" tabindex="0" aria-label="Part"><table/);
  expect(heat).toContain('<td class="unknown" title="non mesuré">–</td>');
});

test('each month is a part with its number of items, the first one open', () => {
  const item = (date: string) => ({ date, title: both('t'), detail: both('d'), family: both('f') });
  const days = daysMarkup(
    { kind: 'days', caption: both('c'), items: ['2027-01-04', '2027-02-01', '2027-02-02'].map(item) },
    'en',
  );
  expect(
    Array.from(days.matchAll(/<details class="part"( open)?><summary>.*?>(\d+ items?)</g), ([, open, count]) => [
      open,
      count,
    ]),
  ).toEqual([
    [' open', '1 item'],
    [undefined, '2 items'],
  ]);
});
