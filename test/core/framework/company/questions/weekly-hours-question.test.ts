import { expect, test } from 'vitest';
import { weeklyHoursQuestion } from '../../../../../src/core/framework/company/questions/weekly-hours-question.ts';

function read(typed: string): string {
  const reading = weeklyHoursQuestion().read(typed);
  return 'answer' in reading ? reading.answer : reading.fault.en;
}

test('hours are read by the week, the day, the month and in minutes', () => {
  expect(['4', '2h', '1h30', '1 h par jour', '13 hours a month', '30 min a day', '2h30 par semaine'].map(read)).toEqual(
    ['4', '2', '1.5', '5', '3', '2.5', '2.5'],
  );
});

test('more than one person works needs the number of people', () => {
  expect(read('200')).toMatch(/^200 hours a week are more than one person works\. .*“200 hours, 5 people”\.$/);
  expect(read('200 hours, 5 people')).toBe('200');
  expect(read('90 heures à 2 personnes')).toBe('90');
});

test('a sum of money and a percentage are no hours', () => {
  expect(read('200 €')).toBe('“200 €” is a sum of money: write a number of hours, such as 4.');
  expect(read('20 %')).toMatch(/is a percentage/);
});

test('somebody who does not know takes what is proposed', () => {
  expect(read('?')).toBe('3');
});
