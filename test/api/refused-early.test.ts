import request from 'supertest';
import { expect, test } from 'vitest';
import { apiApp } from '../../src/api/server.ts';
import { routes } from '../../src/api/routes/index.ts';
import { Failure } from '../../src/core/values/failure.ts';

test('a draft that would wait too long is refused before its body and the database are read', async () => {
  const refuses = () => {
    throw new Failure('overloaded', { fr: 'Plus tard.', en: 'Later.' });
  };
  // A store and a runner without any function: whatever is called but the refusal is a fault of ours, and answers 500.
  const app = apiApp({
    services: { log: { info() {} } },
    store: { rateCounts: null },
    runner: { requireRoom: refuses },
    routes,
  } as never);
  const notJson = request(app).post('/v1/analyses').set('content-type', 'application/json').send('{"id":');
  const { status, body, headers } = await notJson;
  expect([status, body.code, headers['retry-after']]).toEqual([503, 'overloaded', '1']);
});
