import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { lawIn } from '../../../../src/core/framework/legal/legal-areas.ts';
import { companyWith } from '../../../support/small-company.ts';

const { organisation, offers } = companyWith();
const inCountry = (country: string, values: string[] = []) =>
  companyWith({ organisation: { ...organisation, country, brand: { ...organisation.brand, values } }, offers });
const read = (text: string, country: string, values: string[] = []): string[] =>
  practicesIn(text, inCountry(country, values)).map(({ id }) => id);

describe.each([
  [
    'calls-against-a-mark',
    ['CH', 'FR', 'GB', 'US', 'CA', 'BE', 'IE'],
    ['appeler les numéros de l’annuaire même avec un astérisque', 'call the shops even if they are on the TPS list'],
    ['vérifier la liste d’opposition avant d’appeler', 'take numbers with an asterisk off our call sheet'],
  ],
  [
    'calls-recorded-unsaid',
    ['FR', 'CH', 'GB', 'US', 'CA', 'BE', 'LU', 'IE'],
    ['enregistrer les appels sans le dire, pour former l’équipe', 'record every phone call without telling people'],
    ['enregistrer le nombre d’appels chaque jour', 'announce that the call is recorded'],
  ],
  [
    'mark-beyond-scope',
    ['CH', 'FR', 'BE', 'LU', 'IE', 'GB', 'US', 'CA'],
    ['imprimer le sigle d’accréditation sur tous les rapports', 'our accreditation mark on every report we send'],
    ['le logo d’accréditation sur les seuls rapports dans la portée', 'put our logo on every van'],
  ],
  [
    'deductible-paid',
    ['US', 'CA', 'FR', 'CH', 'GB', 'BE', 'IE'],
    ['pay the customer’s deductible if they sign today', 'offrir la franchise d’assurance à chaque client'],
    ['explain how the deductible works', 'acheter une franchise de boulangerie'],
  ],
  [
    'opened-in-trust',
    ['FR', 'CH', 'GB', 'CA', 'IE', 'BE'],
    ['ouvrir les cartons et voir ce que les clients gardent', 'open the bins and show what the tenants throw away'],
    ['ouvrir un second dépôt de cartons', 'open the parcels that customers asked us to check, with their consent'],
  ],
  [
    'mark-without-control',
    ['CH', 'FR', 'BE', 'LU', 'IE', 'GB', 'US', 'CA'],
    ['antidater le certificat d’un bon client', 'back-date the certificate of a good customer'],
    ['envoyer le certificat le jour même', 'send the certificate the same day'],
  ],
])('%s', (id, countries, unlawful, lawful) => {
  test('is refused, with a text of law in each country', () => {
    for (const country of countries) {
      for (const text of unlawful) expect(read(text, country)).toContain(id);
      const [one] = practicesIn(unlawful[0] ?? '', inCountry(country));
      expect(lawIn(one?.law, country), country).toBeDefined();
    }
  });
  test('is not what is lawful beside it', () => {
    for (const text of lawful) expect(read(text, countries[0] ?? 'FR')).not.toContain(id);
  });
});

test.each([
  ['short-vouchers', 'make gift cards expire after six months', 'IE', 'FR'],
  ['pretext-for-no-refund', 'reject every return by saying that all is made specially', 'GB', 'US'],
  ['price-without-tax', 'afficher les prix hors taxes sur le site', 'FR', 'CA'],
  ['large-deposit-on-home-work', 'take half of the price up front', 'US', 'GB'],
])('%s holds where the law says so', (id, text, there, elsewhere) => {
  expect(read(text, there, ['home repair'])).toContain(id);
  expect(read(text, elsewhere, ['home repair'])).not.toContain(id);
});

test('volunteers are paid back and not paid', () => {
  const read1 = (text: string) => read(text, 'FR', ['bénévolat']);
  expect(read1('verser 80 € par mois aux accompagnateurs')).toContain('paid-volunteers');
  expect(read1('pay drivers 60 pounds a month')).toContain('paid-volunteers');
  expect(read1('facturer 0,90 € du kilomètre')).toContain('paid-volunteers');
  expect(read1('rembourser les frais des conducteurs sous huit jours')).not.toContain('paid-volunteers');
  expect(read('payer les conducteurs', 'FR')).not.toContain('paid-volunteers');
});

test('copies made for people who cannot read print are not sold', () => {
  expect(read('vendre nos livres lus en ligne', 'CH', ['bibliothèque sonore'])).toContain('accessible-copies-sold');
  expect(read('vendre nos livres lus en ligne', 'CH')).not.toContain('accessible-copies-sold');
});

test('other wordings of what is known', () => {
  expect(read('take the two-star reviews off the site, the one-star reviews too', 'GB')).toContain(
    'hidden-bad-reviews',
  );
  expect(read('add a booking fee on the payment page', 'GB')).toContain('hidden-fees');
  expect(read('add gift wrap as an option at the checkout, the fee is shown', 'GB')).toEqual([]);
  expect(read('un reçu fiscal pour la participation des familles', 'FR')).toContain('receipt-with-benefit');
});
