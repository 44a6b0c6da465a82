import { expect, test } from 'vitest';
import { isLeavingList, provenAnswer, reasonAnswer } from '../../../src/core/insights/reason-answer.ts';
import { companyWith } from '../../support/small-company.ts';

const answerTo = (reason: string, of: string, given: Parameters<typeof companyWith>[0] = {}) =>
  reasonAnswer({ label: reason, count: 12 }, { of, total: 30 }, companyWith(given))
    .steps.map(({ fr }) => fr)
    .join(' ');

test('those who leave are not answered on the page where others buy', () => {
  const said = answerTo('frais remboursés trop tard', 'départs de bénévoles');
  expect(said).not.toMatch(/panier|bouton/u);
  expect(said).toContain('neuf fois sur dix');
  expect(answerTo('frais de port trop élevés', 'paniers laissés')).toContain('panier');
});

test('a wait on the way to a purchase is answered where the purchase is made', () => {
  const [persona] = companyWith().personas;
  const byPhone = [{ ...persona!, consumptionMode: { ...persona!.consumptionMode, purchase: 'phone' } }];
  expect(answerTo('délai trop long', 'demandes sans suite', { personas: byPhone as never })).not.toContain('bouton');
  expect(answerTo('délai trop long', 'paniers laissés', { personas: byPhone as never })).toContain('bouton');
});

test('a card that failed, a date forgotten, a call nobody took and a season that ends have answers of their own', () => {
  const lost = (reason: string) => answerTo(reason, 'abonnements arrêtés');
  const said = [
    'carte expirée ou refusée',
    'j’ai oublié la facture',
    'personne n’a répondu',
    'la saison est finie',
  ].map(lost);
  expect(new Set(said).size).toBe(4);
  expect(said.some((one) => one.includes('Demander à trois personnes'))).toBe(false);
});

test('a reason of no known kind is asked of three people, after what the notes say of it', () => {
  expect(answerTo('toujours les mêmes longs trajets', 'départs')).toContain('Demander à trois personnes');
  const notes = ['Les longs trajets vers la ville vont au premier qui répond.'];
  expect(answerTo('toujours les mêmes longs trajets', 'départs', { notes })).toContain(notes[0]!);
});

test('a comparison on what the reason is about answers it; one on another subject does not', () => {
  const of = (what: string, result: string) =>
    companyWith({
      comparisons: [
        {
          id: 'c',
          what,
          result,
          isLoss: true,
          decidedBy: 'company',
          groups: [
            { label: 'virés sous quinze jours', cases: 60, results: 4 },
            { label: 'remboursés en fin de trimestre', cases: 60, results: 30 },
          ],
        },
      ] as never,
    });
  const found = (company: ReturnType<typeof companyWith>) =>
    provenAnswer('frais de route remboursés trop tard', 'départs de bénévoles', company)?.comparison.stated?.id ?? null;
  expect(found(of('les frais de route virés sous quinze jours', 'bénévoles partis'))).toBe('c');
  expect(found(of('une carte de vœux', 'dossiers perdus'))).toBeNull();
});

test('a harm that people name is answered by what spares it', () => {
  const groups = [
    { label: 'parcels with a band', cases: 200, results: 4 },
    { label: 'parcels without it', cases: 200, results: 40 },
  ];
  const of = (result: string) =>
    companyWith({
      comparisons: [{ id: 'c', what: 'a band', result, isLoss: true, decidedBy: 'company', groups }] as never,
    });
  const found = (result: string) => provenAnswer('afraid that a jar leaks', 'baskets left', of(result));
  expect([found('leaks reported')?.comparison.stated?.id, found('sent back')]).toEqual(['c', null]);
});

test('leaving a basket is no leaving of the company', () => {
  expect(isLeavingList('subscribers who left')).toBe(true);
  expect(isLeavingList('baskets left before paying')).toBe(false);
});
