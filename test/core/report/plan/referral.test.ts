import { expect, test } from 'vitest';
import { referralPart, viralText } from '../../../../src/core/report/plan/referral.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { companyWith } from '../../../support/small-company.ts';

const viral = (invitesPerCustomer: number) =>
  viralText(companyWith({ viral: { invitesPerCustomer, convPerInvite: 0.1, cycleDays: 30 } })).en;
const any = pair('x', 'x');
const referral = {
  family: 'sponsorship',
  ready: null,
  eligibility: any,
  mechanics: any,
  rewardReferrer: any,
  rewardReferee: any,
  rewardCost: 1000,
  runningCost: 200,
  antifraud: [any],
  terms: [any],
  coherence: { target: any, competitors: any, objectives: any, means: any },
  pilot: false,
};
const sheetOf = (given: object) => {
  const profitability = { status: 'too_early', verdictDate: '2027-06-01' } as const;
  const actions = [
    smallAction({ profitability, start: '2027-02-01', owner: any, referral: { ...referral, ...given } as never }),
  ];
  const blocks = referralPart(smallPlan({ actions }, { competitors: [] }));
  const block = blocks.find((one) => one.kind === 'table');
  if (block?.kind !== 'table') throw new Error('a programme is a table');
  return new Map(block.rows.map(([name, cell]) => [(name as { en: string }).en, cell]));
};

test('word of mouth that is not measured is said', () => {
  expect(viralText(companyWith()).en).toMatch(/^Word of mouth is not measured yet/);
});

test('referral drives growth from 0.3 customers brought by one', () => {
  expect(viral(2)).toBe(
    'One customer brings 0.2 on average: referral is a profitable complement, not a growth engine.',
  );
  expect(viral(3)).toBe('One customer brings 0.3 on average: referral counts in growth.');
});

test('a programme shows its whole text and what each side does', () => {
  const ready = {
    form: 'card',
    parts: [{ label: pair('Recto', 'Front'), text: 'Pour vous', limit: null }],
    variant: { element: any, text: 'x' },
  };
  const rows = sheetOf({ ready });
  expect(rows.get('Front')).toBe('Pour vous');
  expect([...rows.keys()]).toEqual(
    expect.arrayContaining([
      'Their path, step by step',
      'The path of the newcomer',
      'Expected result',
      'Pays for itself',
    ]),
  );
});

test('a plan without a programme says so', () => {
  expect(referralPart(smallPlan()).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('a programme shows its cost under the ceiling, and whether it is a pilot', () => {
  expect(sheetOf({}).get('Cost per customer brought')).toMatchObject({
    en: '€10 of reward and €2 to run, under the ceiling of €26.73',
  });
  expect([sheetOf({}).has('Pilot'), sheetOf({ pilot: true }).has('Pilot')]).toEqual([false, true]);
});

test('who recommends already, and why nobody is rewarded, come before any programme', () => {
  const existing = [
    {
      channelId: 'c',
      name: pair('Amis', 'Friends'),
      customers: 12,
      share: 0.1,
      cost: null,
      verdict: pair('Garder', 'Keep'),
    },
  ];
  const noReward = [pair('La vente est trop petite.', 'The sale is too small.')];
  const blocks = referralPart(smallPlan({ referral: { existing, noReward } }, { competitors: [] }));
  const words = JSON.stringify(blocks);
  for (const said of ['Friends', 'not counted', 'Nobody is rewarded in this cycle. The sale is too small.'])
    expect(words).toContain(said);
});
