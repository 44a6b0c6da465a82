import { expect, test } from '@jest/globals';
import { failureWord } from '../../../src/io/fetch/failure-word.ts';

const failure = (code: string, message = ''): Error => Object.assign(new Error(message), { code });

test('a reply that ends before its declared length is truncated, however the platform notices it', () => {
  for (const code of ['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET', 'HPE_INVALID_EOF_STATE'])
    expect([code, failureWord(failure(code), true)]).toEqual([code, 'truncated']);
});

test('before the head is whole, a closed socket is a reset, two lengths and strange bytes are a breach of protocol', () => {
  expect(failureWord(failure('UND_ERR_SOCKET', 'other side closed'), false)).toBe('reset');
  expect(failureWord(failure('UND_ERR_SOCKET', 'bad response'), false)).toBe('protocol');
  expect(failureWord(failure('UND_ERR_RES_CONTENT_LENGTH_MISMATCH'), false)).toBe('protocol');
  expect(failureWord(failure('ECONNRESET'), false)).toBe('reset');
});

test('attempts at several addresses speak with the word of the first', () => {
  expect(failureWord(new AggregateError([failure('ECONNREFUSED'), failure('ETIMEDOUT')]), false)).toBe('refused');
});
