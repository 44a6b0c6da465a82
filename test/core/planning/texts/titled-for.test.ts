import { expect, test } from 'vitest';
import type { ReadyText } from '../../../../src/core/planning/plan/details/ready-text.ts';
import { titledFor } from '../../../../src/core/planning/texts/titled-for.ts';
import { pair } from '../../../../src/core/values/text.ts';

const part = (en: string, text: string) => ({ label: pair(en, en), text, limit: null });
const page = (form: string, ...parts: ReturnType<typeof part>[]): ReadyText => ({
  form,
  parts,
  variant: { element: pair('', ''), text: '', hypothesis: pair('', '') },
});
const textsOf = (ready: ReadyText, search: string) =>
  titledFor(ready, { search, brand: 'Larch End', locale: 'en', language: null }).parts.map(({ text }) => text);

const offer = page(
  'offer-page',
  part('Title', 'Full day: £74 | Larch End'),
  part('Main heading', 'Full day'),
  part('Below the heading', 'From eight to six.'),
);

test('the page of an offer has the search in its title and heading, and names the offer below', () => {
  expect(textsOf(offer, 'nursery place Ludlow')).toEqual([
    'Nursery place in Ludlow | Larch End',
    'Nursery place in Ludlow',
    'Full day. From eight to six.',
  ]);
});

test('where nothing is below the heading, the name of the offer is', () => {
  const bare = page('offer-page', part('Main heading', 'Full day'), part('Price', '£74'));
  expect(textsOf(bare, 'nursery place Ludlow')).toEqual(['Nursery place in Ludlow', 'Full day.', '£74']);
});

test('a title and a heading that say most of the search stay as they are', () => {
  const own = page('offer-page', part('Title', 'Nursery place: £74'), part('Main heading', 'Nursery place'));
  expect(textsOf(own, 'nursery place Ludlow')).toEqual(['Nursery place: £74', 'Nursery place']);
});

test('a search in the words of a question is a title, never a heading', () => {
  expect(textsOf(offer, 'nursery how many days')).toEqual([
    'Nursery how many days | Larch End',
    'Full day',
    'From eight to six.',
  ]);
});

test('an article and a page of prices say what they give after the search, without the brand where it is too long', () => {
  const article = page('article', part('Title', 'Can we visit?'), part('Part 1', 'Can we visit?'));
  expect(textsOf(article, 'nursery place without fees Shrewsbury')).toEqual([
    'Nursery place without fees in Shrewsbury: your questions',
    'Can we visit?',
  ]);
  const prices = page('questions', part('Title', 'Prices | Larch End'));
  expect(textsOf(prices, 'nursery Ludlow')).toEqual(['Nursery in Ludlow: our prices | Larch End']);
  expect(textsOf(prices, 'nursery price Ludlow')).toEqual(['Nursery price in Ludlow | Larch End']);
});

test('a text that is no page keeps its words', () => {
  const post = page('post', part('Title', 'Hello'));
  expect(textsOf(post, 'nursery Ludlow')).toEqual(['Hello']);
});
