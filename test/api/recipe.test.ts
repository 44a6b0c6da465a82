import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { routes } from '../../src/api/routes/index.ts';

const recipe = readFileSync(join(import.meta.dirname, '../../docs/recipes/call-the-api.md'), 'utf8');
const calls = [...recipe.matchAll(/^curl (.*)$/gm)].map(([, call]) => call as string);

/** What a call sends: its verb, its path as routes write it, and the names it gives. */
function asked(call: string): { method: string; path: string; names: string[] } {
  const [, path = '', query = ''] = /"\$api(\/[^"?]*)(?:\?([^"]*))?"/.exec(call) ?? [];
  const method = (/-X (\w+)/.exec(call)?.[1] ?? 'GET').toLowerCase();
  const body = /-d '(\{.*\})'/.exec(call)?.[1];
  const pairs = [...call.matchAll(/(?:-d|--data-urlencode) '?(\w+)=/g)].map(([, name]) => name as string);
  const names = [
    ...(body === undefined ? [] : Object.keys(JSON.parse(body) as object)),
    ...(method === 'get' ? pairs : []),
    ...new URLSearchParams(query).keys(),
  ];
  return { method, path: `/v1${path}`, names };
}

const fits = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);

test('every call in the recipe is one of the service, with its fields', () => {
  expect(calls.length).toBeGreaterThan(10);
  for (const call of calls) {
    const { method, path, names } = asked(call);
    // Jobs and events have doors of their own.
    if (path.startsWith('/v1/events') || (method !== 'get' && path.startsWith('/v1/jobs/'))) continue;
    const route = routes.find((one) => one.method === method && fits(one.path, path));
    if (route === undefined) throw new Error(`no route answers: ${call}`);
    const known = Object.keys((route.operation.input as z.ZodObject).shape);
    for (const name of names) expect([call, known]).toEqual([call, expect.arrayContaining([name])]);
  }
});
