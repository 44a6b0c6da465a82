import { expect, test } from 'vitest';
import { contentsSlide } from '../../../../../src/core/report/deck/main/contents.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../../support/small-plan.ts';
import { barValues } from '../../../../support/decks.ts';

const item = (family: string, publishAt: string, name = family) =>
  smallAction({
    title: pair(name, name),
    content: { family, publishAt, formatTitle: pair('f', 'f') } as never,
  });
const slideOf = (...actions: ReturnType<typeof smallAction>[]) => contentsSlide(smallPlan({ actions }));
const valuesOf = ({ figure }: ReturnType<typeof contentsSlide>) => barValues(figure);

test('contents are counted by family', () => {
  const slide = slideOf(item('ugc', '2027-02-01T09:00'), item('ugc', '2027-01-05T09:00', 'premier'), smallAction());
  expect(slide.title.en).toBe(
    '2 content items in 25 weeks, with 2 made by customers, 0 interactive and 0 with influencers',
  );
  expect(valuesOf(slide)).toEqual([2, 0, 0]);
});

test('the first content is the earliest one', () => {
  const { body } = slideOf(item('ugc', '2027-02-01T09:00', 'second'), item('ugc', '2027-01-05T09:00', 'premier'));
  expect(body[0]!.en).toBe('First item on 5 January 2027: “premier”.');
});

test('editorial content is drawn only when there is some', () => {
  expect(valuesOf(slideOf(item('editorial', '2027-01-05T09:00')))).toEqual([0, 0, 0, 1]);
});

test('a plan without a content says so', () => {
  const { title, body } = slideOf();
  expect([title.en, body]).toEqual(['No content item is dated in this cycle', []]);
});
