import { expect, test } from '@jest/globals';
import { ReadAhead } from '../../../src/io/crawler/read-ahead.ts';

test('a forty-ninth page waits until one has been read', async () => {
  const reading = new ReadAhead(() => {});
  let first: () => void = () => {};
  reading.add(new Promise((resolve) => (first = resolve)), 10);
  for (let index = 1; index < 48; index++) reading.add(new Promise(() => {}), 10);
  const room = reading.room();
  expect(room).not.toBeNull();
  first();
  await room;
  expect(reading.room()).toBeNull();
});

test('large pages wait for one another although they are few', () => {
  const reading = new ReadAhead(() => {});
  reading.add(new Promise(() => {}), 25 * 1_048_576);
  expect(reading.room()).not.toBeNull();
});

test('the error of a page is thrown by the next question and at the end', async () => {
  let heard = 0;
  const reading = new ReadAhead(() => void heard++);
  reading.add(Promise.reject(new Error('bug')), 1);
  await expect(reading.end()).rejects.toThrow('bug');
  await expect(reading.room()).rejects.toThrow('bug');
  expect(heard).toBe(1);
});
