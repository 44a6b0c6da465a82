import { expect, test } from 'vitest';
import { dialledNumber } from '../../../../../../src/core/audits/texts/phone-numbers.ts';
import { foundPresence } from '../../../../../../src/core/framework/company/site-profile/presence/found-presence.ts';
import { type PageLiteral, siteOf } from '../../../../../support/site-of.ts';

const presenceOf = (pages: Parameters<typeof siteOf>[0]) => {
  const { htmlPages, kindOf } = siteOf(pages);
  return foundPresence(htmlPages, kindOf);
};
const page = (...text: string[]): PageLiteral => ({ text });

test('the address and the hours are those that the pages write', () => {
  const found = presenceOf({
    '/': page('Atelier Nord, 8 rue des Tanneurs, 07200 Aubenas. Du pain chaque jour.'),
    '/contact/': page('Ouvert du mardi au samedi de 9 h à 18 h. Fermé en août.'),
  });
  expect([found.address, found.hours]).toEqual([
    '8 rue des Tanneurs, 07200 Aubenas',
    'Ouvert du mardi au samedi de 9 h à 18 h',
  ]);
});

test('two addresses prove neither', () => {
  expect(presenceOf({ '/': page('3 rue Haute, 07200 Aubenas.', '9 quai Bas, 26000 Valence.') }).address).toBeNull();
});

test('the data of the business are believed before the text, a person in them is not the business', () => {
  const jsonLd = [
    '{"@type":"Bakery","telephone":"+44 1423 555010","openingHours":["Tu-Sa 09:00-18:00"],"address":{"@type":"PostalAddress","streetAddress":"14 Mill Lane","addressLocality":"Harrowgate","postalCode":"HG1 2AB"}}',
    '{"@type":"Person","telephone":"+44 20 7946 0000"}',
  ];
  const found = presenceOf({ '/': { jsonLd, text: ['Ring 01423 555 010.'] } });
  expect(found).toEqual({
    address: '14 Mill Lane, Harrowgate HG1 2AB',
    telephone: '01423 555 010',
    hours: 'Tu-Sa 09:00-18:00',
    reviewPage: null,
  });
});

test('the host named on a legal page is no address of the company', () => {
  const legal: PageLiteral = {
    title: 'Mentions légales',
    text: ['Hébergement : OVH, 2 rue Kellermann, 59100 Roubaix.'],
  };
  expect(presenceOf({ '/': [], '/mentions-legales/': legal }).address).toBeNull();
});

test('a page where reviews are written is known by its address or by the words of its link', () => {
  const link = (to: string, anchor: string): PageLiteral => ({ links: [{ to, anchor }] }) as unknown as PageLiteral;
  const [byAddress, byWords] = [
    link('https://search.example/local/writereview', 'Google'),
    link('https://reviews.example/abc', 'Laissez-nous un avis'),
  ];
  expect(presenceOf({ '/': byAddress }).reviewPage).toBe('https://search.example/local/writereview');
  expect(presenceOf({ '/': byWords }).reviewPage).toBe('https://reviews.example/abc');
  expect(presenceOf({ '/': link('https://shop.example/a', 'Notre avis') }).reviewPage).toBeNull();
});

test('hours given as objects are those of the week, days that follow each other together', () => {
  const jsonLd = [
    JSON.stringify({
      '@type': 'Bakery',
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '14:00:00', closes: '18:00:00' },
        { dayOfWeek: 'https://schema.org/Saturday', opens: '09:00', closes: '12:00' },
        { dayOfWeek: 'Sunday', opens: '10:00', closes: '12:00', validFrom: '2026-12-20' },
        { dayOfWeek: ['Thursday', 'Thursday'], opens: '00:00', closes: '00:00' },
        { dayOfWeek: 'Jeudi', opens: '09:00', closes: '12:00' },
        { dayOfWeek: 'Friday', opens: 9, closes: null },
        null,
      ],
    }),
  ];
  expect(presenceOf({ '/': { jsonLd, text: ['Fermé le dimanche.'] } }).hours).toBe(
    'Mo-We 09:00-12:00, 14:00-18:00; Sa 09:00-12:00',
  );
});

test('a number that one page alone dials does not put in doubt the one that all dial', () => {
  const dials = (...numbers: string[]): PageLiteral => ({
    links: numbers.map((number) => ({ to: `tel:${number}`, href: `tel:${number}`, http: false, internal: false })),
  });
  const shop = '+33297541826';
  const site = { '/': dials(shop), '/a': dials(shop), '/contact': dials(shop, '+33612345678') };
  expect(presenceOf(site).telephone).toBe(dialledNumber(`tel:${shop}`));
  expect(presenceOf({ '/': dials(shop), '/contact': dials('+33612345678') }).telephone).toBeNull();
});
