import { expect, test } from 'vitest';
import { scopeLines } from '../../../../src/core/report/audit/requested-scope.ts';

test('a pattern that matches nothing is named with the form that crosses folders', () => {
  const scope = {
    include: [],
    exclude: ['*cooking*'],
    only: null,
    listed: null,
    skippedLines: [],
    leftOut: [],
  } as const;
  const lines = scopeLines({ ...scope, unmatched: [{ option: 'exclude', pattern: '*cooking*' }] });
  expect(lines.at(-1)!.en).toBe(
    'No known address matches --exclude *cooking* (* stops at “/”, ** goes past it): try **cooking**.',
  );
  expect(scopeLines({ ...scope, unmatched: [] })).toHaveLength(2);
  expect(scopeLines({ ...scope, skippedLines: [3, 7], unmatched: [] }).at(-1)!.en).toBe(
    '2 lines of the list skipped, which name no page of the site or hold a password (lines 3, 7).',
  );
});
