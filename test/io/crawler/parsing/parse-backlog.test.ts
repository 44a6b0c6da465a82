import { expect, test } from 'vitest';
import { ParseBacklog } from '../../../../src/io/crawler/parsing/parse-backlog.ts';

test('the forty-ninth page waits until one has been read', async () => {
  const reading = new ParseBacklog(() => {});
  let first: () => void = () => {};
  reading.add(new Promise((resolve) => (first = resolve)), 10);
  for (let index = 1; index < 48; index++) reading.add(new Promise(() => {}), 10);
  const room = reading.backpressure();
  expect(room).not.toBeNull();
  first();
  await room;
  expect(reading.backpressure()).toBeNull();
});

test('large pages wait even when they are few', () => {
  const reading = new ParseBacklog(() => {});
  reading.add(new Promise(() => {}), 25 * 1_048_576);
  expect(reading.backpressure()).not.toBeNull();
});

test('the error of a page is thrown at the next call and at the end', async () => {
  let heard = 0;
  const reading = new ParseBacklog(() => void heard++);
  reading.add(Promise.reject(new Error('bug')), 1);
  await expect(reading.end()).rejects.toThrow('bug');
  await expect(reading.backpressure()).rejects.toThrow('bug');
  expect(heard).toBe(1);
});
