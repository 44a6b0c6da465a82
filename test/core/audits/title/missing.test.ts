import { expect, test } from 'vitest';
import { titleMissing } from '../../../../src/core/audits/title/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an indexable page without a title is flagged, with its H1 as a proposal', () => {
  const site = siteOf({ '/': {}, '/vide': { title: '  ', headings: [{ level: 1, text: 'Stages de tournage' }] } });
  const faults = faultsOf(titleMissing, site);
  expect(faults.map((fault) => fault.page)).toEqual(['https://exemple.fr/vide']);
  expect(faults[0]!.edit).toEqual({ old: '', new: '<title>Stages de tournage</title>' });
});

test('pages kept out of the index and error pages are not judged', () => {
  expect(
    faultsOf(titleMissing, siteOf({ '/': {}, '/a': { title: null, noindex: true }, '/b': { status: 404 } })),
  ).toEqual([]);
});

test('a heading that most pages share is not the title of one of them', () => {
  const banner = { headings: [{ level: 1, text: 'Atelier du Port' }] };
  const site = siteOf({ '/': banner, '/a': banner, '/b': { ...banner, title: null } });
  const [fault] = faultsOf(titleMissing, site);
  expect([fault!.page, fault!.edit]).toEqual(['https://exemple.fr/b', undefined]);
});
