import { expect, test } from 'vitest';
import { isAnchor, type LinkTrait, linkTraits, traitsOf } from '../../../../src/core/audits/links/link-traits.ts';
import { type LinkLiteral, siteOf } from '../../../support/site-of.ts';

const linkOf = (literal: LinkLiteral) => siteOf({ '/a': [literal] }).pages[0]!.record.links[0]!;
const traits = (literal: LinkLiteral): LinkTrait[] => {
  const bits = traitsOf(linkOf(literal));
  return (Object.keys(linkTraits) as LinkTrait[]).filter((trait) => (bits & linkTraits[trait]) !== 0);
};

test('each trait has its own bit', () => {
  const bits = Object.values(linkTraits);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit > 0 && Number.isInteger(Math.log2(bit)))).toBe(true);
});

test('a bare # is a control or an address to come, though a base makes it lead home', () => {
  expect([linkOf({ to: '/', href: '#' }), linkOf({ to: '/', href: '/' })].map(isAnchor)).toEqual([false, true]);
  expect(traits({ to: '/', href: '#' })).toEqual([]);
});

test('a link of a text names, has words and recommends; to a part of a page it does not recommend', () => {
  expect(traits({ to: '/b', anchor: 'Nos bols en grès' })).toEqual([
    'clickable',
    'followed',
    'content',
    'named',
    'worded',
    'vote',
  ]);
  expect(traits({ to: '/b#prix', anchor: 'Prix' })).toEqual(['clickable', 'followed', 'content', 'named']);
  expect(traits({ to: '/b', anchor: '12/03/2024' })).toEqual(['clickable', 'followed', 'content', 'worded', 'vote']);
});

test('a menu link is neither, and may be generic', () => {
  expect(traits({ to: '/b', anchor: 'Lire la suite', position: 'nav', block: 0 })).toEqual([
    'clickable',
    'generic',
    'followed',
    'menu',
    'nav-block',
  ]);
  expect(traits({ to: '/b?x=1', anchor: '', position: 'footer' })).toEqual([
    'clickable',
    'unnamed',
    'query',
    'followed',
  ]);
  expect(traits({ to: '/b', anchor: ' ', position: 'footer', hidden: true })).toEqual(['clickable', 'followed']);
});

test('other sites, schemes, tabs and addresses without meaning are distinguished', () => {
  expect(traits({ to: 'http://autre.fr/', internal: false, newTab: true, rel: 'nofollow', position: 'aside' })).toEqual(
    ['clickable', 'external', 'nofollow', 'new-tab', 'insecure'],
  );
  expect(traits({ to: 'mailto:a@exemple.fr', position: 'footer' })).toEqual(
    expect.arrayContaining(['other-scheme', 'contact']),
  );
  expect(traits({ to: 'javascript:void(0)', position: 'footer' })).toContain('addressless');
  expect(traits({ to: '/b', anchor: 'https://exemple.fr/b', position: 'footer' })).toContain('odd-anchor');
});

test('what is not clicked is a frame, a step or nothing', () => {
  expect(traits({ to: '/b', element: 'iframe' })).toEqual(['frame', 'loading']);
  expect(traits({ to: '/b', element: 'next', rel: 'next' })).toEqual(['step', 'loading']);
  expect(traits({ to: '/b', element: 'canonical' })).toEqual([]);
});
