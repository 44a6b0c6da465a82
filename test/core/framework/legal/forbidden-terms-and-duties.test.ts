import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const idsIn = (text: string, company: Company = companyWith()): string[] =>
  practicesIn(text, company).map(({ id }) => id);

const promising = (promise: string): Company => {
  const company = companyWith();
  const brand = { ...company.organisation.brand, promise };
  return { ...company, organisation: { ...company.organisation, brand } };
};

const rows = [
  {
    id: 'price-without-its-fees',
    named: ['Show £12 a chair and add cleaning at checkout', 'Afficher 9 € et ajouter le ménage au paiement'],
    near: [
      'Show a minimum of £75 on the first page',
      'Afficher 9 € et ajouter une option cadeau au paiement',
      'Show £12 a chair, all included, and add a picture',
    ],
  },
  {
    id: 'deposit-always-kept',
    named: ['Keep the deposit whatever happens', 'On garde le chèque si on part avant la fin'],
    near: [
      'Keep a deposit until the bill is paid',
      'Garder l’acompte si l’on annule moins de 48 heures avant, sauf maladie',
      'A link to suspend until Sunday',
    ],
  },
  {
    id: 'extra-on-public-money',
    named: ['A compulsory £5 a day for funded children', 'Imposer 3 € de frais sur les séances gratuites'],
    near: ['A voluntary £5 lunch for funded children', 'A compulsory £5 for late booking', 'Imposer 3 € de livraison'],
  },
  {
    id: 'price-set-for-shops',
    named: ['Tell every shop to hold £20 or we stop the supply', 'Imposer aux revendeurs de vendre à 20 € au moins'],
    near: [
      'Tell the shops a recommended price of £20',
      'Donner aux revendeurs un présentoir et un prix conseillé de 20 €',
      'Sell the stand to shops for £20',
    ],
  },
  {
    id: 'text-to-strangers',
    named: ['Send a text message to all residents of the estate', 'Envoyer un SMS aux salariés des usines'],
    near: ['Send our customers a text message the day before', 'Envoyer un SMS de rappel aux gens inscrits'],
  },
  {
    id: 'lists-of-others',
    named: ['Email the schools lists too', 'Écrire à la liste du club'],
    near: ['Email the waiting list', 'Écrire à nos abonnés', 'A price list by email', 'Email the list of our members'],
  },
  {
    id: 'untested-product',
    named: ['Sell the old plates, no lead test', 'Vendre les bougies sans évaluation de sécurité'],
    near: [
      'Have the old plates tested, then sell them',
      'Sell the candles once they are tested',
      'Vendre sans test A/B',
    ],
  },
  {
    id: 'uncertified-claim',
    named: [
      'Write “sustainable oak”, there is no certificate',
      'Écrire « tout est bio » même si les œufs ne le sont pas',
    ],
    near: ['Write where the oak comes from', 'Dire lesquels sont bio', 'Écrire « bio » une fois certifié'],
  },
  {
    id: 'secret-commission',
    named: [
      'The hall asks for 10% and would rather couples were not told',
      'Give the teacher a code and 10% of sales, and ask her not to say so',
      'Donner 10 % au guide sans que les clients le sachent',
    ],
    near: ['Give the teacher a code and 10% of sales, and tell everybody', 'Donner 10 % au guide, écrit sur l’affiche'],
  },
];

describe('a term that the law forbids is told from the lawful one beside it', () => {
  test.each(rows)('$id', ({ id, named, near }) => {
    expect(named.map((text) => idsIn(text).includes(id))).toEqual(named.map(() => true));
    expect(near.map((text) => idsIn(text).includes(id))).toEqual(near.map(() => false));
  });
});

describe('what the rules of lawyers forbid', () => {
  const lawyer = promising('Une avocate qui répond sous deux jours.');
  const baker = promising('Du pain au levain.');
  test.each([
    ['share-of-fees', 'L’annuaire prend 15 % par dossier apporté', 'L’annuaire prend un forfait de 40 € par mois'],
    ['pay-by-result-only', '« Pas de victoire, pas d’honoraires »', 'Un honoraire fixe par étape'],
    ['pay-by-result-only', 'No win, no fee', 'A fixed fee for each step'],
    ['stories-under-secrecy', 'Deux clients racontent leur affaire', 'Raconter une affaire inventée, sans nom'],
  ])('%s: %s', (id, named, near) => {
    expect([named, near].map((text) => idsIn(text, lawyer).includes(id))).toEqual([true, false]);
    expect(idsIn(named, baker)).not.toContain(id);
  });
});
