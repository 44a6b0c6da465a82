import { expect, test } from 'vitest';
import { Semaphore } from '../../../src/io/browser/semaphore.ts';

test('at most the given number of tasks run at once, the others start in order, also after a failure', async () => {
  const semaphore = new Semaphore(2);
  const running = new Set<number>();
  let most = 0;
  const began: number[] = [];
  const work = (id: number) =>
    semaphore.run(async () => {
      began.push(id);
      running.add(id);
      most = Math.max(most, running.size);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.delete(id);
      if (id === 1) throw new Error('one fails');
    });
  const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(most).toBe(2);
  expect(began).toEqual([0, 1, 2, 3, 4]);
  expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true]);
});
