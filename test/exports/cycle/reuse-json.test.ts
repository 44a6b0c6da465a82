import { expect, test } from 'vitest';
import { reuseJson } from '../../../src/exports/cycle/reuse-json.ts';

test('the reused actions are written as a list', () => {
  const reused = [{ fromId: 'a1', plannedAs: null }];
  expect(JSON.parse(reuseJson.render({ closed: {}, reused, forced: null, locale: 'fr' } as never))).toEqual(reused);
});
