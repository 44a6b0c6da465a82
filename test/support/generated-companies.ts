import fc from 'fast-check';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';
import { businessModels, sectorIds } from '../../src/core/framework/company/company-parts.ts';
import { addDays } from '../../src/core/values/day.ts';
import { channels as catalogue } from '../../src/core/framework/channels.ts';

/** A count that is known, zero, or unknown. */
const count = (most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constant(null) },
  );

const withIds = <One extends object>(list: readonly One[]) => list.map((one, at) => ({ ...one, id: `n${at}` }));

const channel = fc
  .record({
    typeId: fc.constantFrom(...catalogue.map(({ id }) => id)),
    sessions: count(200_000),
    rate: fc.double({ min: 0, max: 0.08, noNaN: true }),
    leads: count(3000),
    knowsCustomers: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
    cash: fc.integer({ min: 0, max: 40_000 }),
    hours: fc.integer({ min: 0, max: 400 }),
    calls: count(500),
  })
  .map(({ typeId, sessions, rate, leads, knowsCustomers, cash, hours, calls }) => {
    const id = typeId.slice(3).toLowerCase();
    const newCustomers = !knowsCustomers ? null : Math.floor((sessions ?? 900) * rate);
    return {
      channel: { id, typeId, metrics: { sessions, newCustomers, leads, calls } },
      cost: { id: `c-${id}`, channelId: id, purpose: 'acquisition', cash, hours },
    };
  });

