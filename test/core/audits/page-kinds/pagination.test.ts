import { expect, test } from '@jest/globals';
import { isFollowingPage } from '../../../../src/core/audits/page-kinds/pagination.ts';
import { siteOf } from '../../../support/site-of.ts';

test('page 2 and the next ones are recognised by their address or their prev', () => {
  const prev = 'https://exemple.fr/blog';
  const site = siteOf({
    '/blog': {},
    '/blog/page/1': {},
    '/blog/page/12/': {},
    '/blog?page=2': {},
    '/suite': { prev },
    '/index.php?id=2&start=10': {},
    '/spip.php?rubrique1&debut_articles=20': {},
    '/index.php?id=2&limitstart=0': {},
    '/page/contact': {},
  });
  const following = site.pages.filter(isFollowingPage).map((page) => page.record.url);
  expect(following).toEqual([
    'https://exemple.fr/blog/page/12/',
    'https://exemple.fr/blog?page=2',
    'https://exemple.fr/index.php?id=2&start=10',
    'https://exemple.fr/spip.php?rubrique1&debut_articles=20',
    'https://exemple.fr/suite',
  ]);
});
