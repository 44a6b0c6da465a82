import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { routes } from '../../src/api/routes/index.ts';
import { failures } from '../../src/core/values/failure.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([]);
}, 120_000);
afterAll(async () => house.close(), 90_000);

test('the reference names every operation, and loads nothing', async () => {
  const { status, text, headers } = await request(house.app).get('/docs');
  expect(status).toBe(200);
  const missing = routes.filter(({ operation }) => !text.includes(`id="${operation.id}"`));
  expect(missing).toEqual([]);
  expect(text).not.toMatch(/<(script|link|img|iframe)\b/);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
});

test('every problem has a page in both languages', async () => {
  for (const [code, { title }] of Object.entries(failures)) {
    const { status, text } = await request(house.app).get(`/problems/${code}`);
    expect([code, status, text.includes('lang="fr"'), text.includes('lang="en"')]).toEqual([code, 200, true, true]);
    expect(text).toContain(title.en.replaceAll('’', '’'));
  }
  expect((await request(house.app).get('/problems/__proto__')).status).toBe(404);
});
