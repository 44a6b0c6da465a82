import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };

function judged(statement: string, given: Parameters<typeof companyWith>[0] = {}, kind: Kind = 'new_customers') {
  const facts = insightFactsOf(
    companyWith({
      channels: [channelWith('CH-SEO', { metrics: { sessions: 5000, orders: 200, newCustomers: 180 } })],
      strategicObjectives: [{ id: 'so1', kind, statement, weight: 1 }],
      ...given,
    }),
  );
  return statedGoals(facts, foundInsights(facts))[0];
}

const counting = (ownMetrics: Record<string, number>) => ({
  siteTotals: { ...totals, orders: 200, newCustomers: 180, ownMetrics },
});

describe('a goal in words', () => {
  test('on those who come back is judged on the counter of those who did', () =>
    expect(
      judged(
        'Have four customers in ten come back',
        counting({ 'Customers of 2025': 200, 'Customers of 2025 who came back': 70 }),
        'retention',
      ),
    ).toMatchObject({ unit: 'share', current: 0.35, target: 0.4, verdict: 'within-reach' }));
  test('far above what the findings bring is out of reach, and the plan proposes what is', () => {
    const goal = judged(
      'Have nine customers in ten come back',
      counting({ 'Customers of 2025': 200, 'Customers of 2025 who came back': 70 }),
      'retention',
    );
    expect(goal).toMatchObject({ verdict: 'out-of-reach' });
    expect(goal?.proposal.en).toContain('aim at 45%');
  });
  test('on the customers of a subscription counts those who leave', () =>
    expect(
      judged('Reach 500 customers', {
        economics: { ...subscription, customersEnd: 400, lostInPeriod: 180 },
      }),
    ).toMatchObject({ current: 400, target: 500, reachable: 400, verdict: 'out-of-reach' }));
  test('that adds to a count starts from what is counted', () =>
    expect(judged('Sell thirty more contracts', counting({ Contracts: 82 }))).toMatchObject({
      current: 82,
      target: 112,
    }));
  test('with a number below what is counted, and no word of more or fewer, is a question', () => {
    const goal = judged('Move thirty contracts to the fixed rate', counting({ Contracts: 82 }));
    expect(goal).toMatchObject({ current: 82, target: null, verdict: 'to-be-measured' });
    expect(goal?.proposal.en).toContain('Is it 30 more, that is 112');
    expect(goal?.proposal.fr).not.toMatch(/[-−]\d/);
  });
  test('about one place is not judged on all customers of a subscription', () =>
    expect(
      judged('Three more customers on the inner round', { economics: { ...subscription, customersEnd: 400 } }),
    ).toMatchObject({ measure: null, current: null, target: null }));
  test('that states a share below an unrelated one is not judged on it', () =>
    expect(
      judged(
        'Enough staff: we refuse one shift in five',
        counting({ 'Shifts asked': 200, 'Shifts asked, worked': 158 }),
      ),
    ).toMatchObject({ current: null, target: null, verdict: 'to-be-measured' }));
  test('to fill a season is judged on its seats', () =>
    expect(judged('Fill July', counting({ 'Orders from July to August (100 slots)': 30 }))).toMatchObject({
      current: 30,
      target: 100,
      reachable: 39,
    }));
  test('to stop a channel is a decision with its cost', () => {
    const goal = judged('No longer buy leaflets', {
      channels: [channelWith('CH-SEO', { name: 'Leaflets bought', metrics: { newCustomers: 4 } })],
      costs: [{ id: 'c', channelId: 'seo', purpose: 'acquisition', cash: 300 }],
    });
    expect(goal?.verdict).toBe('decision');
    expect(goal?.proposal.en).toContain('“Leaflets bought” cost €300 over the period for 4 customers');
  });
  test('that nothing measures is to be measured first', () =>
    expect(judged('Be better known', {}, 'awareness')).toMatchObject({ verdict: 'to-be-measured', current: null }));
  test('of more customers, without a figure, starts from those counted, wherever the file counts them', () => {
    const goal = judged('Win new customers');
    expect(goal).toMatchObject({ verdict: 'to-be-measured', current: 180, target: null });
    expect(goal?.proposal.en).toMatch(/^180 new customers in /);
    expect(judged('Win new customers', { channels: [channelWith('CH-SEO')] })).toMatchObject({ current: null });
  });
  test('on which a limit depends asks how much of it is used', () =>
    expect(
      judged('More people in winter', { serviceCapacity: [{ id: 's', label: 'Repairs', possible: 300, used: null }] })
        ?.proposal.en,
    ).toContain('“Repairs”, how many today?'));
  test('on things sold is judged on the hours that they take, with the sum', () => {
    const [first] = companyWith().offers;
    const goal = judged('Passer de 40 à 60 machines par mois', {
      offers: [{ ...first!, attributes: ['2 heures par machine'], proofs: ['480 vendues'] }],
      ...counting({ 'heures d’atelier disponibles': 1000 }),
    });
    expect(goal).toMatchObject({ current: 40, target: 60, verdict: 'out-of-reach' });
    expect(goal?.proposal.en).toContain('would take 1,440 of 1,000');
    expect(goal?.proposal.en).toContain('enough for 42 a month');
  });
  test('for a season that is full is set on another one', () =>
    expect(
      judged(
        'Get more summer guests',
        counting({
          'nights available July and August': 372,
          'nights sold July and August': 361,
          'nights available April to June': 900,
          'nights sold April to June': 590,
        }),
      )?.proposal.en,
    ).toBe(
      '“nights available July and August”: 361 of 372 already, 11 are left. Bringing more people there would give nothing; the price and a waiting list would. There is room in “nights available April to June”: 590 of 900. Aim there.',
    ));
  test('on a mean shows both ways to raise it', () =>
    expect(
      judged('Passer de 6,4 à 8 stagiaires par session', counting({ 'sessions tenues': 31, 'stagiaires formés': 198 })),
    ).toMatchObject({ verdict: 'within-reach', target: 8 }));
  test('on followers is judged at their pace', () =>
    expect(
      judged('Reach 20,000 followers on Facebook', {
        channels: [
          channelWith('CH-FB', { name: 'Facebook page', audienceSize: 9600, metrics: { followersGained: 600 } }),
        ],
      }),
    ).toMatchObject({ current: 9600, reachable: 10_200, verdict: 'out-of-reach' }));
  test('that joins two wishes is judged on each', () => {
    const facts = insightFactsOf(
      companyWith({
        siteTotals: { ...totals, newCustomers: 10 },
        funnel: [
          { id: 'a', label: 'Enquiries', count: 312 },
          { id: 'b', label: 'Sites', count: 10 },
        ],
        strategicObjectives: [
          {
            id: 'so1',
            kind: 'new_customers',
            statement: 'Double enquiries to 600 a year and win twenty new sites',
            weight: 1,
          },
        ],
      }),
    );
    expect(statedGoals(facts, foundInsights(facts)).map(({ statement, target }) => [statement, target])).toEqual([
      ['Double enquiries to 600 a year', 600],
      ['Win twenty new sites', 20],
    ]);
  });
  test('far above what is measured, with no measured gain, gets a first step', () =>
    expect(
      judged('Arriver à 10 000 demandes par an', {
        funnel: [
          { id: 'a', label: 'Demande envoyée', count: 3000 },
          { id: 'b', label: 'Contrat', count: 500 },
        ],
      }),
    ).toMatchObject({ current: 3000, target: 10_000, verdict: 'out-of-reach' }));
  test('of more demand, when nothing more can be served, says what lacks', () =>
    expect(
      judged('Reach 400 orders', {
        serviceCapacity: [{ id: 's', label: 'Repairs', possible: 300, used: 297 }],
        funnel: [
          { id: 'a', label: 'Orders', count: 200 },
          { id: 'b', label: 'Paid', count: 180 },
        ],
      })?.proposal.en,
    ).toContain('is not what lacks: 297 of 300 are taken'));
  test('to leave a channel goes down in steps', () =>
    expect(
      judged('Get off the booking sites completely', counting({ 'share of nights through booking sites': 0.71 }))
        ?.proposal.en,
    ).toContain('go down in steps, to 61% first'));
  test('to open a second place is a decision on what is left of the first', () =>
    expect(
      judged('Ouvrir une salle au nord', counting({ 'jours possibles': 240, 'jours utilisés': 191 }), 'market_entry'),
    ).toMatchObject({ verdict: 'decision', current: 191 }));
  test('to sell more of an offer counts the units of that offer', () => {
    const offer = { ...companyWith().offers[0]!, name: 'Housse de pluie', proofs: ['1 240 vendues'] };
    const given = { offers: [offer], ...counting({ 'housses achetées après la page du guide': 141 }) };
    expect(judged('Doubler les housses, 2 500 dans l’année', given)).toMatchObject({
      current: 1240,
      target: 2500,
      verdict: 'out-of-reach',
    });
  });
  test('whose thing is counted in another part only is not judged on it', () => {
    const goal = judged(
      'Arriver à 2 000 balances sous contrat',
      counting({ 'balances connues du fichier': 3540 }),
      'revenue_existing',
    );
    expect(goal).toMatchObject({ verdict: 'to-be-measured', current: null });
    expect(goal?.proposal.en).toContain(
      'nothing is judged on a figure that looks like it (“balances connues du fichier”: 3,540)',
    );
  });
  test('starts from the figure that it replaces', () =>
    expect(judged('Sell 90 pairs instead of 61', counting({ 'pairs sold to new people': 17 }))).toMatchObject({
      current: 61,
      target: 90,
    }));
  test('to borrow is no margin to reach', () =>
    expect(judged('Borrow £96,000 for six more pods', {}, 'market_entry')).toMatchObject({
      verdict: 'decision',
      target: null,
    }));
  test('to make up for money that will be missing adds the findings', () => {
    const goal = judged(
      'Tenir malgré 1 000 € de moins',
      counting({
        'requests from schools': 20,
        'of those, answered': 8,
        'school bookings': 6,
        'average school booking in euros': 400,
      }),
      'margin',
    );
    expect(goal).toMatchObject({ target: 1000, current: 0 });
    expect(goal?.reachable).toBeGreaterThan(0);
  });
  test('to open in months that are not permitted is out of reach', () =>
    expect(
      judged('Open through November', { notes: ['Permission from 1 March to 31 October'] }, 'revenue_existing'),
    ).toMatchObject({ verdict: 'out-of-reach' }));
  test('that ends with what it avoids is no stop', () =>
    expect(
      judged(
        'Open a second room so that we stop refusing people',
        counting({ 'jours possibles': 240, 'jours utilisés': 191 }),
        'new_customers',
      ),
    ).toMatchObject({ verdict: 'decision', current: 191 }));
});

