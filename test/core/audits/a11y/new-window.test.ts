import { expect, test } from 'vitest';
import { a11yNewWindow } from '../../../../src/core/audits/a11y/new-window.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an internal link in a new tab is reported unless it warns', () => {
  const links = [
    { to: '/a', newTab: true, anchor: 'Tarifs' },
    { to: '/b', newTab: true, anchor: 'Tarifs (nouvel onglet)' },
  ];
  expect(faultsOf(a11yNewWindow, siteOf({ '/': links })).map((fault) => fault.evidence.target)).toEqual([
    'https://exemple.fr/a',
  ]);
});

test('a share button links to another site; an image link is named by its target', () => {
  const tab = (to: string, anchor: string) => ({ to, anchor, newTab: true });
  const site = siteOf({
    '/': [tab('/?share=facebook', 'Facebook'), tab('/carte.pdf', '')],
    '/?share=facebook': { status: 302, redirectTo: 'https://www.facebook.com/sharer.php', html: false },
  });
  expect(faultsOf(a11yNewWindow, site).map(({ message }) => message.fr)).toEqual([
    expect.stringContaining('/carte.pdf'),
  ]);
});
