import { expect, test } from 'vitest';
import { additionsJsonl } from '../../../src/exports/audit/additions-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('each link that needs a sentence is one line', async () => {
  const additions = [
    { from: '/a', to: '/b' },
    { from: '/b', to: '/a' },
  ];
  expect(await textOf(additionsJsonl, auditSource({ semantics: { additions } }))).toBe(
    '{"from":"/a","to":"/b"}\n{"from":"/b","to":"/a"}\n',
  );
});

test('an audit without semantics has no such file', async () => {
  expect(await textOf(additionsJsonl, auditSource({ semantics: null }))).toBeNull();
});
