import { expect, test } from 'vitest';
import { answersHowToAsk, offerAnswers, pricePageOf, saysHowToBook } from '../../../src/core/offers/offer-answers.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

function answersOf(page: PageLiteral) {
  const facts = siteOf({
    '/': { title: 'Atelier à Vannes', links: [{ to: '/roues', anchor: 'Roues', position: 'nav' }] },
    '/roues': page,
    '/contact': {},
    '/freins': {},
  });
  return offerAnswers(facts.pageOf.get('https://exemple.fr/roues')!, facts);
}

test('a slogan does not name the offer', () => {
  const heading = (text: string): PageLiteral => ({ headings: [{ level: 1, text }] });
  expect(answersOf(heading('La route vous appelle')).headingNamesOffer).toBe(false);
  expect(answersOf(heading('Une roue à votre mesure')).headingNamesOffer).toBe(true);
});

test('the place of the site is read in the title or the main heading', () => {
  expect(answersOf({ title: 'Roues à Vannes' }).namesPlace).toBe(true);
  expect(answersOf({ title: 'Roues', headings: [] }).namesPlace).toBe(false);
});

test('a price, a quotation and a question are answers', () => {
  const { price, proof, questions } = answersOf({
    blocks: [
      { text: 'À partir de 62 €.' },
      { kind: 'quote', text: 'Des roues droites depuis trois ans et un accueil en or.' },
      { kind: 'heading', level: 2, text: 'Combien de temps faut-il ?' },
    ],
  });
  expect({ price, proof, questions }).toEqual({ price: true, proof: true, questions: 1 });
});

test('a link of the text asks or leads on, one of the menu does neither', () => {
  const link = (to: string, position: 'content' | 'nav'): PageLiteral => ({
    links: [{ to, anchor: 'Voir', position }],
  });
  expect(answersOf(link('/contact', 'content'))).toMatchObject({ asks: true, leadsOn: 0 });
  expect(answersOf(link('/freins', 'content'))).toMatchObject({ asks: false, leadsOn: 1 });
  expect(answersOf(link('/freins', 'nav'))).toMatchObject({ asks: false, leadsOn: 0 });
});

test('a button without a link asks when its words do', () => {
  const button = (text: string) => answersOf({ links: [], blocks: [{ kind: 'label', text }] }).asks;
  expect([button('Book now'), button('Réserver'), button('More colours')]).toEqual([true, true, false]);
});

test('a button that the template repeats beside the text asks too', () => {
  const button = { to: 'tel:+33297541826', anchor: 'Appeler', position: 'aside' as const };
  expect(answersOf({ links: [button] }).asks).toBe(true);
});

test('a heading with a shorter form of the name names the offer', () => {
  const page = { title: 'Frein', headings: [{ level: 1, text: 'Disques et plaquettes de frein' }] };
  const facts = siteOf({
    '/': { links: [{ to: '/freinage', anchor: 'Freinage', position: 'nav' }] },
    '/freinage': page,
  });
  expect(offerAnswers(facts.pageOf.get('https://exemple.fr/freinage')!, facts).headingNamesOffer).toBe(true);
});

test('a price in the currency of another country is an answer', () => {
  const price = (text: string) => answersOf({ blocks: [{ text }] }).price;
  expect([price('From R800 per night'), price('Dès 45 CHF'), price('Room R2')]).toEqual([true, true, false]);
});

test('a button without a link that the template repeats asks as well; one of the header does not', () => {
  const asks = (position: 'aside' | 'header') =>
    answersOf({ links: [], blocks: [{ kind: 'label', text: 'Book now', position }] }).asks;
  expect([asks('aside'), asks('header')]).toEqual([true, false]);
});

test('a link to a payment or a booking on another site asks, whatever its words', () => {
  const asks = (to: string, anchor = 'Sponsor a loaf') =>
    answersOf({ links: [{ to, anchor, position: 'content' }] }).asks;
  expect(asks('https://app.example.com/pay/1pm3y8')).toBe(true);
  expect(asks('https://secure.example.com/inn/reservations')).toBe(true);
  expect(asks('https://example.com/inn', 'Check availability')).toBe(true);
  expect(asks('https://www.example.com/payne-family')).toBe(false);
});

