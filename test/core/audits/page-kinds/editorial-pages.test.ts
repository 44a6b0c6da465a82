import { expect, test } from '@jest/globals';
import { isEditorial } from '../../../../src/core/audits/page-kinds/editorial-pages.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the style of a licence, of terms and of the second page of a list is nobody’s work', () => {
  const paths = ['/bols/', '/blog/page/2/', '/a-propos/licence', '/cgv'];
  const { pages } = siteOf(Object.fromEntries(paths.map((path) => [path, {}])));
  expect(pages.filter(isEditorial).map(({ record }) => record.url)).toEqual(['https://exemple.fr/bols/']);
});
