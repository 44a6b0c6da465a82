import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandInput } from '../../src/cli/command-input.ts';
import { defineCommand } from '../../src/cli/command.ts';
import { defineOperation } from '../../src/operations/operation.ts';

const operation = defineOperation({
  id: 'read-note',
  summary: { fr: 'Lire', en: 'Read' },
  input: z.strictObject({
    pages: z.array(z.string()).default([]),
    maxPages: z.number().int().max(9).default(5),
    company: z.object({ name: z.string() }).optional(),
    lang: z.enum(['fr', 'en']).optional(),
    url: z.string().optional(),
  }),
  output: z.unknown(),
  needs: [],
  run: async () => null,
});
const command = defineCommand({
  id: 'note',
  operation,
  positionals: ['url'],
  contentOf: ['company'],
  examples: ['maillage note a', 'maillage note b'],
  print: () => ({ fr: '', en: '' }),
});
const inputOf = (raw: Record<string, unknown>) => commandInput(command, raw, async () => ({ nom: 'x' }));

test('numbers are parsed, lists split at commas, and absent flags get their defaults', async () => {
  expect(await inputOf({ pages: ['/a, /b', 'name=x,y'], maxPages: '3' })).toEqual({
    pages: ['/a', '/b', 'name=x,y'],
    maxPages: 3,
  });
});

test('a file of options counts where the command line is silent', async () => {
  const read = (content: unknown) => commandInput(command, { options: 'o.yaml', maxPages: '3' }, async () => content);
  expect(await read({ 'max-pages': 4, pages: ['/a'] })).toMatchObject({ maxPages: 3, pages: ['/a'] });
  await expect(read({ 'max-page': 4 })).rejects.toMatchObject({
    issues: [{ path: 'o.yaml /max-page', message: { en: expect.stringContaining('Did you mean max-pages?') } }],
  });
  await expect(read(['max-pages'])).rejects.toThrow(/is no list of options/);
});

test.each([
  [{ maxPages: 'ten' }, /--max-pages takes a whole number, not “ten”/],
  [{ maxPages: '10' }, /Correct --max-pages/],
  [{ company: 'company.yaml' }, /Correct company\.yaml \/name/],
  [{ company: '' }, /--company takes the path of a file/],
])('%j is rejected with the name of what was typed', async (raw, message) => {
  await expect(inputOf(raw)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { en: expect.stringMatching(message) },
  });
});

test('without an address, the site is that of the first address of the list', async () => {
  const listed = defineCommand({
    ...command,
    operation: { ...operation, input: z.strictObject({ url: z.string(), list: z.string().optional() }) },
    addressIn: 'list',
  });
  const read = (raw: Record<string, unknown>) =>
    commandInput(
      listed,
      raw,
      async () => null,
      async () => 'https://example.com/a\n',
    );
  expect(await read({ list: 'a.txt' })).toEqual({ url: 'https://example.com/', list: 'a.txt' });
  expect(await read({ list: 'a.txt', url: 'https://b.example/' })).toMatchObject({ url: 'https://b.example/' });
  await expect(read({})).rejects.toThrow(/Add <url>/);
});
