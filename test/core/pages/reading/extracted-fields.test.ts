import { expect, test } from 'vitest';
import { extractedFields, extractRule } from '../../../../src/core/pages/reading/extracted-fields.ts';

const page =
  '<html><head><meta name="author" content="Anna"></head><body><p class="price"> 12,50\n<b>€</b></p><p class="price">9 €</p><a href="/x"></a></body></html>';
const value = (text: string, html = page) => extractedFields(html, [extractRule(text)!]).v;

test.each([
  ['v=.price', '12,50 € | 9 €'],
  ['v=.price:first-of-type', '12,50 €'],
  ['v=meta[name=author]@content', 'Anna'],
  ['v=a@href', '/x'],
  ['v=a@title', null],
  ['v=.absent', null],
  ['v=p:nth-of-type(2)', '9 €'],
  ['v=a', ''],
  ['v=/class="(\\w+)"/', 'price | price'],
  ['v=/\\d+,\\d+/', '12,50'],
  ['v=/absent/', null],
])('%s reads %j', (text, expected) => expect(value(text)).toBe(expected));

test.each(['v=', '=p', 'v=p[', 'v=<b>', '9v=p', `v=${'a'.repeat(301)}`, 'a b=p', 'v=/(/', 'v=/(a)\\1/'])(
  '%j is no rule',
  (text) => expect(extractRule(text)).toBeNull(),
);

test('a value has a thousand characters at most', () =>
  expect(value('v=p', `<p>${'é'.repeat(5_000)}</p>`)).toHaveLength(1_000));

test('the text of elements nested beyond the stack is read', () =>
  expect(value('v=div', `${'<div>'.repeat(20_000)}deep`)).toBe('deep'));

test('scripts are not text', () => expect(value('v=p', '<p>a<script>b()</script></p>')).toBe('a'));

test('an expression that backtracks for ever elsewhere ends at once', () =>
  expect(value('v=/(a+)+b/', `<p>${'a'.repeat(50_000)}</p>`)).toBeNull());