describe('a goal whose objective gives its figures', () => {
  const objective = (given: object) => ({
    growthObjectives: [
      {
        id: 'go1',
        kpiId: 'K-OWN',
        target: 20,
        baseline: 10,
        strategicObjectiveIds: ['so1'],
        targetedPersonaIds: ['p1'],
        ...given,
      },
    ] as never,
  });
  const offers = (...names: string[]) =>
    names.map((name, at) => ({
      ...companyWith().offers[0]!,
      id: `o${at}`,
      name,
      revenueShare: 1 / names.length,
    })) as never;
  test('beyond a limit is out of reach, at what the limit holds', () => {
    const goal = judged('Have more boarders', {
      ...objective({ target: 90, baseline: 40 }),
      serviceCapacity: [{ id: 'c', label: 'Boarders', possible: 50, used: 40 }],
    });
    expect(goal).toMatchObject({ verdict: 'out-of-reach', current: 40, target: 90, reachable: 50 });
    expect(goal?.proposal.en).toContain('takes 90 of 50 possible');
  });
  test('within a limit is ambitious, with its free room', () =>
    expect(
      judged('Fill the sixteen empty chairs of our courses', {
        ...objective({ target: 60, baseline: 48 }),
        serviceCapacity: [{ id: 'c', label: 'Course seats', possible: 64, used: 48 }],
      })?.proposal.en,
    ).toContain('there is room, 16 free of 64'));
  test('starts there, not from a count below which its number is', () =>
    expect(
      judged('Move thirty contracts to the fixed rate', {
        ...counting({ Contracts: 82 }),
        ...objective({ target: 30, baseline: 0 }),
      }),
    ).toMatchObject({ current: 0, target: 30 }));
  test('on another count than its words is judged on that of the objective', () =>
    expect(
      judged('Ten more schools with our crates', {
        ...counting({ 'Crates lent': 168 }),
        ...objective({ target: 10, baseline: 4 }),
      }),
    ).toMatchObject({ current: 4, target: 10 }));
  test('on revenue that the free room of the offers is not worth is out of reach', () => {
    const goal = judged('Twice the sales', {
      offers: offers('Saws', 'Drills'),
      ...objective({ kpiId: 'K-REVENUE', target: 20_000, baseline: 10_000 }),
      serviceCapacity: [
        { id: 'c', label: 'Saws sharpened', possible: 100, used: 90 },
        { id: 'd', label: 'Drills sharpened', possible: 100, used: 99 },
      ],
    });
    expect(goal).toMatchObject({ verdict: 'out-of-reach', unit: 'money', current: 10_000 });
    expect(goal?.reachable).toBeLessThan(20_000);
  });
  test('for new customers of a company that is full is out of reach', () =>
    expect(
      judged(
        'Three hundred kitchens',
        {
          ...objective({ kpiId: 'K-NEWCUST', target: 300, baseline: 23 }),
          serviceCapacity: [{ id: 'c', label: 'Shifts', possible: 1000, used: 970 }],
        },
        'market_entry',
      )?.verdict,
    ).toBe('out-of-reach'));
});

