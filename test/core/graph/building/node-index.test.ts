import { expect, test } from 'vitest';
import { NodeIndex } from '../../../../src/core/graph/building/node-index.ts';
import { UrlIndex } from '../../../../src/core/graph/building/url-index.ts';

/** /b has id 0 and an alias, /a has id 1; nodes are in the order of the URLs. */
function index(): NodeIndex {
  const ids = new UrlIndex();
  ids.add('/b', 0);
  ids.add('/b?', 0);
  ids.add('/a', 1);
  const aliases = new Map([
    ['/b?', 0],
    ['/a', 1],
  ]);
  return new NodeIndex(ids, Uint32Array.of(1, 0), ['/a', '/b'], aliases);
}

test('finds the node of a URL and of its alias', () => {
  expect(['/a', '/b', '/b?', '/c'].map((url) => index().get(url))).toEqual([0, 1, 1, undefined]);
});

test('lists the URLs, then the aliases that are not the URL of their node', () => {
  expect([...index()]).toEqual([
    ['/a', 0],
    ['/b', 1],
    ['/b?', 1],
  ]);
});
