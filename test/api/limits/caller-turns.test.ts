import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { callerTurns } from '../../../src/api/limits/caller-turns.ts';

/** A door whose requests end when the test closes them. */
function door(most: number) {
  const turns = callerTurns(most);
  const started: string[] = [];
  const ask = (caller: string, name: string): EventEmitter => {
    const response = Object.assign(new EventEmitter(), { locals: { caller: { id: caller } } });
    turns({} as never, response as never, () => void started.push(name));
    return response;
  };
  return { started, ask };
}

test('requests of one caller wait for its own, and those of another do not', () => {
  const { started, ask } = door(2);
  const [first] = ['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name));
  ask('b', 'b1');
  expect(started).toEqual(['a1', 'a2', 'b1']);
  first!.emit('close');
  expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
});

test('a request whose client left before its turn never runs, and takes no turn', () => {
  const { started, ask } = door(1);
  const [first, second] = ['a1', 'a2', 'a3'].map((name) => ask('a', name));
  second!.emit('close');
  first!.emit('close');
  expect(started).toEqual(['a1', 'a3']);
});

test('every request runs once, however they end', () => {
  const { started, ask } = door(3);
  const all = Array.from({ length: 50 }, (_, at) => ask('a', `a${at}`));
  for (const one of all) one.emit('close');
  expect(started).toEqual(all.map((_, at) => `a${at}`));
  ask('a', 'last');
  expect(started.at(-1)).toBe('last');
});
