import { expect, test } from 'vitest';
import { saidDays } from '../../../src/core/values/said-days.ts';

const today = '2026-11-30';

test.each<[string, string[]]>([
  ['Rendez-vous le samedi 27 juin 2026, puis le 1er août 2026.', ['2026-06-27', '2026-08-01']],
  ['On February 8th, 2024 and on 3 March 2025.', ['2024-02-08', '2025-03-03']],
  ['Le 31 février 2026.', []],
])('a day with its year: %s', (text, days) => expect(saidDays(text, today)).toEqual(days));

test.each<[string, string[]]>([
  ['Rendez-vous le samedi 27 juin.', ['2026-06-27']],
  ['Please sign by Thursday, February 8th.', ['2024-02-08']],
  ['Join us on Saturday 12 December.', ['2026-12-12']],
  ['Le 27 juin, on vous attend.', []],
])('without a year, the name of the day gives it: %s', (text, days) => expect(saidDays(text, today)).toEqual(days));
