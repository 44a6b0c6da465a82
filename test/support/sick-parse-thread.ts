import { parentPort } from 'node:worker_threads';
import { packPage, type Parsed } from '../../src/io/crawler/parsing/page-message.ts';
import type { ParseOrder } from '../../src/io/crawler/parsing/parse-pool.ts';

/** A parse thread that obeys the body: `hang`, `eat` (memory), `throw`, or reply at once. */
parentPort?.on('message', (order: ParseOrder) => {
  const wish = new TextDecoder().decode(order.body);
  if (wish === 'hang') for (;;);
  if (wish === 'eat') {
    const hoard: unknown[] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  }
  const page =
    wish === 'throw' ? null : packPage({ charset: wish, content: { blocks: [] }, links: [] } as unknown as Parsed);
  parentPort?.postMessage({ id: order.id, page, error: page === null ? 'a bug of ours' : null });
});
