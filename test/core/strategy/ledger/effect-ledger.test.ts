import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import type { EffectLedger } from '../../../../src/core/planning/plan/economics/effect-ledger.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const sumOf = ({ rows }: EffectLedger): number => rows.reduce((total, { customers }) => total + customers, 0);

describe('the ledger of a company that declares the effects of its actions', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const { ledger, actions, objectives } = planOf(company);
  const declared = ledger.rows.filter(({ declaredId }) => declaredId !== null);

  test('binds each of them to an action of the plan', () => {
    expect(ledger.unbound).toEqual([]);
    expect(declared.map(({ declaredId }) => declaredId)).toEqual(company.simulation?.actions.map(({ id }) => id));
    for (const { actionId } of declared) expect(actions.map(({ id }) => id)).toContain(actionId);
  });

  test('gives the visits of a paid channel to the action that moves its budget', () => {
    expect(declared.find(({ declaredId }) => declaredId === 'a6')?.actionId).toBe('budget-paid-social');
  });

  test('does not add the assumptions of the catalogue to them', () => {
    const others = ledger.rows.filter(({ declaredId, mechanism }) => declaredId === null && mechanism !== 'repeat');
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ counted, customers, reason }) => !counted && customers === 0 && reason !== null)).toBe(true);
  });

  test('keeps the odds of the reference program', () => {
    expect(objectives.find(({ id }) => id === 'go-1')?.probability).toBeCloseTo(0.448, 1.9);
  });

  test('shares the gain of the central case between its rows', () => {
    expect(sumOf(ledger)).toBeCloseTo((ledger.central?.customers ?? 0) - (ledger.without?.customers ?? 0), 5);
  });

  test('reports an effect that no action carries, and does not count it', () => {
    const simulation = company.simulation!;
    const lost = {
      ...simulation.actions[0]!,
      id: 'lost',
      label: 'Zeppelin',
      channel: 'gbp',
      target: 'sessions_abs' as const,
      effect: [1000, 1000, 1000] as [number, number, number],
      effectFrom: undefined,
      actionId: 'no-such-action',
    };
    const other = planOf({ ...company, simulation: { ...simulation, actions: [...simulation.actions, lost] } });
    expect(other.ledger.unbound.map(({ id }) => id)).toEqual(['lost']);
    expect(other.ledger.central).toEqual(ledger.central);
  });
});

/** A shop that counts the visits and the customers of two channels. */
const measured = (given: Partial<Parameters<typeof companyWith>[0]> = {}): Company =>
  companyWith({
    channels: [
      channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 60 } }),
      channelWith('CH-EMAIL-NL', { metrics: { sessions: 600, newCustomers: 12 }, audienceSize: 800 }),
    ],
    ...given,
  });

describe('the ledger of a company that declares nothing', () => {
  const plan = planOf(measured());
  const { ledger } = plan;

  test('has one row at most for each action', () => {
    const ids = ledger.rows.map(({ actionId }) => actionId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shares the gain of the central case between its rows', () => {
    expect(sumOf(ledger)).toBeCloseTo((ledger.central?.customers ?? 0) - (ledger.without?.customers ?? 0), 5);
  });

  test('makes a message act on the customers that messages bring', () => {
    const mail = ledger.rows.filter(({ mechanism, base }) => mechanism === 'rate' && base?.channelId === 'email-nl');
    expect(mail.length).toBeGreaterThan(0);
    for (const { base } of mail) expect(base?.perMonth).toBe(2);
  });

  test('orders its outcomes, and keeps a line without any effect', () => {
    const [low, mid, high] = [ledger.prudent, ledger.central, ledger.bold].map((one) => one?.customers ?? 0);
    expect(low).toBeLessThanOrEqual(mid ?? 0);
    expect(mid).toBeLessThanOrEqual(high ?? 0);
    expect(ledger.zeroEffect).toEqual(ledger.without);
  });

  test('names five assumptions, the one that moves the result most first', () => {
    const widths = ledger.tornado.map(({ low, high }) => high - low);
    expect(widths).toHaveLength(5);
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
  });

  test('counts the customers that pay for the plan from its cost and their margin', () => {
    const { cost, marginPerCustomer, breakEven } = ledger;
    expect(breakEven).toBe(Math.ceil((cost.added + cost.existingHours) / marginPerCustomer));
  });
});

test('a company that counts no customer has no outcome, and no effect is counted', () => {
  const { ledger, objectives } = planOf(
    measured({ channels: [channelWith('CH-SEO', { metrics: { sessions: 6000 } })] }),
  );
  expect(ledger).toMatchObject({ measured: false, without: null, central: null, tornado: [] });
  expect(ledger.rows.filter(({ counted, mechanism }) => counted && mechanism !== 'repeat')).toEqual([]);
  expect(objectives).toEqual([]);
});
