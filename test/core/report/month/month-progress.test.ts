import { expect, test } from 'vitest';
import { monthProgress, type ProgressFacts, progressText } from '../../../../src/core/report/month/month-progress.ts';
import { pair } from '../../../../src/core/values/text.ts';

const since = '2027-01-04';
const links = { id: 'link.broken', title: pair('Réparez', 'Repair'), pages: 3, checks: ['link.broken'] };
const doorway = { id: 'doorway', title: pair('Remplacez', 'Replace'), pages: 35, checks: ['content.near_duplicate'] };

const progress = (facts: Partial<ProgressFacts>) =>
  monthProgress({
    since,
    listed: [links.id],
    before: [links, doorway],
    now: [],
    failing: new Set(),
    fixed: [],
    isCut: false,
    ...facts,
  });

test('what is fixed is named and what is left is counted', () => {
  const text = progressText({ since, done: [pair('Réparez les liens', 'Fix the links')], begun: [], open: 2 });
  expect(text?.en).toBe(
    'Since the list of 4 January 2027, fixed: Fix the links; 2 corrections of that list are left to do.',
  );
});

test('nothing visible online is stated, not taken for progress', () => {
  expect(progressText({ since, done: [], begun: [], open: 1 })?.en).toBe(
    'Since the list of 4 January 2027, no correction is visible online; one correction of that list is left to do.',
  );
});

test('a later part of a long work is not done while the site still calls for the work', () => {
  const found = progress({ listed: ['doorway', 'doorway-from-page-8'], now: [doorway] });
  expect([found.done, found.begun, found.open]).toEqual([[], [], 1]);
});

test('work is done once a fault of its checks is proved to be gone and none of them fails', () => {
  expect(progress({ fixed: [{ check: 'link.broken' }] })).toMatchObject({ done: [links.title], open: 0 });
});

test('work that the list no longer names is left as long as one of its checks fails', () => {
  expect(progress({ failing: new Set(['link.broken']), fixed: [{ check: 'link.broken' }] })).toMatchObject({
    done: [],
    open: 1,
  });
});

test('work that no comparison can judge is neither done nor left', () => {
  const unread = progress({ fixed: [{ check: 'link.broken' }], isCut: true });
  const unproved = progress({});
  expect([unread, unproved].map(({ done, open }) => [done.length, open])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(progressText(unproved)).toBeNull();
});

test('work that counts pages says how many are left of how many', () => {
  const fewer = { ...doorway, title: pair('Remplacez (20 pages)', 'Replace (20 pages)'), pages: 20 };
  const text = progressText(progress({ listed: ['doorway-from-page-8'], now: [fewer] }));
  expect(text?.en).toBe(
    'Since the list of 4 January 2027, a part of the work is visible online; one correction of that list is left to do. Fewer pages are concerned than then (35): Replace (20 pages).',
  );
});
