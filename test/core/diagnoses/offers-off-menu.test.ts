import { expect, test } from 'vitest';
import { offersOffMenu } from '../../../src/core/diagnoses/offers-off-menu.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, offerPath, siteAnswers, type SitePlan } from '../../support/small-sites/base-site.ts';
import { offersOffMenu as planted } from '../../support/small-sites/offers-off-menu.ts';
import { dogGroomer, pianoTuner } from '../../support/small-sites/trades.ts';

const foundOn = async (site: SitePlan) =>
  (await analysedExample(siteAnswers(site), false)).diagnoses.find(({ id }) => id === offersOffMenu.id);

test.each([pianoTuner, dogGroomer].map((trade) => [trade.lang, trade] as const))(
  'offers that only the page of prices leads to are named (%s)',
  async (_lang, trade) => {
    const found = await foundOn(planted.plant(healthySite(trade)));
    expect(found?.pages).toBe(trade.offers.length);
    expect(found?.edits.map(({ after }) => after).join()).toContain(trade.offers[0]!.name);
  },
);

test('offers in the menu are met', async () => {
  const site = planted.plant(healthySite(dogGroomer));
  const entries = dogGroomer.offers.map(({ name }, at) => ({ path: offerPath(dogGroomer, at), label: name }));
  expect(await foundOn({ ...site, menu: [...site.menu, ...entries] })).toBeUndefined();
});

test('a menu that scripts write is not judged', async () => {
  const site = planted.plant(healthySite(dogGroomer));
  expect(await foundOn({ ...site, menu: [], footer: [] })).toBeUndefined();
});
