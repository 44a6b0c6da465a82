import express from 'express';
import request from 'supertest';
import { expect, test, vi } from 'vitest';
import { addressLimit } from '../../../src/api/limits/rate-limits.ts';

test('a limit whose counts are away lets the request go on and writes nothing', async () => {
  const away = (): Promise<never> => Promise.reject(new Error('the database is away'));
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = express().get('/', addressLimit({ add: away, takeBack: away, forget: away } as never), (_, response) => {
    response.send('answered');
  });
  const { text } = await request(app).get('/');
  expect([text, written.mock.calls]).toEqual(['answered', []]);
  written.mockRestore();
});
