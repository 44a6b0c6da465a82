import { expect, test } from 'vitest';
import { topicsJson } from '../../../src/exports/audit/topics-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('topics are written with the fields of the file', async () => {
  const topic = { id: 't-1', name: 'miel', terms: ['miel'], pages: ['/a'], hub: null };
  const semantics = { topics: [{ ...topic, language: 'fr' }] };
  expect(JSON.parse((await textOf(topicsJson, auditSource({ semantics })))!)).toEqual([{ ...topic, scope: 'topic' }]);
  expect(await textOf(topicsJson, auditSource({ semantics: null }))).toBeNull();
});

test('a site without topics has one line, its subject', async () => {
  const semantics = { topics: [], subject: 'miel de forêt Annecy', keyphrases: [{ url: '/a' }, { url: '/b' }] };
  const lines = JSON.parse((await textOf(topicsJson, auditSource({ semantics, facts: { home: null } })))!);
  expect(lines).toMatchObject([{ scope: 'site', name: 'miel de forêt Annecy', pages: ['/a', '/b'] }]);
});
