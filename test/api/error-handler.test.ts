import { expect, test } from 'vitest';
import type { Request, Response } from 'express';
import { errorHandler } from '../../src/api/error-handler.ts';
import { Failure } from '../../src/core/values/failure.ts';

async function replyTo(error: unknown) {
  const logged: string[] = [];
  const headers: Record<string, string> = {};
  let status = 0;
  let body: Record<string, unknown> = {};
  const response = {
    locals: { requestId: 'req_1' },
    headersSent: false,
    set: (name: string, value: string) => void (headers[name] = value),
    status: (code: number) => {
      status = code;
      return response;
    },
    type: () => response,
    json: (problem: Record<string, unknown>) => void (body = problem),
  };
  const request = { acceptsLanguages: () => 'en' } as unknown as Request;
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void logged.push(event) };
  await errorHandler({ log })(error, request, response as unknown as Response, () => {});
  return { status, code: body.code, body: JSON.stringify(body), logged, headers };
}

test('a failure becomes its problem document', async () => {
  const failure = new Failure('busy', { fr: 'Occupé.', en: 'In use.' });
  expect(await replyTo(failure)).toMatchObject({
    status: 503,
    code: 'busy',
    body: expect.stringContaining('In use.'),
    logged: [],
    headers: { 'Retry-After': '5' },
  });
});

test.each([
  [{ type: 'entity.parse.failed', status: 400 }, 400, 'malformed-body'],
  [{ type: 'entity.too.large', status: 413, limit: 8 * 1024 * 1024 }, 413, 'too-large'],
  [{ type: 'charset.unsupported', status: 415 }, 415, 'unsupported-media-type'],
  [{ status: 400 }, 400, 'malformed-body'],
])('%j of the body parser is %d %s', async (error, status, code) => {
  expect(await replyTo(error)).toMatchObject({ status, code, logged: [] });
});

test('a bug is logged, and nothing of it is sent', async () => {
  const reply = await replyTo(new Error('secret detail'));
  expect(reply).toMatchObject({ status: 500, code: 'internal', logged: ['request-failed'] });
  expect(reply.body).not.toContain('secret detail');
});
