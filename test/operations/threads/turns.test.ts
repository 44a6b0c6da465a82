import { setMaxListeners } from 'node:events';
import { expect, test } from 'vitest';
import { jobsCaller, Turns } from '../../../src/operations/threads/turns.ts';

const staying = new AbortController().signal;
setMaxListeners(0, staying);

/** Asks for places and records in which order the callers get them. */
function waiting(turns: Turns, started: string[]) {
  return (caller: string, signal = staying): Promise<number> =>
    turns.take({ caller, kind: 'work' }, signal).then((place) => {
      started.push(caller);
      return place;
    });
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('callers have their turns, however many runs one of them has', async () => {
  const turns = new Turns(1);
  const started: string[] = [];
  const ask = waiting(turns, started);
  await ask('a');
  for (const caller of ['a', 'a', 'a', 'b', 'c']) void ask(caller);
  for (let ended = 0; ended < 5; ended += 1) {
    turns.release(0);
    await settled();
  }
  expect(started).toEqual(['a', 'a', 'b', 'c', 'a', 'a']);
});

test('a run whose client left does not keep its turn', async () => {
  const turns = new Turns(1);
  const started: string[] = [];
  const ask = waiting(turns, started);
  await ask('a');
  const left = new AbortController();
  const gone = ask('b', left.signal);
  void ask('c');
  left.abort('gone');
  await expect(gone).rejects.toBe('gone');
  turns.release(0);
  await settled();
  expect(started).toEqual(['a', 'c']);
});

test('one caller is rejected over thirty waiting runs, while another is not', async () => {
  const turns = new Turns(1);
  const ask = waiting(turns, []);
  await ask('a');
  for (let run = 0; run < 30; run += 1) void ask('a');
  await expect(ask('a')).rejects.toMatchObject({ code: 'overloaded' });
  void ask('b');
  turns.release(0);
});

test('all callers together are rejected over sixty', async () => {
  const turns = new Turns(1);
  const ask = waiting(turns, []);
  await ask('a');
  for (let run = 0; run < 60; run += 1) void ask(`caller ${run}`);
  await expect(ask('late')).rejects.toMatchObject({ code: 'overloaded' });
});

test('jobs leave a place to the others', async () => {
  const turns = new Turns(2);
  const started: string[] = [];
  const ask = waiting(turns, started);
  await ask(jobsCaller);
  void ask(jobsCaller);
  expect(await ask('a')).toBe(1);
  turns.release(1);
  await settled();
  expect(started).toEqual([jobsCaller, 'a']);
  turns.release(0);
  await settled();
  expect(started).toEqual([jobsCaller, 'a', jobsCaller]);
});

test('a run with a limit on its wait is rejected once the runs before it are expected to take longer', async () => {
  let clock = 0;
  const turns = new Turns(1, () => clock);
  const hurried = { caller: 'b', kind: 'draft', mostWaitMs: 250 };
  const patient = { caller: 'c', kind: 'draft' };
  for (let run = 0; run < 50; run += 1) {
    const place = await turns.take({ caller: 'a', kind: 'draft' }, staying);
    clock += 100;
    turns.release(place);
  }
  await turns.take({ caller: 'a', kind: 'draft' }, staying);
  for (let run = 0; run < 3; run += 1) {
    expect(() => turns.requireRoom(hurried)).not.toThrow();
    void turns.take({ caller: `other ${run}`, kind: 'draft' }, staying);
  }
  expect(() => turns.requireRoom(hurried)).toThrow(expect.objectContaining({ code: 'overloaded' }));
  await expect(turns.take(hurried, staying)).rejects.toMatchObject({ code: 'overloaded' });
  expect(() => turns.requireRoom(patient)).not.toThrow();
});

test('a caller with many waiting runs does not make those of another one wait too long', async () => {
  const turns = new Turns(1);
  const ask = waiting(turns, []);
  await ask('a');
  for (let run = 0; run < 20; run += 1) void ask('a');
  expect(() => turns.requireRoom({ caller: 'b', kind: 'work', mostWaitMs: 150 })).not.toThrow();
});