describe('an unwise goal is refused with its cost and a better aim', () => {
  const company = { organisation: { ...companyWith().organisation, annualTurnoverNet: 100_000 } as never };
  test('lower prices', () => {
    const goal = judged('Baisser nos prix de 10 % pour être les moins chers', company, 'awareness');
    expect(goal).toMatchObject({ verdict: 'refused', target: null });
    expect(goal?.proposal.en).toContain('10% off your prices costs €10,000 a year at present sales');
    expect(goal?.proposal.en).toContain('from 40% to 33%');
  });
  test('the cheapest of all, without a figure', () =>
    expect(judged('Be the cheapest in the county', company, 'awareness')?.verdict).toBe('refused'));
  test('more dependence on one customer, with its discount', () => {
    const goal = judged(
      'Take the mill from 20 to 40% of our sales, this one client, for a 10% discount',
      company,
      'margin',
    );
    expect(goal).toMatchObject({ verdict: 'refused', current: 0.2 });
    expect(goal?.proposal.en).toContain('would take €40,000 of sales');
    expect(goal?.proposal.en).toContain('gives away €2,000 a year');
  });
  test('a contract at a thin margin', () =>
    expect(judged('Sign the chain at a twelve per cent margin', company, 'awareness')?.proposal.en).toContain(
      '12% of margin against 40%',
    ));
  test.each(['Cut our costs by 10%', 'Be known for fair prices', 'Keep 40% of our clients'])('not %s', (statement) =>
    expect(judged(statement, company, 'awareness')?.verdict).not.toBe('refused'),
  );
});

