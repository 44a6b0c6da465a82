import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../src/api/openapi.ts';
import { defineRoute } from '../../src/api/route.ts';
import { field } from '../../src/operations/inputs/field.ts';
import { defineOperation } from '../../src/operations/operation.ts';

const operation = defineOperation({
  id: 'write-note',
  summary: { fr: 'Écrire une note', en: 'Write a note' },
  input: z.strictObject({ id: z.string(), text: field(z.string(), 'texte', 'text of the note') }),
  output: z.object({ length: z.number() }),
  needs: [],
  run: async () => ({ length: 0 }),
});
const path = '/v1/notes/:id';

function verb(route: Parameters<typeof defineRoute>[0]) {
  const document = openApiDocument([defineRoute(route)], '1.2.3') as {
    info: { version: string };
    paths: Record<string, Record<string, Record<string, unknown>>>;
  };
  expect(document.info.version).toBe('1.2.3');
  return JSON.stringify(document.paths['/v1/notes/{id}']![route.method]);
}

test('the fields of the path are parameters, the others are the body', () => {
  const text = verb({ method: 'post', path, operation, mode: 'now', scope: 'write' });
  expect(text).toContain('"operationId":"write-note"');
  expect(text).toContain('"x-scope":"write"');
  expect(text).toContain('"description":"text of the note"');
  expect(text.match(/"id"/g)).toHaveLength(1);
});

test('a part of the address is required, also where the terminal may leave it out', () => {
  const input = z.strictObject({ id: field(z.string().optional(), 'note', 'note') });
  const text = verb({ method: 'get', path, operation: { ...operation, input }, mode: 'now', scope: 'read' });
  const { parameters } = JSON.parse(text) as { parameters: object[] };
  expect(parameters[0]).toEqual(expect.objectContaining({ in: 'path', name: 'id', required: true }));
});

test('a queued operation returns 202 and accepts an idempotency key', () => {
  const text = verb({ method: 'post', path, operation, mode: 'later', scope: 'write' });
  expect([text.includes('"202"'), text.includes('Idempotency-Key'), text.includes('"200"')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a file has a binary reply', () => {
  expect(verb({ method: 'get', path, operation, mode: 'file', scope: 'read' })).toContain('"format":"binary"');
});
