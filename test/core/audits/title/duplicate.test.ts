import { expect, test } from 'vitest';
import { contentDuplicateExact } from '../../../../src/core/audits/content/duplicate-exact.ts';
import { titleDuplicate } from '../../../../src/core/audits/title/duplicate.ts';
import { cpuMs } from '../../../support/cpu-time.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('pages with the same title are one finding that names them all', () => {
  const title = 'Stages de poterie à Nantes';
  const site = siteOf({ '/': {}, '/a': { title }, '/b': { title: 'Stages de  poterie à nantes' } });
  const faults = faultsOf(titleDuplicate, site);
  expect(faults.map((fault) => fault.evidence.urls)).toEqual([['https://exemple.fr/a', 'https://exemple.fr/b']]);
});

test('a canonicalised copy and a page in another language are not duplicates', () => {
  const title = 'Stages de poterie à Nantes';
  const site = siteOf({ '/': { title }, '/copie': { title, canonical: '/' }, '/en': { title, lang: 'en' } });
  expect(faultsOf(titleDuplicate, site)).toEqual([]);
});

test('the following pages of one list may share its title', () => {
  const title = 'Tous nos bols en grès';
  const site = siteOf({ '/bols/': { title }, '/bols/page/2/': { title }, '/bols/?page=3': { title } });
  expect(faultsOf(titleDuplicate, site)).toEqual([]);
});

test('no quadratic duplicate check: 20,000 titles are grouped in well under a second', () => {
  const { indexablePages } = siteOf({ '/': {} });
  const page = indexablePages[0]!;
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...page,
    content: { ...page.content!, title: `Titre ${index}` },
  }));
  const effort = cpuMs(() => {
    expect(titleDuplicate.run({ indexablePages: many })).toEqual({ checked: 20_000, findings: [] });
  }, 5_000);
  expect(effort).toBeLessThan(5_000);
});

test('copies of one page under several addresses are reported as copies', () => {
  const page = {
    title: 'Stages de poterie à Nantes',
    text: ['Chaque bol est tourné à la main. '.repeat(10)],
    headings: [],
  };
  const site = siteOf({ '/a': page, '/b': page });
  expect(faultsOf(titleDuplicate, site)).toEqual([]);
  expect(faultsOf(contentDuplicateExact, site)).toHaveLength(1);
  const other = { ...page, text: ['Les stages durent deux jours. '.repeat(10)] };
  expect(faultsOf(titleDuplicate, siteOf({ '/a': page, '/b': page, '/c': other }))[0]!.evidence.urls).toHaveLength(2);
});

test('a heading that the shared title contains does not make a distinct title', () => {
  const page = (h1: string) => ({ title: 'Atelier Tilleul – poterie', headings: [{ level: 1, text: h1 }], text: [h1] });
  const [fault] = faultsOf(titleDuplicate, siteOf({ '/': page('Atelier Tilleul'), '/stages': page('Nos stages') }));
  expect(fault!.evidence.proposals).toMatchObject([{ page: 'https://exemple.fr/stages' }]);
});
