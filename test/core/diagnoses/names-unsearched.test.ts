import { expect, test } from 'vitest';
import { namesUnsearched } from '../../../src/core/diagnoses/names-unsearched.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, siteAnswers } from '../../support/small-sites/base-site.ts';
import { namesUnsearched as planted } from '../../support/small-sites/names-unsearched.ts';
import { bicycleWorkshop, dogGroomer } from '../../support/small-sites/trades.ts';

const foundOn = async (site: ReturnType<typeof healthySite>) =>
  (await analysedExample(siteAnswers(site), false)).diagnoses.find(({ id }) => id === namesUnsearched.id);

test.each([bicycleWorkshop, dogGroomer].map((trade) => [trade.lang, trade] as const))(
  'the name of the company alone names neither trade nor place (%s)',
  async (_lang, trade) => {
    const found = await foundOn(planted.plant(healthySite(trade)));
    expect(found?.sentence.en).toContain('is only the name of the company');
    expect(found?.edits[0]?.text.en).toContain('your trade');
  },
);

test('a main heading that names the place is enough', async () => {
  const site = healthySite(dogGroomer);
  const pages = site.pages.map((page) =>
    page.path === '/' ? { ...page, title: site.trade.name, heading: `Dog grooming in ${site.trade.town}` } : page,
  );
  expect(await foundOn({ ...site, pages })).toBeUndefined();
});

test('a company that sells far beyond its town needs no town in its titles', async () => {
  const site = healthySite(dogGroomer);
  const without = (text: string) => text.replaceAll(new RegExp(`\\s*(?:in|,|-)?\\s*${site.trade.town}`, 'g'), '');
  const selling = (more: string) => ({
    ...site,
    pages: site.pages.map((page) =>
      page.path === '/'
        ? {
            ...page,
            title: without(page.title),
            heading: without(page.heading),
            description: `${page.description} ${more}`,
          }
        : page,
    ),
  });
  expect(await foundOn(selling('Made by hand.'))).toBeDefined();
  expect(await foundOn(selling('Export and worldwide delivery.'))).toBeUndefined();
});
