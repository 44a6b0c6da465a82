import { expect, test } from 'vitest';
import { contentOffTopic } from '../../../../src/core/audits/content/off-topic.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const phrases = (texts: readonly string[]) => texts.map((text) => ({ text, score: 1, count: 3 })) as never;
const bowls = ['bol en grès', 'tournage', 'émail'];
const rows = {
  '/a': bowls,
  '/b': bowls,
  '/c': bowls,
  '/d': ['bols émaillés', 'cuisson', 'four'],
  '/vin': ['vendange', 'cuvée', 'sommelier'],
};
const pages = { '/': {}, ...Object.fromEntries(Object.keys(rows).map((path) => [path, { words: 400 }])) };
const semantics = {
  keyphrases: Object.entries(rows).map(([path, texts]) => ({ url: origin + path, keyphrases: phrases(texts) })),
};
const inTopics = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 't-1']));

test('a page without a topic whose words no other page shares is reported with its keyphrases', () => {
  const site = siteOf(pages, { semantics, topics: inTopics(['/a', '/b', '/c', '/d']) });
  expect(faultsOf(contentOffTopic, site)).toMatchObject([
    { page: `${origin}/vin`, evidence: { keyphrases: ['vendange', 'cuvée', 'sommelier'] } },
  ]);
});

test('a page that shares a word is not, and on a site of loose pages none is', () => {
  expect(faultsOf(contentOffTopic, siteOf(pages, { semantics, topics: inTopics(['/a', '/b', '/c', '/vin']) }))).toEqual(
    [],
  );
  expect(faultsOf(contentOffTopic, siteOf(pages, { semantics, topics: inTopics(['/a']) }))).toEqual([]);
  expect(unmeasuredReason(contentOffTopic, siteOf(pages))).not.toBeNull();
});

test('a licence in full is off every topic, and belongs where it is', () => {
  const licence = {
    title: 'Licence',
    text: Array.from({ length: 40 }, () => 'The copyright stands under the terms of this License.'),
  };
  const site = siteOf({ ...pages, '/vin': licence }, { semantics, topics: inTopics(['/a', '/b', '/c', '/d']) });
  expect(faultsOf(contentOffTopic, site)).toEqual([]);
});
