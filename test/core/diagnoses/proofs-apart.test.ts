import { expect, test } from 'vitest';
import { proofsApart } from '../../../src/core/diagnoses/proofs-apart.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const labels = { '/roues': 'Roues', '/freins': 'Freins', '/selles': 'Selles', '/avis': 'Avis' };
const home: PageLiteral = {
  links: [call, ...Object.entries(labels).map(([to, anchor]) => ({ to, anchor, position: 'nav' as const }))],
};
const site = (offer: PageLiteral, proof: PageLiteral) =>
  siteOf({ '/': home, '/roues': offer, '/freins': offer, '/selles': offer, '/avis': proof });

test('offers and proofs without a link between them', () => {
  expect(diagnosisOf(proofsApart, site({ links: ['/'] }, { links: ['/'] }))?.sentence.en).toBe(
    'In their text, 3 of 3 pages of what you sell lead to no proof (case, past work, review) and the proof page to no offer.',
  );
});

test('proofs that lead to their offer are enough', () => {
  expect(diagnosisOf(proofsApart, site({ links: ['/'] }, { links: ['/roues'] }))).toBeNull();
});

test('a page that only its address calls a proof is none: no text, and the pictures of the template', () => {
  const logos = [{ src: 'https://exemple.fr/logo.png' }, { src: 'https://exemple.fr/icone.png' }];
  const offer: PageLiteral = { links: ['/'], images: logos };
  const page = (images: PageLiteral['images']): PageLiteral => ({ links: ['/'], text: [], words: 4, images: images! });
  expect(diagnosisOf(proofsApart, site(offer, page(logos)))).toBeNull();
  const own = ['a', 'b', 'c'].map((name) => ({ src: `https://exemple.fr/${name}.jpg` }));
  expect(diagnosisOf(proofsApart, site(offer, page([...logos, ...own])))).not.toBeNull();
});
