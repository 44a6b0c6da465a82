import { expect, test } from 'vitest';
import { foundUntaxed } from '../../../../../src/core/framework/company/site-profile/found-tax.ts';
import { siteOf } from '../../../../support/site-of.ts';

const statement = 'TVA non applicable — art. 293 B du CGI.';
const untaxed = (path: string, ...text: string[]) => {
  const site = siteOf({ '/': [path], [path]: { text } });
  return foundUntaxed(site.htmlPages, site.kindOf);
};

test('the terms of sale that say that no tax applies are quoted with their page', () => {
  expect(
    untaxed('/conditions-generales-de-vente/', 'Nos prix sont en euros. Ils sont nets : '.trim(), statement),
  ).toEqual({
    page: 'https://exemple.fr/conditions-generales-de-vente/',
    passage: statement,
  });
});

test('an article that explains the rule is no statement of the company', () => {
  expect(
    untaxed('/blog/franchise-de-tva', 'La franchise en base de TVA est un régime des petites entreprises.'),
  ).toBeNull();
});