const effect = fc.record({
  target: fc.constantFrom('sessions_rel', 'sessions_abs', 'cvr_rel', 'customers_abs'),
  values: fc.tuple(
    fc.double({ min: -0.9, max: 0, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
    fc.double({ min: 0.2, max: 0.6, noNaN: true }),
  ),
  startMonth: fc.integer({ min: 0, max: 5 }),
  successProb: fc.double({ min: 0, max: 1, noNaN: true }),
});

const nearDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-10-01', days));

/** What a company says that it counted, sound or not: shares above one, unknown counts, days that passed. */
const counted = fc.record({
  reasons: fc
    .array(
      fc.record({
        of: fc.constantFrom('paniers laissés', 'departures', 'retours'),
        asked: count(200),
        isSurvey: fc.boolean(),
        lostEach: count(90),
        given: fc.array(fc.record({ reason: fc.constantFrom('prix', 'délai', 'too far'), count: count(120) }), {
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    )
    .map(withIds),
  comparisons: fc
    .array(
      fc.record({
        what: fc.constantFrom('appelés le lendemain', 'orange box'),
        result: fc.constantFrom('ont commandé', 'sent back'),
        drawn: fc.boolean(),
        groups: fc.array(
          fc.record({
            label: fc.constantFrom('oui', 'non', 'called', 'left alone'),
            cases: count(200),
            results: count(150),
          }),
          { maxLength: 3 },
        ),
        remaining: count(300),
        perMonth: count(60),
        minutes: count(90),
      }),
      { maxLength: 2 },
    )
    .map(withIds),
  commitments: fc
    .array(
      fc.record({
        name: fc.constantFrom('bail', 'carrier'),
        renewsOn: fc.option(nearDay),
        endsOn: fc.option(nearDay),
        notice: fc.option(fc.record({ months: fc.integer({ min: 0, max: 9 }) })),
        cost: fc.option(
          fc.record({ amount: fc.integer({ min: 0, max: 900 }), per: fc.constantFrom('month', 'quarter', 'year') }),
        ),
        minimum: fc.option(
          fc.record({ what: fc.constant('colis'), count: count(900), counted: count(900), penaltyEach: count(9) }),
        ),
      }),
      { maxLength: 2 },
    )
    .map(withIds),
  deadlines: fc
    .array(fc.record({ what: fc.constant('déposer le dossier'), by: nearDay, cost: count(9000) }), { maxLength: 2 })
    .map(withIds),
  relayReach: fc
    .array(fc.record({ label: fc.constant('boutiques'), active: count(60), of: count(60) }), { maxLength: 1 })
    .map(withIds),
  ideas: fc
    .array(
      fc.record({
        text: fc.constantFrom(
          'Une carte cadeau',
          'Ring every trial',
          '−20 % en mai',
          'more adverts in May',
          'orange box for all',
        ),
      }),
      {
        maxLength: 2,
      },
    )
    .map(withIds),
});

/** Company files as people have them: every business model, gaps, zeros, own counters, declared effects. One in four spends nothing. */
export const generatedCompany: fc.Arbitrary<Company> = fc
  .record({
    businessModel: fc.constantFrom(...businessModels),
    sector: fc.constantFrom(...sectorIds),
    english: fc.boolean(),
    rows: fc.uniqueArray(channel, { selector: (one) => one.channel.typeId, minLength: 1, maxLength: 8 }),
    price: fc.integer({ min: 1, max: 5000 }),
    marginRate: fc.oneof(fc.double({ min: 0.02, max: 0.95, noNaN: true }), fc.constant(null)),
    hourlyCost: fc.integer({ min: 0, max: 80 }),
    hoursPerWeek: fc.integer({ min: 2, max: 60 }),
    cashCycle: fc.integer({ min: 0, max: 50_000 }),
    target: fc.integer({ min: 1, max: 4000 }),
    cacTarget: fc.integer({ min: 1, max: 500 }),
    customers: count(20_000),
    effects: fc.array(effect, { maxLength: 4 }),
    formStarts: count(5000),
    possible: count(400),
    missed: count(300),
    total: count(300),
    counted: fc.option(counted, { nil: {} }),
    spendsNothing: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  })
  .map(({ spendsNothing, ...given }) => (spendsNothing ? withoutCosts(given) : given))
  .map((given) => readCompany(fileOf(given), '2027-01-04'));

interface Given {
  readonly businessModel: string;
  readonly sector: string;
  readonly english: boolean;
  readonly rows: readonly { readonly channel: { readonly id: string }; readonly cost: object }[];
  readonly price: number;
  readonly marginRate: number | null;
  readonly hourlyCost: number;
  readonly hoursPerWeek: number;
  readonly cashCycle: number;
  readonly target: number;
  readonly cacTarget: number;
  readonly customers: number | null;
  readonly effects: readonly { readonly target: string; readonly values: readonly number[] }[];
  readonly formStarts: number | null;
  readonly possible: number | null;
  readonly missed: number | null;
  readonly total: number | null;
  readonly counted: object;
}

/** The same company without money, and hours that cost nothing. */
const withoutCosts = (given: Given): Given => ({
  ...given,
  hourlyCost: 0,
  cashCycle: 0,
  rows: given.rows.map((row) => ({ ...row, cost: { ...row.cost, cash: 0 } })),
});

function fileOf(given: Given): Record<string, unknown> {
  const { rows, effects } = given;
  const ids = rows.map(({ channel: { id } }) => id);
  const aim = {
    strategicObjectiveIds: ['so-1'],
    targetedPersonaIds: ['p1'],
    offerIds: ['of-1'],
    evidence: ids.slice(0, 1),
  };
  const subscription = given.businessModel === 'b2b_saas' || given.businessModel === 'b2c_subscription';
  return {
    locale: given.english ? 'en-GB' : 'fr-FR',
    organisation: {
      name: 'Atelier',
      domain: 'https://www.atelier.example',
      businessModel: given.businessModel,
      sector: given.sector,
      market: { priceLevel: 'medium', customersCount: given.customers },
    },
    offers: [{ id: 'of-1', name: 'Prestation', priceNet: given.price }],
    personas: [{ id: 'p1', name: 'Voisins' }],
    strategicObjectives: [{ id: 'so-1', kind: 'new_customers' }],
    channels: rows.map(({ channel: one }) => one),
    costs: rows.map(({ cost }) => cost),
    economics: { marginRate: given.marginRate, ...(subscription ? {} : { repeatRate12m: 0.2 }) },
    hourlyCost: given.hourlyCost,
    capacity: { hoursPerWeek: given.hoursPerWeek },
    budget: { cashCycle: given.cashCycle },
    growthObjectives: [
      { id: 'go-1', kpiId: 'K-NEWCUST', target: given.target, ...aim },
      { id: 'go-2', kpiId: 'K-CAC-BLENDED', target: given.cacTarget, ...aim },
      { id: 'go-3', kpiId: 'K-CLICK', target: 0.03, ...aim },
    ],
    funnel: [
      { id: 'forms', label: 'Formulaires', count: given.formStarts },
      { id: 'calls', label: 'Appels', count: 40, parallelTo: 'forms' },
      { id: 'quotes', label: 'Devis', count: 30 },
    ],
    siteTotals: {
      newCustomers: given.total,
      ownMetrics: { 'Appels manqués': given.missed, 'Clients perdus': 30, 'Clients perdus faute de carte': 12 },
    },
    ...(given.possible === null
      ? {}
      : {
          serviceCapacity: [
            { id: 's', label: 'Places', possible: given.possible, used: Math.round(given.possible * 0.9) },
          ],
        }),
    ...given.counted,
    simulation: {
      seasonality: [1, 1, 0.8, 1.2, 1, 1],
      actions: effects.map((one, index) => ({
        ...one,
        id: `e${index}`,
        label: 'Parcours et contenus',
        channel: index % 2 === 0 ? '*' : (ids[0] ?? '*'),
        effect: one.values,
        halfLifeMonths: 1,
        values: undefined,
      })),
    },
  };
}
