import { expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const judged = (text: string, given: Given) =>
  judgedIdeas(companyWith({ ideas: [{ id: 'i', text }], ...given })).find(({ idea }) => idea === text);

test.each([
  [
    'rent a lift one day a week for tall hedges',
    'A lift rents at 200 euros a day. It serves four tall hedges, sold at 150 euros each.',
    'do',
    '4 × €150 = €600 against €200, paid from 2 on',
  ],
  [
    'rent a lift one day a week for tall hedges',
    'A lift rents at 700 euros a day. It serves four tall hedges, sold at 150 euros each.',
    'refuse',
    'paid from 5 on',
  ],
  [
    'louer un élévateur un jour par semaine pour les hautes haies',
    'Un élévateur se loue 200 € la journée. Il permet quatre haies hautes, que nous facturerions 150 € nets chacune.',
    'do',
    '4 × €150',
  ],
])('what a note says a thing costs and sells decides: %s, %s', (idea, note, verdict, sums) =>
  expect(judged(idea, { notes: [note] })).toMatchObject({ verdict, reason: { en: expect.stringContaining(sums) } }),
);
test('a note about another thing does not', () =>
  expect(
    judged('rent a lift one day a week for tall hedges', {
      notes: ['A tent rents at 200 euros a day. It serves four parties, sold at 150 euros each.'],
    })?.verdict,
  ).toBe('not-now'));

const late = (reason: string): Given => ({
  reasons: [
    {
      id: 'r',
      of: 'baskets left',
      asked: 90,
      given: [
        { reason, count: 50 },
        { reason: 'dearer', count: 40 },
      ],
    },
  ],
});
test('a fact that people see too late is shown, by the count that says so', () => {
  const idea = 'show the waiting time on every product page';
  expect(judged(idea, late('delivery time shown only at the end'))).toMatchObject({
    verdict: 'do',
    reason: { en: expect.stringContaining('50 of 90') },
  });
  expect(judged('afficher le délai sur chaque fiche', late('le délai n’est affiché nulle part, pas vu'))?.verdict).toBe(
    'do',
  );
  expect(judged(idea, late('postage shown only at the end'))?.verdict).not.toBe('do');
  expect(judged(idea, late('delivery time too long'))?.verdict).not.toBe('do');
});
