import { expect, test } from 'vitest';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { absolute, declaredPage, plannedPage } from '../../../../src/core/planning/topics/planned-page.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const origin = 'https://www.velo-nord.example';
const siteWith = (...urls: string[]) =>
  ({ topics: [], pages: urls.map((url) => ({ url, inlinks: 3 })) }) as unknown as SiteSignals;

test('an address of the company file becomes absolute', () => {
  expect(absolute(company, '/velos')).toBe(`${origin}/velos`);
});

test('a page that sells is planned at the root, with a capital in its title', () => {
  expect(plannedPage(company, null, 'vélo de ville', 'commercial')).toEqual({
    kind: 'planned',
    url: `${origin}/velo-ville`,
    title: 'Vélo de ville',
  });
});

test('a page that informs goes to the folder of articles: declared, else crawled, else the root', () => {
  const urlOf = (one: typeof company, site: SiteSignals | null) =>
    plannedPage(one, site, 'freins', 'informational').url;
  expect(urlOf(company, null)).toBe(`${origin}/freins`);
  expect(urlOf(company, siteWith(`${origin}/blog/casque`))).toBe(`${origin}/blog/freins`);
  const sitePages = [{ url: '/journal/pneus', title: 'Pneus', role: 'article', clusterId: null, words: 300 }];
  const declared = { ...company, sitePages } as never;
  expect(urlOf(declared, siteWith(`${origin}/blog/casque`))).toBe(`${origin}/journal/freins`);
});

test('a page that the file names is not created again, at its address or for the words of its offer', () => {
  const [bike] = company.offers;
  const selling = companyWith({
    offers: [{ ...bike!, name: 'Remorque pour enfants', landingUrls: ['/remorque-enfants/'] }],
  });
  expect(plannedPage(selling, null, 'remorque enfants', 'commercial')).toMatchObject({
    kind: 'page',
    url: `${origin}/remorque-enfants/`,
  });
  expect(declaredPage(selling, 'remorque vélo enfants')?.url).toBe(`${origin}/remorque-enfants/`);
  expect(declaredPage(selling, 'casque enfants')).toBeNull();
});

test('a short name is that of its offer, and a term of a contract is that of none', () => {
  const [bike] = company.offers;
  const selling = companyWith({
    offers: [
      { ...bike!, id: 'a', name: 'Don mensuel', landingUrls: ['/soutenir/'] },
      { ...bike!, id: 'b', name: 'Contrat d’entretien de vélo cargo', landingUrls: ['/contrat/'] },
    ],
  });
  expect(declaredPage(selling, 'don mensuel')?.url).toBe(`${origin}/soutenir/`);
  expect(declaredPage(selling, 'contrat entretien cargo')?.url).toBe(`${origin}/contrat/`);
  expect(declaredPage(selling, 'contrat entretien reconduction')).toBeNull();
});

test('a page that the site has is not created again beside it, whatever the end of its address', () => {
  const site = (path: string) =>
    ({ topics: [], pages: [{ url: `${origin}${path}`, title: 'Les freins', inlinks: 3 }] }) as unknown as SiteSignals;
  for (const path of ['/freins/', '/freins.html', '/Freins/index.php'])
    expect(plannedPage(company, site(path), 'freins', 'commercial')).toEqual({
      kind: 'page',
      url: `${origin}${path}`,
      title: 'Les freins',
    });
  expect(plannedPage(company, site('/freins-a-disque/'), 'freins', 'commercial').kind).toBe('planned');
});

test('a page whose address the search says whole is its page, where it is the only one', () => {
  const [first] = company.offers;
  const sold = (...landingUrls: string[]) => ({ ...company, offers: [{ ...first!, name: 'Pièces', landingUrls }] });
  expect(declaredPage(sold('/pieces/', '/pieces/jeux-avant/'), 'jeu avant numéro')?.url).toBe(
    `${origin}/pieces/jeux-avant/`,
  );
  expect(declaredPage(sold('/jeux-avant/', '/cuir-avant/'), 'jeu cuir avant')).toBeNull();
});
