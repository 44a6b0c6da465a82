import { expect, test } from 'vitest';
import { provenTextId } from '../../../../../src/core/planning/texts/kinds/proven/proven-text.ts';
import { provenWays } from '../../../../../src/core/planning/ways/proven-ways.ts';
import { companyWith } from '../../../../support/small-company.ts';

/** Id of the text of the way that two groups of the file prove; null without one. */
function textOf(better: string, other: string, result: string): string | null {
  const groups = [
    { label: better, cases: 320, results: 96 },
    { label: other, cases: 318, results: 54 },
  ];
  const comparisons = [{ id: 'c', what: 'the two groups', result, decidedBy: 'company' as const, groups }];
  const [way] = provenWays(companyWith({ comparisons } as never));
  expect(way).toBeDefined();
  return provenTextId(way!);
}

test.each([
  ['Customers reminded nine months after', 'Customers not reminded', 'ordered', 'proven-recall'],
  ['Kitchens reminded eleven months after', 'Kitchens not reminded', 'ordered', 'proven-recall'],
  ['Clients relancés 9 mois après', 'Clients non relancés', 'ayant commandé', 'proven-recall'],
])('%s: a reminder some time after a purchase has words of its own', (better, other, result, id) =>
  expect(textOf(better, other, result)).toBe(id),
);

test.each([
  ['Lessons reminded by text', 'Lessons not reminded', 'held', 'proven-reminder'],
  ['Stays prepared with the packing instructions', 'Stays without', 'happy', 'proven-preparation'],
  ['Visites préparées par une consigne envoyée avant', 'Visites sans consigne', 'réussies', 'proven-preparation'],
  ['Machines avec photo demandée avant le dépôt', 'Machines sans photo', 'réparées', 'proven-photo-before'],
  ['Customers e-mailed three evenings to choose from', 'Customers not written to', 'came', 'proven-invitation'],
  ['Devis relancés par courriel', 'Devis non relancés', 'signés', 'proven-quote-reminder'],
  ['Visiteurs à qui la carte est proposée à la fin de la visite', 'Autres visiteurs', 'abonnés', 'proven-counter'],
  ['Annonces avec photos', 'Annonces sans photos', 'vendues', 'proven-listing'],
  ['Roofs quoted from pictures', 'Roofs quoted after a visit', 'signed', 'proven-photo-quote'],
  ['Quotes rung back on day four', 'Quotes left alone', 'signed', 'proven-quote-call'],
  ['Essais rappelés par téléphone', 'Essais non rappelés', 'payants', 'proven-trial-call'],
  ['Devis envoyés sous deux jours', 'Devis envoyés plus tard', 'signés', 'proven-answer-date'],
  ['Members paying by direct debit', 'Members paying by cheque', 'kept', 'proven-debit'],
  ['Boxes with the brush offered at the counter', 'Boxes without', 'ordered', 'proven-counter'],
  ['Evenings with the offer made at the end', 'Evenings without the offer', 'joined', 'proven-counter'],
  ['Quotes chased on day eight', 'Quotes left alone', 'signed', 'proven-quote-reminder'],
  ['Devis relancés au bout d’une semaine', 'Devis non relancés', 'signés', 'proven-quote-reminder'],
  ['Baskets left, helped by e-mail', 'Baskets left alone', 'paid', 'proven-basket-help'],
  ['Comptes rendus lus au cours d’un appel', 'Comptes rendus envoyés', 'renouvelés', 'proven-explained-call'],
  ['Late members rung', 'Late members left alone', 'paid', 'proven-late-call'],
  ['Newcomers given a welcome call', 'Newcomers given none', 'stayed', 'proven-welcome-call'],
  ['Covers cut after a photo was checked', 'Covers cut as entered', 'kept', 'proven-photo-before'],
  ['Clients invités à choisir une date', 'Clients non invités', 'réservé', 'proven-invitation'],
  ['Owners reminded eleven months after', 'Owners not reminded', 'booked', 'proven-recall'],
])('%s has the words of its own situation', (better, other, result, id) =>
  expect(textOf(better, other, result)).toBe(id),
);

test.each([
  ['Customers reminded by text', 'Customers not reminded', 'ordered'],
  ['Trays washed the same day', 'Trays washed later', 'reused'],
  ['Chats without a telephone number', 'Chats with one', 'ordered'],
  ['Pages shown with the new picture', 'Pages shown with the old one', 'ordered'],
])('%s: a situation that its words do not say has no ready text', (better, other, result) =>
  expect(textOf(better, other, result)).toBeNull(),
);
