import { expect, test } from 'vitest';
import { failureCode } from '../../../src/io/fetch/failure-code.ts';

const failure = (code: string, message = ''): Error => Object.assign(new Error(message), { code });

test('a reply that ends before its declared length is truncated, for every error of the HTTP client', () => {
  for (const code of ['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET', 'HPE_INVALID_EOF_STATE'])
    expect([code, failureCode(failure(code), true)]).toEqual([code, 'truncated']);
});

test('before the end of the headers, a closed socket is a reset; two lengths and invalid bytes are protocol errors', () => {
  expect(failureCode(failure('UND_ERR_SOCKET', 'other side closed'), false)).toBe('reset');
  expect(failureCode(failure('UND_ERR_SOCKET', 'bad response'), false)).toBe('protocol');
  expect(failureCode(failure('UND_ERR_RES_CONTENT_LENGTH_MISMATCH'), false)).toBe('protocol');
  expect(failureCode(failure('ECONNRESET'), false)).toBe('reset');
});

test('after attempts at several addresses, the error is that of the first', () => {
  expect(failureCode(new AggregateError([failure('ECONNREFUSED'), failure('ETIMEDOUT')]), false)).toBe('refused');
});
