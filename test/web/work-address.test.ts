import { expect, test } from 'vitest';
import { screenAfter, workAddress } from '../../src/web/parts/work/work-address.ts';

test('work that a screen asked for leads back to it, through the exploration before a plan too', () => {
  const address = workAddress('job_1', 'a.example', 'calendar');
  const back = new URL(address, 'http://a.example').searchParams.get('back');
  expect(screenAfter(back)).toBe('calendar');
  expect(
    screenAfter(new URL(workAddress('job_2', 'a.example', back), 'http://a.example').searchParams.get('back')),
  ).toBe('calendar');
});

test('a screen that nobody asks from is none', () => {
  expect([screenAfter(null), screenAfter('constructor'), screenAfter('https://b.example')]).toEqual([null, null, null]);
});
