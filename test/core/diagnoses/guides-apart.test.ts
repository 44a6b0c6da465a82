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

test('long pages of the offers themselves are called so, and are to lead to each other', async () => {
  const path = (text: string): string => text.replaceAll('/guides', '/services');
  const pages = site.pages.map((page) => ({ ...page, path: path(page.path), body: path(page.body) }));
  const menu = [
    ...site.menu.filter((entry) => entry.path !== '/guides'),
    ...pages.flatMap((page) => (page.path.startsWith('/services/') ? [{ path: page.path, label: page.heading }] : [])),
  ];
  const found = await foundOn({ ...site, menu, pages });
  expect(found).toMatchObject({ action: { fr: expect.stringMatching(/prestations ou produits/) }, pages: 6 });
  const said = JSON.stringify([found!.title, found!.action, found!.sentence, found!.edits]);
  expect(said).not.toMatch(/guides/i);
  expect(found!.edits.map(({ text }) => text.en).join(' ')).not.toContain('one to an offer');
});

test('short pages and dated news are no diagnosis', async () => {
  expect(await foundOn(inGuides(site, (body) => body.slice(0, 900)))).toBeUndefined();
  const date = '<meta property="article:published_time" content="2026-03-12">';
  expect(await foundOn(inGuides(site, (body) => body, date))).toBeUndefined();
});
