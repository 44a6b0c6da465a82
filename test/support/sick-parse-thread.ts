import { parentPort } from 'node:worker_threads';
import type { ParseOrder } from '../../src/io/crawler/parse-pool.ts';

/** A parse thread that does what the body says: `hang`, `eat` (memory), `throw`, or answers at once. */
parentPort?.on('message', (order: ParseOrder) => {
  const wish = new TextDecoder().decode(order.body);
  if (wish === 'hang') for (;;);
  if (wish === 'eat') {
    const hoard: unknown[] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  }
  const parsed = wish === 'throw' ? null : { charset: wish };
  parentPort?.postMessage({ id: order.id, parsed, error: parsed === null ? 'a bug of ours' : null });
});
