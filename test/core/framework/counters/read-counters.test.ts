import { describe, expect, test } from 'vitest';
import { readCounters, rhythmCapacity } from '../../../../src/core/framework/counters/read-counters.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const read = (ownMetrics: Record<string, number | null>) =>
  readCounters(companyWith({ siteTotals: { ...totals, ownMetrics } }));

describe('the role of a counter is read from its name', () => {
  test.each([
    ['missedCalls', 'missed'],
    ['Appels manqués', 'missed'],
    ['Requests that nobody answered: no reply', 'missed'],
    ['Demandes restées sans réponse', 'missed'],
    ['didNotAttend', 'absent'],
    ['Rendez-vous non honorés', 'absent'],
    ['Dossiers abandonnés', 'abandoned'],
    ['Searches without a result', 'unmet'],
    ['Guests turned away', 'unmet'],
    ['Recherches sans résultat', 'unmet'],
    ['Files refused by the bank', 'refused'],
    ['Members lost', 'lost'],
    ['Clients partis', 'lost'],
    ['Places ouvertes', 'possible'],
    ['appointmentsPossible', 'possible'],
    ['Customers who came back', 'returned'],
    ['Donateurs qui ont redonné', 'returned'],
    ['Consents on paper', 'unrecorded-consent'],
    ['Bulletins d’accord non saisis', 'unrecorded-consent'],
    ['Stickers printed', 'other'],
  ])('%s', (label, role) => expect(read({ [label]: 5 })[0]?.role).toBe(role));
});

describe('the whole that a counter is a part of', () => {
  test('is the counter whose name begins its own', () =>
    expect(read({ 'Members lost': 78, 'Members lost because a card failed': 41 })[1]?.whole).toEqual({
      label: 'Members lost',
      count: 78,
    }));
  test('is the one with its words when the name leaves some out', () =>
    expect(
      read({
        'Donateurs de l’année': 900,
        'Nouveaux donateurs de l’année': 600,
        'Nouveaux de l’année qui ont redonné': 100,
      })[2]?.whole?.count,
    ).toBe(600));
  test('is the number in its own name', () =>
    expect(read({ 'Reached among the 196 called early': 158 })[0]?.whole?.count).toBe(196));
  test('is never smaller than the part', () =>
    expect(read({ 'Members lost': 30, 'Members lost because a card failed': 41 })[1]?.whole).toBeNull());
});

describe('the most that could be served', () => {
  test('is the number of slots in brackets', () =>
    expect(read({ 'Requests in May (40 slots)': 60 })[0]?.possible).toBe(40));
  test('is the whole of what was sold', () =>
    expect(read({ 'Nuits vendues sur 2 700': 1566 })[0]?.possible).toBe(2700));
  test('follows the weeks of the period when it is a rhythm', () =>
    expect(rhythmCapacity('douze réparations par semaine au plus', 6)).toBe(312));
  test('is not read from a rhythm that is no limit', () =>
    expect(rhythmCapacity('writes 3 posts a week', 6)).toBeNull());
});

test('the months of a counter are those that its name gives', () => {
  expect(read({ 'Nights from April to June': 5 })[0]?.months).toEqual([4, 5, 6]);
  expect(read({ 'Nuits en juillet et août': 5 })[0]?.months).toEqual([7, 8]);
});
test('an unknown figure is no counter', () => expect(read({ 'Members lost': null })).toEqual([]));

test('a result of one of two groups has its group as its whole, and is no loss of the company', () => {
  const [first] = read({ 'Visits with a text (100), missed': 4, 'Visits without a text (80), missed': 20 });
  expect(first).toMatchObject({ role: 'other', possible: null, whole: { label: 'Visits with a text', count: 100 } });
});
