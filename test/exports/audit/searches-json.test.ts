import { expect, test } from 'vitest';
import { searchesJson } from '../../../src/exports/audit/searches-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the searches of imported files are written as one list; nothing is written without them', async () => {
  const searches = [{ query: 'miel de lavande', page: null, quickWin: false }];
  expect(JSON.parse((await textOf(searchesJson, auditSource({ semantics: { searches } })))!)).toEqual(searches);
  expect(await textOf(searchesJson, auditSource({ semantics: {} }))).toBeNull();
});
