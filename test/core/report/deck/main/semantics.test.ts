import { expect, test } from 'vitest';
import { semanticsSlide } from '../../../../../src/core/report/deck/main/semantics.ts';
import type { Strategy } from '../../../../../src/core/planning/plan/plan.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const topic = {
  id: 't',
  name: 'bols',
  linkStatus: 'missing_page',
  actionIds: ['a'],
  coverage: null,
  noActionReason: null,
};
const topics = [topic] as unknown as Strategy['topics'];
const { inputs } = smallPlan();

test('without an audit the title states that the site is not audited', () => {
  expect(semanticsSlide(smallPlan({ topics })).title.en).toBe(
    'The site is not audited yet: the plan already has 1 page to create and 0 internal links',
  );
});
test('with an audit the title counts the topics without a page', () => {
  const plan = smallPlan({ topics, inputs: { ...inputs, siteHash: 'a' } });
  expect(semanticsSlide(plan).title.en).toMatch(/^1 of 1 topics has no page: the plan creates 1 and sets/);
});
test('a coverage that is not measured is not a number', () => {
  const notes = semanticsSlide(smallPlan({ topics })).notes.map((note) => note.en);
  expect(notes.join(' ')).toContain('its coverage is not measured');
});
