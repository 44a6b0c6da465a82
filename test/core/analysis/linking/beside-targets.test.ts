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
const beside = (path: string, of = facts) => besideTargets(of, of.pageOf.get(origin + path)!.record);

test('a card that only one page has leads its reader there, in whatever part of the mark-up', () => {
  expect(beside('/')).toEqual({ own: [`${origin}/epaule/`], all: [`${origin}/epaule/`] });
});

test('a menu is left out, a box beside the text is not', () => {
  expect(beside('/genou/')).toEqual({ own: [], all: [] });
  expect(beside('/epaule/').all).toEqual([`${origin}/soins/`]);
});

test('a bar in the midst of the content is of the page, though footers have the same links; a box that all pages have is not', () => {
  const footer = { to: '/nord/', anchor: 'Nord', position: 'footer' } as const;
  const box = { to: '/devis/', anchor: 'Devis', position: 'aside' } as const;
  const page = { links: [menu, box, footer] };
  const site = siteOf({
    '/': { links: [menu, '/soins/', { ...footer, position: 'nav' }, '/genou/', box] },
    '/soins/': page,
    '/genou/': page,
    '/nord/': page,
    '/devis/': page,
  });
  expect(beside('/', site)).toEqual({ own: [`${origin}/nord/`], all: [`${origin}/nord/`, `${origin}/devis/`] });
  expect(beside('/genou/', site)).toEqual({ own: [], all: [`${origin}/devis/`] });
});
