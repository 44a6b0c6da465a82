import { expect, test } from 'vitest';
import { z } from 'zod';
import { flagName, flagsOf } from '../../src/cli/flags.ts';
import { field } from '../../src/operations/inputs/field.ts';

test('a field becomes a flag with its kind, bounds, default and help', () => {
  const schema = z.strictObject({
    maxPages: field(z.number().int().min(1).max(10).default(5), 'pages', 'pages to read'),
    render: z.enum(['never', 'auto']).optional(),
    ignore: z.array(z.string()).optional(),
    semantics: z.boolean().default(true),
    url: z.string(),
  });
  expect(flagsOf(schema).map(({ name, kind, required, fallback }) => [name, kind, required, fallback])).toEqual([
    ['--max-pages', 'integer', false, 5],
    ['--render', 'text', false, undefined],
    ['--ignore', 'list', false, undefined],
    ['--semantics', 'switch', false, true],
    ['--url', 'text', true, undefined],
  ]);
  const [pages, render] = flagsOf(schema);
  expect([pages!.range, pages!.help, render!.choices]).toEqual([
    [1, 10],
    { fr: 'pages', en: 'pages to read' },
    ['never', 'auto'],
  ]);
});

test('a name in camel case becomes one in kebab case', () => {
  expect(flagName('ignoreUntil')).toBe('--ignore-until');
});
