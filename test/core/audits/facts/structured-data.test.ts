import { expect, test } from 'vitest';
import { schemaObjects, schemaTypes } from '../../../../src/core/audits/facts/structured-data.ts';
import { siteOf } from '../../../support/site-of.ts';

function contentWith(jsonLd: readonly string[], itemTypes: readonly string[] = []) {
  return siteOf({ '/': { jsonLd, itemTypes } }).pages[0]!.content!;
}

test('types of a graph, of nested objects and of microdata are read, each once', () => {
  const graph = '{"@graph":[{"@type":"Product","offers":{"@type":"Offer"}},{"@type":["Organization","Store"]}]}';
  expect(schemaTypes(contentWith([graph, graph], ['https://schema.org/Person']))).toEqual([
    'Product',
    'Offer',
    'Organization',
    'Store',
    'Person',
  ]);
});

test('a block that does not parse, or nests without end, yields nothing and does not throw', () => {
  expect(schemaObjects(contentWith(['{oops', 'null', `${'['.repeat(500)}${']'.repeat(500)}`]))).toEqual([]);
});