test('hours that lack are judged by what each offer leaves for one', () => {
  const [first] = companyWith().offers;
  const goal = judged(
    'Earn more from our hours',
    {
      offers: [
        {
          ...first!,
          id: 'a',
          name: 'Chairs',
          pricePer: 'chair',
          revenueShare: 0.5,
          priceNet: 100,
          notes: ['20 chairs, 10 hours each'],
        },
        {
          ...first!,
          id: 'b',
          name: 'Benches',
          pricePer: 'bench',
          revenueShare: 0.5,
          priceNet: 300,
          notes: ['10 benches, 10 hours each'],
        },
      ] as never,
      serviceCapacity: [{ id: 'h', label: 'Workshop hours', possible: 310, used: 300 }],
    },
    'margin',
  );
  expect(goal).toMatchObject({ verdict: 'within-reach', unit: 'money' });
  expect(goal?.proposal.en).toContain('Benches €9, Chairs €3');
});

test('a goal of less of a thing that nothing counts has this very thing counted first', () => {
  const facts = insightFactsOf(
    companyWith({
      strategicObjectives: [
        { id: 'g', kind: 'new_customers', statement: 'Signer autant en faisant moins de kilomètres', weight: 1 },
      ],
    }),
  );
  expect(statedGoals(facts, foundInsights(facts))[0]?.proposal.fr).toContain('kilomètres');
});

test('the number of the objective on new customers is no measure of a goal of another kind', () => {
  const growthObjectives = [
    {
      id: 'o',
      kpiId: 'K-NEWCUST',
      target: 500,
      strategicObjectiveIds: ['so1'],
      targetedPersonaIds: ['p1'],
      offerIds: [],
      evidence: [],
    },
  ] as never;
  const measureOf = (kind: Kind) => judged('Win 500 customers', { growthObjectives }, kind)?.measure?.en;
  expect(measureOf('new_customers')).toBe('New customers of the cycle');
  expect(measureOf('retention')).not.toBe('New customers of the cycle');
});
