import { expect, test } from 'vitest';
import { provenWays } from '../../../../src/core/planning/ways/proven-ways.ts';
import { wayTitle } from '../../../../src/core/planning/ways/way-title.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };

/** The instruction that two counted groups give in the language of the company. */
function title(language: 'fr' | 'en', better: string, other: string, result: string): string | undefined {
  const company = companyWith({
    organisation: { ...companyWith().organisation, languages: [language] },
    siteTotals: { ...totals, ownMetrics: { [`${better} (200), ${result}`]: 150, [`${other} (200), ${result}`]: 40 } },
  });
  const [way] = provenWays(company);
  return way === undefined ? undefined : wayTitle(way, company)[language];
}

test.each([
  [
    'fr',
    'Messages répondus le jour même',
    'Messages répondus plus tard',
    'vendus',
    'Répondre aux messages le jour même',
  ],
  ['fr', 'Loueurs prévenus par une carte', 'Loueurs sans carte', 'revenus', 'Prévenir les loueurs par une carte'],
  [
    'fr',
    'Première leçon sous dix jours',
    'Première leçon après dix jours',
    'restés',
    'Première leçon : sous dix jours, à chaque fois',
  ],
  [
    'fr',
    'Baux échus, rappelés un mois avant',
    'Baux échus, sans rappel',
    'signés',
    'Baux échus : rappelés un mois avant, à chaque fois',
  ],
  [
    'fr',
    'Acheteurs à qui le livreur a proposé la pose',
    'Acheteurs à qui on n’a rien proposé',
    'poses vendues',
    'Acheteurs : le livreur propose la pose, à chaque fois',
  ],
  ['en', 'Sheds visited within a week', 'Sheds not visited', 'rented', 'Visit sheds within a week'],
  [
    'en',
    'First-time rowers taught the stroke by staff',
    'First-time rowers left alone',
    'back',
    'Teach first-time rowers the stroke',
  ],
  ['en', 'Loans where Ann set the dates', 'Loans set up alone', 'kept', 'Loans: Ann sets the dates, every time'],
  [
    'en',
    'Growers who sent a first box within 20 days',
    'Growers who sent nothing in 20 days',
    'stayed',
    'Growers: bring each one to send a first box within 20 days',
  ],
  ['en', 'Boats with a $20 deposit', 'Boats without a deposit', 'collected', 'Boats: with a $20 deposit, every time'],
] as const)('%s: “%s” beside “%s” is an instruction', (language, better, other, result, expected) =>
  expect(title(language, better, other, result)).toBe(expected),
);

test('what customers are is no instruction', () =>
  expect(title('en', 'Guests from the coast', 'Guests from the hills', 'booked')).toBeUndefined());

test('what the company itself says of two groups names the rule, not the labels of the groups', () => {
  const company = companyWith({
    comparisons: [
      {
        id: 'c',
        what: 'the estimate shown in the conversation',
        result: 'bought',
        groups: [
          { label: 'conversations: with', cases: 200, results: 150 },
          { label: 'conversations: without', cases: 200, results: 40 },
        ],
        decidedBy: 'company',
      },
    ] as never,
  });
  const [way] = provenWays(company);
  expect(wayTitle(way!, company).en).toBe('Do every time: “the estimate shown in the conversation”');
});
