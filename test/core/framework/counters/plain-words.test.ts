import { expect, test } from 'vitest';
import { monthsOf } from '../../../../src/core/framework/counters/plain-words.ts';

test.each(['contrats dont le bilan a été lu', 'les sacs ont été lavés', 'qui n’avait pas été vue'])(
  '%s: a participle is no summer',
  (text) => expect(monthsOf(text)).toEqual([]),
);

test.each(['stages d’été', 'les visites de l’été', 'ce que chacun a l’été'])('%s names the summer', (text) =>
  expect(monthsOf(text)).toEqual([6, 7, 8]),
);
