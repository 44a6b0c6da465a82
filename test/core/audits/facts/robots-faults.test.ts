import { expect, test } from 'vitest';
import { robotsFaults } from '../../../../src/core/audits/facts/robots-faults.ts';

test.each([
  ['Allow: /', 'rule before any User-agent'],
  ['User-agent:', 'User-agent without a name'],
  ['User-agent: *\nDisallow: panier', 'path that starts with neither / nor *'],
  ['Sitemap: /plan.xml', 'sitemap without a whole address'],
  ['Sitemap: # à venir', 'sitemap without a whole address'],
  ['User-agent: *\nNe pas lire', 'line that is not a rule'],
])('%j: %s', (file, reason) => {
  expect(robotsFaults(file).map((fault) => fault.reason.en)).toEqual([reason]);
});

test('a sound file, with comments, blank lines and rules of one engine only, has none', () => {
  const file =
    '\uFEFF# À tous\r\nUser-agent: *\r\nDisallow:\r\nAllow: /*.css$\r\nCrawl-delay: 5\r\n\r\nHost: exemple.fr\r\nSitemap: https://exemple.fr/plan.xml # le plan\r\n';
  expect(robotsFaults(file)).toEqual([]);
});

test('a sitemap line may precede every group', () => {
  expect(robotsFaults('Sitemap: https://exemple.fr/plan.xml\nUser-agent: *\nDisallow: /panier')).toEqual([]);
});
