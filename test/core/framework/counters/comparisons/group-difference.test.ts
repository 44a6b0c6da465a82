import { expect, test } from 'vitest';
import { groupDifference } from '../../../../../src/core/framework/counters/comparisons/group-difference.ts';

const group = (label: string | null) => ({ label, won: 1, of: 10 });

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
] as const)('%s: “%s” beside “%s”', (difference, better, other) =>
  expect(groupDifference({ better: group(better), other: group(other) })).toBe(difference),
);
