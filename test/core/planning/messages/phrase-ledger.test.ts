import { expect, test } from 'vitest';
import { PhraseLedger, runsOf, wordsOf } from '../../../../src/core/planning/messages/phrase-ledger.ts';

test('a text is fresh until eight of its words in a row are written', () => {
  const ledger = new PhraseLedger();
  ledger.keep(['One two three four five six seven eight nine.']);
  expect(ledger.isFresh('Two three four five six seven eight nine!', [])).toBe(false);
  expect(ledger.isFresh('Two three four five six seven eight.', [])).toBe(true);
});

test('the words before a sentence count as a part of the run', () => {
  const ledger = new PhraseLedger();
  ledger.keep(['One two three four. Five six seven eight.']);
  expect(ledger.isFresh('Five six seven eight.', wordsOf('One two three four.'))).toBe(false);
});

test('a sentence counts as many times as it is written', () => {
  const ledger = new PhraseLedger();
  ledger.write('Once.');
  expect([ledger.timesOf('Once.'), ledger.timesOf('Never.')]).toEqual([1, 0]);
});

test('a text shorter than a run has none', () => {
  expect(runsOf(['a', 'b'], 3)).toEqual([]);
});
