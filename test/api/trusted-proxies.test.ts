import request from 'supertest';
import { expect, test } from 'vitest';
import { apiApp } from '../../src/api/server.ts';

/** Wrong keys until they are refused unread, each call with another forwarded address. */
async function statuses(trustedProxies: readonly string[]): Promise<Set<number>> {
  const app = apiApp({
    services: { log: { info() {} } },
    store: { rateCounts: null, keysEnded: () => 0 },
    routes: [],
    key: 'right',
    trustedProxies,
  } as never);
  const seen = new Set<number>();
  for (let call = 0; call < 25; call++) {
    const sent = request(app)
      .get('/v1/jobs')
      .set({ authorization: 'Bearer wrong', 'x-forwarded-for': `203.0.113.${call}` });
    seen.add((await sent).status);
  }
  return seen;
}

test('a forwarded address counts only when a trusted proxy sends it', async () => {
  expect(await statuses([])).toEqual(new Set([401, 429]));
  expect(await statuses(['10.0.0.0/8'])).toEqual(new Set([401, 429]));
  expect(await statuses(['127.0.0.1', '::ffff:127.0.0.1'])).toEqual(new Set([401]));
});
