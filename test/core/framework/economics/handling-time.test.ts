import { expect, test } from 'vitest';
import { handlingHours } from '../../../../src/core/framework/economics/handling-time.ts';

const hours = (...notes: string[]) => handlingHours({ notes });
test('the time that each sale takes is read in minutes or in hours', () => {
  expect(hours('Chaque dossier nous prend 45 minutes de plus.')).toBe(0.75);
  expect(hours('Each file takes 2 hours.')).toBe(2);
});
test('how long the service lasts is no handling time', () => {
  expect(hours('Chaque séance prend 45 minutes.')).toBeNull();
  expect(hours('Open 8 hours a day.')).toBeNull();
});
