import { expect, test } from 'vitest';
import { engineVersion } from '../../../src/core/values/engine-version.ts';
import { closingJson } from '../../../src/exports/cycle/closing-json.ts';

test('the closed cycle is written with the reason given', () => {
  const closed = { read: { done: 1, expected: 2 } };
  const source = { closed, reused: [], forced: 'saison courte', locale: 'fr' } as never;
  expect(JSON.parse(closingJson.render(source))).toEqual({
    schemaVersion: '1',
    engineVersion,
    ...closed,
    forced: 'saison courte',
  });
});
