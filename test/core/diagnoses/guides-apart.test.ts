import { expect, test } from 'vitest';
import { guidesApart } from '../../../src/core/diagnoses/guides-apart.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, siteAnswers, type SitePlan, withPages } from '../../support/small-sites/base-site.ts';
import { guidesApart as planted } from '../../support/small-sites/guides-apart.ts';

const site = planted.plant(healthySite(planted.trade));
const foundOn = async (plan: SitePlan) =>
  (await analysedExample(siteAnswers(plan), false)).diagnoses.find(({ id }) => id === guidesApart.id);
const inGuides = (plan: SitePlan, change: (body: string) => string, head = ''): SitePlan =>
  withPages(plan, (page) =>
    page.path.startsWith('/guides/') ? { ...page, body: change(page.body), head: `${page.head ?? ''}${head}` } : page,
  );

test('long pages of a folder without a link to each other are counted', async () => {
  expect((await foundOn(site))?.sentence.en).toBe(
    'In their text, 6 of the 6 long pages of /guides/ lead neither to a related page nor to an offer.',
  );
});

test('short pages and dated news are no diagnosis', async () => {
  expect(await foundOn(inGuides(site, (body) => body.slice(0, 900)))).toBeUndefined();
  const date = '<meta property="article:published_time" content="2026-03-12">';
  expect(await foundOn(inGuides(site, (body) => body, date))).toBeUndefined();
});
