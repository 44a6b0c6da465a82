import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurns } from '../../../src/api/limits/arrivals.ts';

class Reply extends EventEmitter {
  destroyed = false;
}

/** A door whose every request takes `ms` of the event loop, and is answered at once unless `answers` is false. */
function door(ms: number, answers = true) {
  const begun: string[] = [];
  let clock = 0;
  const arrive = inTurns<{ url: string; headers: object; socket: object }, Reply>(
    ({ url }, response) => {
      begun.push(url);
      clock += ms;
      if (answers) queueMicrotask(() => response.emit('close'));
    },
    () => clock,
  );
  const ask = (name: string, headers: { readonly authorization?: string }, remoteAddress = '192.0.2.1') => {
    const response = new Reply();
    arrive({ url: name, headers, socket: { remoteAddress } } as never, response);
    return response;
  };
  return { begun, ask };
}

const many = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);

test('a few requests begin at once', () => {
  const { begun, ask } = door(1);
  for (const name of many('a', 5)) ask(name, { authorization: 'Bearer a' });
  expect(begun).toEqual(many('a', 5));
});

test('many requests of one caller begin in slices, and another caller comes next', async () => {
  const { begun, ask } = door(1);
  for (const name of many('a', 1_000)) ask(name, { authorization: 'Bearer a' });
  ask('b1', { authorization: 'Bearer b' });
  expect(begun).toEqual(many('a', 5));
  await nextTurn();
  expect(begun.slice(5)).toEqual(['a6', 'b1', 'a7', 'a8', 'a9']);
  while (begun.length < 1_001) await nextTurn();
  expect(begun.filter((name) => name !== 'b1')).toEqual(many('a', 1_000));
});

test('callers without a key are known by their address', async () => {
  const { begun, ask } = door(5);
  for (const name of many('a', 100)) ask(name, {});
  ask('b1', {}, '192.0.2.2');
  await nextTurn();
  await nextTurn();
  expect(begun).toEqual(['a1', 'a2', 'b1']);
});

test('a request whose client left before its turn does not begin', async () => {
  const { begun, ask } = door(5);
  const [, second] = many('a', 3).map((name) => ask(name, { authorization: 'Bearer a' }));
  second!.destroyed = true;
  await nextTurn();
  await nextTurn();
  expect(begun).toEqual(['a1', 'a3']);
});

test('a door that was busy once begins at once again', async () => {
  const { begun, ask } = door(5);
  for (const name of many('a', 3)) ask(name, { authorization: 'Bearer a' });
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
  ask('last', { authorization: 'Bearer a' });
  expect(begun).toEqual([...many('a', 3), 'last']);
});

test('a caller has eight requests under way at once, another caller its own', async () => {
  const { begun, ask } = door(0, false);
  const replies = many('a', 12).map((name) => ask(name, { authorization: 'Bearer a' }));
  ask('b1', { authorization: 'Bearer b' });
  expect(begun).toEqual([...many('a', 8), 'b1']);
  replies[2]!.emit('close');
  await nextTurn();
  await nextTurn();
  expect(begun.slice(9)).toEqual(['a9']);
});

test('answers that do not end hold back the next request of their caller for a moment only', async () => {
  const { begun, ask } = door(0, false);
  for (const name of many('a', 9)) ask(name, { authorization: 'Bearer a' });
  expect(begun).toHaveLength(8);
  await wait(100);
  expect(begun).toEqual(many('a', 9));
});
