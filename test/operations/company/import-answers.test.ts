import { expect, test } from 'vitest';
import { importAnswers } from '../../../src/operations/company/import-answers.ts';

test('pairs are read into answers', () => {
  expect(
    importAnswers(['decimal-sign=comma', 'period=2026-01-01..2026-12-31', 'market=GB', 'column=4', 'channel=ig']),
  ).toEqual({
    answers: { decimal: ',', period: { from: '2026-01-01', to: '2026-12-31' }, market: 'uk', column: 4 },
    channelId: 'ig',
  });
});

test.each(['decimal-sign=maybe', 'period=2026-12-31..2026-01-01', 'currency=euro', 'column=0', 'unknown=1', 'mapping'])(
  '%s is rejected with the accepted forms',
  (pair) => {
    expect(() => importAnswers([pair])).toThrow('invalid-input');
  },
);
