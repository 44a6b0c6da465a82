import { expect, test } from 'vitest';
import { isEditorial } from '../../../../src/core/audits/page-kinds/editorial-pages.ts';
import { siteOf } from '../../../support/site-of.ts';

test('licences, terms and page 2 of a list are not editorial', () => {
  const paths = ['/bols/', '/blog/page/2/', '/a-propos/licence', '/cgv'];
  const { pages } = siteOf(Object.fromEntries(paths.map((path) => [path, {}])));
  expect(pages.filter(isEditorial).map(({ record }) => record.url)).toEqual(['https://exemple.fr/bols/']);
});
