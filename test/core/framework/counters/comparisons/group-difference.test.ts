import { expect, test } from 'vitest';
import { groupDifference } from '../../../../../src/core/framework/counters/comparisons/group-difference.ts';

const group = (label: string | null) => ({ label });

test.each([
  ['treated', 'Quotes called back', 'Quotes never called back'],
  ['treated', 'Acheteurs ayant reçu le mode d’emploi', 'Acheteurs sans rien'],
  ['act', 'Orders with a card', 'Orders by transfer'],
  ['act', 'Colis annoncés avec moins d’une semaine de délai', 'Colis annoncés avec un mois de délai'],
  ['act', 'People who had a tool mended', 'People who had nothing mended'],
  ['act', 'Adhérents inscrits à un atelier', 'Adhérents jamais inscrits à un atelier'],
  ['treated', 'Abonnés qui reçoivent la lettre', 'Abonnés qui ne la reçoivent pas'],
  ['season', 'Trees planted in November', 'Trees planted in May'],
  ['season', 'Essais de juillet à décembre', 'Essais de janvier à juin'],
  ['state', 'Readers who live at home', 'Readers who live in a home'],
  ['state', 'Demandes de familles', 'Demandes de particuliers seulement'],
  ['state', 'People who own a garden', 'People who do not own a garden'],
  ['state', 'Readers of the town', 'Readers of no town that they name'],
  ['state', 'Bookings with children', 'Bookings of couples'],
  ['treated', 'Walls inspected, planned by the mason before he left', 'Walls inspected, call us when ready'],
  ['treated', 'Newcomers shown the tool by a volunteer', 'Newcomers left alone'],
  ['treated', 'Clients prêts, relancés par carte', 'Clients prêts, nous appeler'],
  ['act', 'Premier essai sous dix jours', 'Premier essai après dix jours'],
  ['act', 'Dates asked more than a month ahead', 'Dates asked less than a month ahead'],
  ['act', 'Plots with a first harvest noted within 40 days', 'Plots with no harvest in 40 days'],
  ['state', 'Visites demandées par un proche', 'Visites demandées par la personne elle-même'],
] as const)('%s: “%s” beside “%s”', (difference, better, other) =>
  expect(groupDifference({ result: 'signed', better: group(better), other: group(other) })).toBe(difference),
);

test('customers who stay are not set apart by what else they bought, but what is asked of an order is a way of doing', () => {
  const sold = ['Engraved name', 'Plain box'];
  const [better, other] = [group('Shops with an engraved name'), group('Shops without')];
  expect(groupDifference({ result: 'left', better, other }, sold)).toBe('owned');
  expect(groupDifference({ result: 'paid on the day', better, other }, sold)).toBe('act');
  expect(groupDifference({ result: 'left', better, other }, ['Plain box'])).toBe('act');
});
