import { expect, test } from 'vitest';
import { RenderOrder } from '../../../../src/io/crawler/rendering/render-order.ts';

test('a page waits for the pages taken before it, not for later ones', async () => {
  const order = new RenderOrder();
  for (const rank of [0, 1, 2, 3]) order.began(rank);
  const went: number[] = [];
  const wait = (rank: number) =>
    order.turn(rank).then(() => {
      went.push(rank);
      order.ended(rank);
    });
  const waits = [wait(3), wait(1), wait(2)];
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(went).toEqual([]);
  order.ended(0);
  await Promise.all(waits);
  expect(went).toEqual([1, 2, 3]);
});