test('works shown beside the text are a proof; a price that a script fills is not said to be missing', () => {
  const facts = siteOf({
    '/': { links: ['/roues', '/realisations'] },
    '/roues': {
      links: [{ to: '/realisations', anchor: 'Voir nos chantiers', position: 'aside' }],
      blocks: [{ text: '{{livre.prix}}' }],
    },
    '/realisations': { title: 'Réalisations' },
  });
  const answers = offerAnswers(facts.pageOf.get('https://exemple.fr/roues')!, facts);
  expect(answers).toMatchObject({ proof: true, price: true });
});

test('what a customer says below stars that every page repeats is a proof', () => {
  const stars = { kind: 'other', text: '⭐⭐⭐⭐⭐', position: 'aside' } as const;
  const said = { text: 'Des roues droites depuis trois ans, je reviendrai.' };
  const proofOf = (...blocks: NonNullable<PageLiteral['blocks']>) => answersOf({ links: [], blocks }).proof;
  expect([proofOf(stars, said), proofOf(said)]).toEqual([true, false]);
});

test('a page of prices answers for the pages that lead to it, where it names what they are about', () => {
  const leads = (
    prices: readonly string[],
    links: PageLiteral['links'] = [{ to: '/tarifs', anchor: 'Tarifs', position: 'nav' }],
  ) => {
    const facts = siteOf({
      '/': { title: 'Atelier', links: [{ to: '/roues', anchor: 'Roues', position: 'nav' }] },
      '/roues': { title: 'Roues', links },
      '/tarifs': { title: 'Tarifs', headings: [{ level: 1, text: 'Tarifs' }], text: prices },
    });
    return pricePageOf(facts.pageOf.get('https://exemple.fr/roues')!, facts) !== null;
  };
  expect(leads(['Rayonnage d’une roue : 62 €'])).toBe(true);
  expect(leads(['Réglage des freins : 30 €'])).toBe(false);
  expect(leads(['Rayonnage d’une roue : sur devis'])).toBe(false);
  expect(leads(['Rayonnage d’une roue : 62 €'], [])).toBe(false);
  // Prices of nothing in particular are those of what the site sells.
  expect(leads(['Pour 2 personnes', '60 à 90 € la journée selon saison'])).toBe(true);
  expect(leads(['À partir de 60 € par jour'])).toBe(true);
  expect(leads(['Réglage des freins', '30 €'])).toBe(false);
});

test.each([
  ['Pour réserver, écrivez-nous.', true],
  ['Calendrier des disponibilités', true],
  ['Réservation en ligne', true],
  ['Check availability', true],
  ['To book your place, ring the workshop.', true],
  ['Une réserve de bois', false],
  ['A book about wheels', false],
])('what a text says of booking: %s', (text, says) => {
  expect(saysHowToBook(text)).toBe(says);
});

test('the page of prices says how to book what it prices', () => {
  const answers = (
    prices: PageLiteral,
    links: PageLiteral['links'] = [{ to: '/tarifs', anchor: 'Tarifs', position: 'nav' }],
  ) => {
    const facts = siteOf({
      '/': { title: 'Atelier', links: [{ to: '/roues', anchor: 'Roues', position: 'nav' }] },
      '/roues': { title: 'Roues', links },
      '/tarifs': { title: 'Tarifs', headings: [{ level: 1, text: 'Tarifs' }], links: [], ...prices },
    });
    return answersHowToAsk(facts.pageOf.get('https://exemple.fr/roues')!, facts);
  };
  expect(answers({ text: ['Une roue : 62 €', 'Pour réserver, écrivez-nous.'] })).toBe(true);
  expect(answers({ text: ['Une roue : 62 €'] })).toBe(false);
  expect(answers({ text: ['Une roue : 62 €', 'Pour réserver, écrivez-nous.'] }, [])).toBe(false);
});
