import { expect, test } from 'vitest';
import {
  missingDataNotes,
  mostNotes,
  speakerNotes,
  wordCount,
} from '../../../../src/core/report/deck/speaker-notes.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const words = (count: number, word = 'mot') => pair(Array(count).fill(word).join(' '), 'word');

test('marks are not words', () => {
  expect(wordCount('Un mot\u202f: deux – trois !')).toBe(4);
});

test('optional notes that do not fit in two minutes are left out, the closing ones are kept', () => {
  const notes = speakerNotes([words(200, 'a')], [words(70, 'b'), words(50, 'c')], [words(10, 'd')]);
  expect(notes.map(({ fr }) => fr[0])).toEqual(['a', 'c', 'd']);
  expect(mostNotes).toBe(260);
});

test('an empty note is left out', () => {
  expect(speakerNotes([pair('', '')])).toEqual([]);
});

test('only the data of the criteria of the slide is missing', () => {
  const datum = (criterion: string) => ({
    id: criterion,
    criterion,
    what: pair('Les visites.', 'The sessions.'),
    why: pair('pour agir', 'to act'),
    how: pair('lire', 'read'),
  });
  const plan = smallPlan({ dataToCollect: [datum('Cr2'), datum('Cr3')] as never });
  expect(missingDataNotes(plan, ['Cr2']).map(({ en }) => en)).toEqual([
    'One piece of data is missing: the sessions. To act. Read.',
  ]);
});
