import { expect, test } from 'vitest';
import { offerPages } from '../../../src/core/offers/offer-pages.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

function offersWith(label: string, text: readonly string[]): string[] {
  const menu = [
    { to: '/soin', anchor: 'Soin du dos', position: 'nav' as const },
    { to: '/salon', anchor: label, position: 'nav' as const },
  ];
  const page = (title: string, own: readonly string[]): PageLiteral => ({ title, text: own, links: menu });
  const site = siteOf({
    '/': page('Cime', ['Un salon de quartier.']),
    '/soin': page('Soin du dos', ['Une heure de soin du dos, sur rendez-vous.']),
    '/salon': page(label, text),
  });
  return offerPages(site).map(({ name }) => name);
}

test.each([
  ['Ines Orvale', ['Bonjour, je suis Ines Orvale.']],
  ['Ines Orvale', ['Ines draws all her motifs by hand. She came to the shop in 2019 and her chair is the red one.']],
])('a page about a person of the house sells nothing', (label, text) => {
  expect(offersWith(label, text)).toEqual(['Soin du dos']);
});

test.each([
  ['Massage Orvale', ['Le massage vient des montagnes. Il se fait à deux mains, et il dure une heure. Il détend.']],
  ['Ines Orvale', ['Ines, jument de 9 ans : elle saute, elle est calme, son prix est de 9 000 €.']],
  ['Pose Parquet', ['Nous faisons la pose de tout parquet, et le parquet tient longtemps. Il vit, il bouge, il dure.']],
])('%s is still an offer', (label, text) => {
  expect(offersWith(label, text)).toContain(label);
});
