import { expect, test } from 'vitest';
import { automationJobs, escalationOf, reviewCadence } from '../../../src/core/steering/review-rhythm.ts';

const capacity = (hoursPerWeek: number, people = 1) => ({
  capacity: {
    hoursPerWeek,
    weeks: 25,
    skills: {},
    people: Array.from({ length: people }, (_, at) => ({ name: `P${at}` })),
  },
});

test('figures are read every week only where half an hour leaves the week to the work', () => {
  const first = (hours: number) => automationJobs(capacity(hours))[0]?.schedule.en;
  expect([first(3), first(12)]).toEqual(['on the first Monday of the month, in one go', 'every Monday at 6:00']);
  expect(reviewCadence(capacity(3)).en).toMatch(/^Once a month/);
});

test('nobody stands above a person who works alone', () => {
  expect(escalationOf(capacity(3)).en).not.toMatch(/management/);
  expect(escalationOf(capacity(30, 3)).en).toMatch(/management/);
});
