import { describe, expect, test } from 'vitest';
import { forbiddenClaimIn } from '../../../../src/core/insights/ideas/claim-limits.ts';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const of = (text: string, forbiddenClaims: string[]) =>
  judgedIdeas(
    companyWith({
      ideas: [{ id: 'i1', text }],
      organisation: { ...company.organisation, brand: { ...company.organisation.brand, forbiddenClaims } },
    }),
  );

test.each([
  ['say that 95 % of our bikes come back repaired', '95 % of bikes repaired'],
  ['montrer des enfants qui montent sur les machines', 'venez monter sur nos machines'],
])('a claim of the file that the idea makes in other words is refused: %s', (idea, claim) => {
  const [one] = of(idea, [claim]);
  expect(one).toMatchObject({ verdict: 'refuse' });
  expect(one?.reason.en).toContain(claim);
});

test.each([
  ['never say that 95 % of our bikes are repaired', '95 % of bikes repaired'],
  ['say that 60 % of our bikes come back repaired', '95 % of bikes repaired'],
  ['show how the machines are cleaned', 'venez monter sur nos machines'],
])('an idea that says another thing, or takes it back, is not: %s', (idea, claim) => {
  expect(of(idea, [claim])[0]?.reason.en ?? '').not.toContain(claim);
});

test('a part that the counts of the file contradict is refused with them', () => {
  const own = { 'Bikes sold': 400, 'Bikes sold with a warranty, out of 400': 120 };
  const [one] = judgedIdeas(
    companyWith({
      ideas: [{ id: 'i1', text: 'write that 90 % of bikes have a warranty' }],
      siteTotals: { ...company.siteTotals, source: 'own', ownMetrics: own },
    } as never),
  );
  expect(one).toMatchObject({ verdict: 'refuse' });
  expect(one?.reason.en).toMatch(/120 of 400/);
});

describe('a claim that the brand forbids itself is recognised in other words', () => {
  const { organisation, offers } = companyWith();
  const made = (idea: string, claim: string) =>
    forbiddenClaimIn(idea, {
      organisation: { ...organisation, brand: { ...organisation.brand, forbiddenClaims: [claim] } },
      offers,
    });
  test.each([
    ['say that a new lamp takes 40% off the bill', 'cuts your bill by 40%'],
    ['tell people that their heating cost will go down', 'lowers your heating cost'],
    ['écrire « reconnu par la région » sur le camion', 'agréé par la région'],
    ['say that the cream relieves eczema', 'cures eczema'],
    ['écrire que la visite par un organisme agréé est obligatoire', 'visite obligatoire par un organisme extérieur'],
  ])('%s', (idea, claim) => expect(made(idea, claim)).toBe(claim));
  test.each([
    ['say that a new lamp lasts ten years', 'cuts your bill by 40%'],
    ['a lamp with 40% more light', 'cuts your bill by 40%'],
    ['say where the region lies', 'approved by the region'],
    ['never say that the cream relieves eczema', 'cures eczema'],
  ])('but not: %s', (idea, claim) => expect(made(idea, claim)).toBeUndefined());
});
