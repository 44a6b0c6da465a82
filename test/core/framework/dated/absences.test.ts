import { expect, test } from 'vitest';
import { absences, isAwayInWeek } from '../../../../src/core/framework/dated/absences.ts';
import { companyWith } from '../../../support/small-company.ts';

const people = [
  { name: 'Nora', role: 'owner', hours: 4 },
  { name: 'Paul', role: 'shop', hours: 6 },
];
const { period, capacity } = companyWith();
const awayIn = (note: string) =>
  absences(
    companyWith({
      period: { ...period, cycleStart: '2027-01-04', cycleEnd: '2027-06-27' },
      capacity: { ...capacity, people },
      notes: [note],
    }),
  );

test.each([
  ['Paul passe un concours, absent du 3 au 14 mai 2027.', 'Paul', '2027-05-03', '2027-05-14'],
  ['Moi en congé du 15 au 28 février.', 'Nora', '2027-02-15', '2027-02-28'],
  ['Paul is on leave from 5 April to 16 May 2027, nobody knows why.', 'Paul', '2027-04-05', '2027-05-16'],
  ['Absente du 19 avril au 2 mai.', 'Nora', '2027-04-19', '2027-05-02'],
  ['Paul off 1 to 19 March (new baby).', 'Paul', '2027-03-01', '2027-03-19'],
  ['Paul part du 8 au 21 février.', 'Paul', '2027-02-08', '2027-02-21'],
  ['Paul off May 3 to 17.', 'Paul', '2027-05-03', '2027-05-17'],
  ['Paul sits exams 10 to 28 May.', 'Paul', '2027-05-10', '2027-05-28'],
  ['Nora is away March 29 to April 9, 2027.', 'Nora', '2027-03-29', '2027-04-09'],
  ['Nora has no time from 21 June.', 'Nora', '2027-06-21', '2027-06-27'],
  ['Nora is away with her knee from 7 June, so no vans.', 'Nora', '2027-06-07', '2027-06-27'],
])('reads who is away in “%s”', (note, person, from, until) => {
  expect(awayIn(note)).toEqual([{ person, from, until }]);
});
test.each([
  ['Du 12 avril au 16 mai on ne fait rien d’autre que planter.', '2027-04-12', '2027-05-16'],
  ['No time for anything from 7 June.', '2027-06-07', '2027-06-27'],
])('reads days that leave nobody free in “%s”', (note, from, until) => {
  expect(awayIn(note)).toEqual([{ person: null, from, until }]);
});
test('a date without an absence, and an absence without a date, are none', () => {
  expect([
    ...awayIn('Paul fits the doors on 12 May.'),
    ...awayIn('Nora is away a lot in spring.'),
    ...awayIn('Ten pounds off 12 pots.'),
    ...awayIn('La visite part du 8 rue Haute.'),
  ]).toEqual([]);
});
test('a week counts when most of its working days are taken', () => {
  const away = { person: 'Paul', from: '2027-05-05', until: '2027-05-11' };
  expect(['2027-05-03', '2027-05-10'].map((monday) => isAwayInWeek(monday, away))).toEqual([true, false]);
});
