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
  const pass = (time: number): void => void (clock += time);
  return { begun, ask, pass };
}

const many = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);

test('a few requests begin at once', () => {
  const { begun, ask } = door(1);
  for (const name of many('a', 5)) ask(name, { authorization: 'Bearer a' });
  expect(begun).toEqual(many('a', 5));
});

test('many requests of one caller begin in slices', async () => {
  const { begun, ask } = door(1);
  for (const name of many('a', 1_000)) ask(name, { authorization: 'Bearer a' });
  expect(begun).toEqual(many('a', 5));
  await nextTurn();
  expect(begun).toEqual(many('a', 10));
  while (begun.length < 1_000) await nextTurn();
  expect(begun).toEqual(many('a', 1_000));
});

test('of a caller with many waiting, one at once is begun while another caller asks', async () => {
  const { begun, ask } = door(1);
  for (const name of many('a', 1_000)) ask(name, { authorization: 'Bearer a' });
  ask('b1', { authorization: 'Bearer b' });
  await nextTurn();
  expect(begun.slice(5)).toEqual(['a6', 'b1']);
  await nextTurn();
  expect(begun.slice(7)).toEqual(['a7']);
  while (begun.length < 1_001) await nextTurn();
  expect(begun.filter((name) => name !== 'b1')).toEqual(many('a', 1_000));
});

test('it waits for the answer of that one, and has eight at once again a second after the other has asked', async () => {
  const { begun, ask, pass } = door(0, false);
  ask('b1', { authorization: 'Bearer b' });
  const replies = many('a', 30).map((name) => ask(name, { authorization: 'Bearer a' }));
  expect(begun.slice(1)).toEqual(many('a', 8));
  for (const reply of replies.slice(0, 7)) reply.emit('close');
  await nextTurn();
  await nextTurn();
  expect(begun.slice(1)).toEqual(many('a', 8));
  replies[7]!.emit('close');
  await nextTurn();
  await nextTurn();
  expect(begun.slice(1)).toEqual(many('a', 9));
  pass(1_000);
  replies[8]!.emit('close');
  await nextTurn();
  await nextTurn();
  expect(begun.slice(1)).toEqual(many('a', 17));
});

test('the six connections of a browser begin at once beside another caller', () => {
  const { begun, ask } = door(0, false);
  ask('b1', { authorization: 'Bearer b' });
  for (const name of many('a', 6)) ask(name, { authorization: 'Bearer a' });
  expect(begun).toEqual(['b1', ...many('a', 6)]);
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
