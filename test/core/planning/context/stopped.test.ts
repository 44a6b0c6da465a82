import { expect, test } from 'vitest';
import { resumedNote, stoppedLast, wasStopped } from '../../../../src/core/planning/context/stopped.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { contextOf } from '../../../support/small-company.ts';

const first = contextOf();
const second = { ...first, previous: { number: 1, evidence: {}, cut: ['S-MEDIA'] } };

test('nothing was stopped before a first cycle', () => {
  expect([wasStopped(first, 'S-MEDIA'), wasStopped(second, 'S-MEDIA')]).toEqual([false, true]);
});

test('what was stopped comes after the rest, whose order is kept', () => {
  const options = ['S-MEDIA', 'S-SEASON', 'S-WEBINAR'];
  expect(stoppedLast(second, options, (id) => id)).toEqual(['S-SEASON', 'S-WEBINAR', 'S-MEDIA']);
});

test('a resumed entry states in which cycle it was stopped', () => {
  const what = pair('Agir.', 'Act.');
  expect(resumedNote(first, 'S-MEDIA', what)).toBe(what);
  expect(resumedNote(second, 'S-MEDIA', what).en).toMatch(/^Stopped in cycle 1, .* Act\.$/);
});
