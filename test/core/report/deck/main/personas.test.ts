import { expect, test } from 'vitest';
import { personasSlide } from '../../../../../src/core/report/deck/main/personas.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const { personas } = exampleCompany('maison-tilleul-gres');
const slideOf = (shown: typeof personas) => personasSlide(smallPlan({}, { personas: shown }), new Map());

test('one persona is in the singular', () => {
  expect(slideOf(personas.slice(0, 1)).title.en).toMatch(/^1 audience; the plan speaks first to /);
});
test('no persona is stated', () => expect(slideOf([]).title.en).toBe('No audience is described'));
test('the notes state that the reach of a persona is unknown', () => {
  const notes = slideOf([{ ...personas[0]!, reached: null }]).notes.map((note) => note.en);
  expect(notes.join(' ')).toContain('Their share of the current audience is not measured');
});
