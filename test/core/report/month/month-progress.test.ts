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
    links: 0,
    noted: [],
    isCut: false,
    ...facts,
  });

const nothing = { since, done: [], begun: [], links: 0, noted: [], left: [], fresh: [] };

test('what is fixed, linked and noted is listed, then what is left and what is new', () => {
  const text = progressText({
    ...nothing,
    done: [pair('Réparez les liens', 'Fix the links')],
    links: 2,
    noted: [pair('Notez', 'Write down')],
    left: [pair('Remplacez', 'Replace')],
    fresh: [pair('Complétez', 'Complete')],
  });
  expect(text?.en).toBe(
    'Since the list of 4 January 2027, work is visible online. Fixed: Fix the links. 2 links proposed then are in place. Noted as done: Write down. Left to do of that list: Replace. New: Complete.',
  );
});

test('nothing visible online is stated, not taken for progress', () => {
  expect(progressText({ ...nothing, left: [pair('Remplacez', 'Replace')] })?.en).toBe(
    'Since the list of 4 January 2027, no correction is visible online. Left to do of that list: Replace.',
  );
});

test('work that the site did not call for then is new', () => {
  expect(progress({ before: [links], now: [links, doorway] }).fresh).toEqual([doorway.title]);
});

test('a later part of a long work is not done while the site still calls for the work', () => {
  const found = progress({ listed: ['doorway', 'doorway-from-page-8'], now: [doorway] });
  expect([found.done, found.begun, found.left]).toEqual([[], [], [doorway.title]]);
});

test('work is done once a fault of its checks is proved to be gone and none of them fails', () => {
  expect(progress({ fixed: [{ check: 'link.broken' }] })).toMatchObject({ done: [links.title], left: [] });
});

test('work that the list no longer names is left as long as one of its checks fails', () => {
  expect(progress({ failing: new Set(['link.broken']), fixed: [{ check: 'link.broken' }] })).toMatchObject({
    done: [],
    left: [links.title],
  });
});

test('work that no comparison can judge is neither done nor left', () => {
  const unread = progress({ fixed: [{ check: 'link.broken' }], isCut: true });
  const unproved = progress({});
  expect([unread, unproved].map(({ done, left }) => [done.length, left.length])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(progressText(unproved)).toBeNull();
});

test('work that counts pages says how many are left of how many', () => {
  const fewer = { ...doorway, title: pair('Remplacez (20 pages)', 'Replace (20 pages)'), pages: 20 };
  const text = progressText(progress({ listed: ['doorway-from-page-8'], now: [fewer] }));
  expect(text?.en).toBe(
    'Since the list of 4 January 2027, work is visible online. Fewer pages are concerned than then (35): Replace (20 pages). Left to do of that list: Replace.',
  );
});
