import { expect, test } from 'vitest';
import { programmeTerms } from '../../../src/core/referral/programme-terms.ts';
import { programmes } from '../../../src/core/referral/programmes/index.ts';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { contextOf } from '../../support/small-company.ts';

const context = contextOf();
const termsOf = (id: string): string =>
  programmeTerms(context.company, referralFacts(context, steeringWith()), programmes.find((one) => one.id === id)!)
    .map(({ en }) => en)
    .join(' ');

test('terms state who may take part as the eligibility of the programme does', () => {
  const programme = programmes.find(({ id }) => id === 'G-REVIEWREWARD')!;
  expect(termsOf('G-REVIEWREWARD').toLowerCase()).toContain(programme.eligibility.en.toLowerCase());
});

test('the terms of reviews speak of no referrer, and an unpaid programme of no reward', () => {
  expect(termsOf('G-REVIEWREWARD')).not.toMatch(/refer|recommends/);
  expect(termsOf('G-PRESCRIBER')).not.toMatch(/reward/);
});

test.each(['G-PASSON', 'G-PRESCRIBER', 'G-REFERENCE', 'G-REVIEWASK', 'G-ANNOUNCE'])(
  'the terms of %s speak to whoever takes part, and say nothing of how the plan runs it',
  (id) => {
    const { mechanics, eligibility } = programmes.find((one) => one.id === id)!;
    expect(termsOf(id)).toMatch(/\byou\b|everybody whom we served/);
    expect(termsOf(id)).not.toContain(mechanics.en);
    expect(termsOf(id).toLowerCase()).not.toContain(eligibility.en.toLowerCase());
    expect(termsOf(id)).not.toMatch(/without you|list of names|goes out|is given at/);
  },
);
