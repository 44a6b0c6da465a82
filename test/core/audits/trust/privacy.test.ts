import { expect, test } from 'vitest';
import { trustPrivacy } from '../../../../src/core/audits/trust/privacy.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const page = { links: [], forms: [{ action: '/envoi', method: 'post', unlabelled: 0 }] };

test('a site without it is reported once; a page or a link is enough', () => {
  expect(faultyPages(trustPrivacy, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustPrivacy, siteOf({ '/': page, '/confidentialite': {} }))).toEqual([]);
});

test('the policy under a form is one, a heading of another page is not', () => {
  const headings = [
    { level: 1, text: 'Adhésion' },
    { level: 3, text: 'Gestion des données personnelles (RGPD)' },
  ];
  expect(faultyPages(trustPrivacy, siteOf({ '/': { links: [] }, '/adhesion': { ...page, headings } }))).toEqual([]);
  const apart = { '/': { links: [] }, '/adhesion': page, '/actualites/reforme': { links: [], headings } };
  expect(faultyPages(trustPrivacy, siteOf(apart))).toEqual(['(site)']);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustPrivacy, siteOf({ '/': page }, { crawl: { complete: false } }))).not.toBeNull();
});

test('a site that collects nothing needs none: no form that sends, no script or frame of another site', () => {
  const search = { action: '/recherche', method: 'get', unlabelled: 0 };
  expect(faultyPages(trustPrivacy, siteOf({ '/': { links: [], forms: [search] } }))).toEqual([]);
  const byScript = { action: null, method: 'get', unlabelled: 0 };
  expect(faultyPages(trustPrivacy, siteOf({ '/': { links: [], forms: [byScript] } }))).toEqual(['(site)']);
  const map = { to: 'https://cartes.example/plan', element: 'iframe' as const };
  expect(faultyPages(trustPrivacy, siteOf({ '/': [map] }))).toEqual(['(site)']);
});
