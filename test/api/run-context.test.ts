import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { Request } from 'express';
import { localeFor, runContext } from '../../src/api/run-context.ts';

const caller = { id: 'k1', scope: 'read', workspace: 'north' };
const reply = (writableFinished = false) => Object.assign(new EventEmitter(), { writableFinished, locals: { caller } });
const request = (language: string | false): Request =>
  ({ acceptsLanguages: () => language, res: reply() }) as unknown as Request;

test('the language of the reply is the accepted one, English when none is', () => {
  expect([localeFor(request('fr')), localeFor(request('en')), localeFor(request(false))]).toEqual(['fr', 'en', 'en']);
});

test('over HTTP no person sits at this machine, and the workspace is that of the key', () => {
  expect(runContext(request('fr'))).toMatchObject({ typedByPerson: false, workspace: 'north', caller: 'k1' });
});

test.each([
  [false, true],
  [true, false],
])('a response that is closed with writableFinished %s: the client left, %s', (writableFinished, left) => {
  const res = reply(writableFinished);
  const { signal } = runContext({ acceptsLanguages: () => 'fr', res } as unknown as Request);
  res.emit('close');
  expect(signal.aborted).toBe(left);
});
