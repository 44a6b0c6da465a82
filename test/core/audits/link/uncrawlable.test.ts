import { expect, test } from 'vitest';
import { linkUncrawlable } from '../../../../src/core/audits/link/uncrawlable.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a javascript: link is flagged', () => {
  const site = siteOf({ '/': [{ to: 'javascript:void(0)', anchor: 'Voir les tarifs' }, '/a'] });
  expect(faultsOf(linkUncrawlable, site).map((fault) => fault.evidence.anchor)).toEqual(['Voir les tarifs']);
});

test.each(['Haut de page', 'Back to top', 'Fermer', ''])(
  'a control of the page, “%s”, is no link to follow',
  (anchor) => {
    expect(faultsOf(linkUncrawlable, siteOf({ '/': [{ to: 'javascript:void(0)', anchor }, '/a'], '/a': {} }))).toEqual(
      [],
    );
  },
);

test('a misspelt javascript address and an empty one are flagged, with or without text', () => {
  const links = [{ to: 'javascript : void(0)', anchor: 'La carte' }, { to: '', anchor: '' }, '#', '/a'];
  const site = siteOf({ '/': links, '/a': {} });
  expect(faultsOf(linkUncrawlable, site).map((fault) => fault.evidence.href)).toEqual(['javascript : void(0)', '']);
});

test('a menu that names the current page by an empty address is sound', () => {
  const links = [{ to: '', anchor: 'Vous êtes ici', position: 'nav' as const }, '/a'];
  expect(faultsOf(linkUncrawlable, siteOf({ '/': links, '/a': {} }))).toEqual([]);
});

test('a link with an unfinished address is reported in any position', () => {
  const site = siteOf({ '/': [{ to: '/???', href: '???', anchor: 'Pare-feu' }], '/???': [] });
  expect(faultsOf(linkUncrawlable, site)[0]!.message.en).toBe(
    'The link “Pare-feu” still waits for its address: “???” is none.',
  );
});
