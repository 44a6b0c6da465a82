import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineRoute } from '../../src/api/route.ts';
import { defineOperation } from '../../src/operations/operation.ts';
import { pathField } from '../../src/operations/inputs/field.ts';

test('fields that name a path of this machine do not exist over HTTP', () => {
  const operation = defineOperation({
    id: 'read-note',
    summary: { fr: 'Lire', en: 'Read' },
    input: z.strictObject({ id: z.string(), out: pathField(z.string().optional(), 'dossier', 'folder') }),
    output: z.unknown(),
    needs: [],
    run: async () => null,
  });
  const { input } = defineRoute({
    method: 'get',
    path: '/v1/notes/:id',
    operation,
    mode: 'now',
    scope: 'read',
  }).operation;
  expect(input.safeParse({ id: 'a' }).success).toBe(true);
  expect(input.safeParse({ id: 'a', out: '/etc' }).success).toBe(false);
});
