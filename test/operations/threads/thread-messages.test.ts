import { expect, test } from 'vitest';
import { Failure } from '../../../src/core/values/failure.ts';
import { pair } from '../../../src/core/values/text.ts';
import { deserializeError, serializeError } from '../../../src/operations/threads/thread-messages.ts';

const crossed = (error: unknown) => deserializeError(structuredClone(serializeError(error)));

test('a failure crosses with its code, its detail and its issues', () => {
  const failure = new Failure('busy', pair('Occupé.', 'Busy.'), [{ path: '/a', message: pair('x', 'y') }]);
  const received = crossed(failure);
  expect(received).toBeInstanceOf(Failure);
  expect(received).toMatchObject({ code: 'busy', detail: { en: 'Busy.' }, issues: [{ path: '/a' }] });
});

test('another error crosses as an error, what was thrown without being one too', () => {
  expect(crossed(new TypeError('bug'))).toMatchObject({ message: 'bug' });
  expect(crossed('word')).toMatchObject({ message: 'word' });
});
