import { expect, test } from 'vitest';
import { besideTargets } from '../../../../src/core/analysis/linking/beside-targets.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const menu = { to: '/soins/', anchor: 'Soins', position: 'nav' } as const;
const facts = siteOf({
  '/': { links: [menu, { to: '/epaule/', anchor: 'L’épaule, ce qui la bloque', position: 'footer' }] },
  '/soins/': { links: [menu] },
  '/epaule/': { links: [menu, { to: '/soins/', anchor: 'Nos soins', position: 'aside' }] },
  '/genou/': { links: [menu] },
});
const beside = (path: string) => besideTargets(facts, facts.pageOf.get(origin + path)!.record);

test('a card that only one page has leads its reader there, in whatever part of the mark-up', () => {
  expect(beside('/')).toEqual([`${origin}/epaule/`]);
});

test('a menu is left out, a box beside the text is not', () => {
  expect(beside('/genou/')).toEqual([]);
  expect(beside('/epaule/')).toEqual([`${origin}/soins/`]);
});
