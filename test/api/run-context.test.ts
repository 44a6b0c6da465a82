import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import type { Request } from 'express';
import { localeFor, runContext } from '../../src/api/run-context.ts';

const request = (language: string | false): Request => ({ acceptsLanguages: () => language }) as unknown as Request;

test('the language of the reply is the accepted one, English when none is', () => {
  expect([localeFor(request('fr')), localeFor(request('en')), localeFor(request(false))]).toEqual(['fr', 'en', 'en']);
});

test('over HTTP no person sits at this machine', () => {
  expect(runContext(request('fr')).typedByPerson).toBe(false);
});

test.each([
  [false, true],
  [true, false],
])('a response that is closed with writableFinished %s: the client left, %s', (writableFinished, left) => {
  const res = Object.assign(new EventEmitter(), { writableFinished });
  const { signal } = runContext({ acceptsLanguages: () => 'fr', res } as unknown as Request);
  res.emit('close');
  expect(signal.aborted).toBe(left);
});
