import { expect, test } from 'vitest';
import { progressText } from '../../../../src/core/report/month/month-progress.ts';
import { pair } from '../../../../src/core/values/text.ts';

const since = '2027-01-04';

test('what is fixed is named and what is left is counted', () => {
  const text = progressText({ since, done: [pair('Réparez les liens', 'Fix the links')], open: 2 });
  expect(text.en).toBe(
    'Since the list of 4 January 2027, fixed: Fix the links; 2 corrections of that list are left to do.',
  );
});

test('nothing visible online is stated, not taken for progress', () => {
  expect(progressText({ since, done: [], open: 1 }).en).toBe(
    'Since the list of 4 January 2027, no correction is visible online; one correction of that list is left to do.',
  );
});
