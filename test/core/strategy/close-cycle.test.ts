import { languages } from '../../support/languages.ts';
import { planStrategy } from '../../../src/core/gauge/plan-strategy.ts';
import { describe, expect, test } from 'vitest';
import type { ActionLine } from '../../../src/core/steering/action-readings.ts';
import { closeCycle, followingCycle } from '../../../src/core/strategy/close-cycle.ts';
import type { CalendarEdits, EntryEdit } from '../../../src/core/planning/calendar/edited-plan.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const company = exampleCompany('maison-tilleul-gres');
const plan = planOf(company);
const closedOn = '2027-09-01';

/** Every indicator read at a share of its target, bettered both ways. */
function readAt(share: (actionId: string) => number): ActionLine[] {
  return plan.actions.flatMap((action) =>
    action.kpis
      .filter((one) => one.role === 'performance' || one.role === 'guard')
      .map((one, index) => ({
        line: index + 2,
        actionId: action.id,
        kpiId: one.kpiId,
        result: one.direction === 'down' ? (one.target || 1) / share(action.id) : one.target * share(action.id),
        cash: null,
        hours: null,
        margin: null,
      })),
  );
}
const closed = (lines: readonly ActionLine[]) => closeCycle(plan, company, { lines, refused: [] }, closedOn);
const options = {
  languages,
  site: null,
  start: '2027-06-28',
  seed: 1,
  engineVersion: 'test',
  planStrategy,
};

describe('closeCycle', () => {
  test('decides every action and every channel that costs something', () => {
    const cycle = closed(readAt(() => 1));
    expect(cycle.actions.map((one) => one.id)).toEqual(plan.actions.map((one) => one.id));
    expect(cycle.read.done).toBe(cycle.read.expected);
    expect(cycle.channels.length).toBeGreaterThan(4);
  });

  test('an action without a reading is tried again, never called a success', () => {
    const cycle = closed([]);
    expect(new Set(cycle.actions.map((one) => one.decision))).toEqual(new Set(['test_again']));
    expect(cycle.read.done).toBe(0);
  });

  test('what beats its target twice is kept or scaled, what reaches a tenth of it is not', () => {
    const fate = (share: number) => new Set(closed(readAt(() => share)).actions.map((one) => one.decision));
    expect([...fate(2)].every((one) => ['scale', 'keep', 'test_again', 'adapt'].includes(one))).toBe(true);
    expect(fate(0.1)).not.toContain('scale');
    expect(fate(0.1)).toContain('cut');
  });

  test('a line of another plan is refused with its number', () => {
    const stranger = { line: 7, actionId: 'nope', kpiId: null, result: 1, cash: null, hours: null, margin: null };
    expect(closed([stranger]).refused.map((one) => one.line)).toEqual([7]);
  });

  test('a result of no indicator of its action, or of one of several, is rejected; its costs are kept', () => {
    const several = plan.actions.find(
      (one) => one.kpis.filter(({ role }) => role === 'performance' || role === 'guard').length > 1,
    );
    const id = several?.id ?? '';
    const line = { line: 2, actionId: id, kpiId: 'K-NOPE', result: 5, cash: 10, hours: null, margin: null };
    const of = (cycle: ReturnType<typeof closed>) => cycle.actions.find((one) => one.id === id);
    const wrong = closed([line]);
    expect([wrong.refused.map((one) => one.line), of(wrong)?.result.result]).toEqual([[2], null]);
    expect(of(wrong)?.result.cost).not.toBe(of(closed([]))?.result.cost);
    const unnamed = closed([
      { ...line, kpiId: null },
      { ...line, line: 3, kpiId: null, result: 0.1 },
    ]);
    expect([unnamed.refused.map((one) => one.line), of(unnamed)?.result.result]).toEqual([[2, 3], null]);
  });

  test('hours and cash that were read make the cost; the planned ones are used elsewhere', () => {
    const counted = plan.actions.find((one) => one.kpis.find(({ role }) => role === 'performance')?.unit === 'count');
    const id = counted?.id ?? '';
    const line = { line: 2, actionId: id, kpiId: null, result: 5, cash: 10, hours: 2, margin: 100 };
    const [first] = closed([line]).actions.filter((one) => one.id === id);
    const cost = 10 + 2 * company.hourlyCost;
    expect(first?.result).toMatchObject({
      cost,
      result: 5,
      costPerResult: cost / 5,
      returnOnCost: (100 - cost) / cost,
    });
  });
});

describe('followingCycle', () => {
  test('plans the next cycle without a blocker, with its number, and takes up most former actions', () => {
    const { plan: next, reused } = followingCycle(plan, closed(readAt(() => 1.2)), company, options);
    expect(next.cycle).toMatchObject({ number: 2, start: '2027-06-28' });
    const findings = validateStrategy(next, next.inputs.company).findings;
    expect(findings.filter((one) => one.severity === 'blocker')).toEqual([]);
    expect(reused).toHaveLength(plan.actions.length);
    expect(reused.filter((one) => one.plannedAs !== null).length).toBeGreaterThan(plan.actions.length / 2);
  });

  test('a format whose every use was stopped leaves the plan, with a lesson', () => {
    const stopped = plan.actions.find((one) => one.content?.family === 'interactive')?.catalogueId;
    const ids = new Set(plan.actions.filter((one) => one.catalogueId === stopped).map((one) => one.id));
    expect(ids.size).toBeGreaterThan(0);
    const { plan: next, reused } = followingCycle(
      plan,
      closed(readAt((id) => (ids.has(id) ? 0.05 : 1.2))),
      company,
      options,
    );
    expect(next.actions.filter((one) => one.catalogueId === stopped)).toEqual([]);
    for (const one of reused.filter(({ fromId }) => ids.has(fromId))) {
      expect([one.decision, one.start, one.lesson?.fr]).toEqual(['cut', null, expect.stringMatching(/ lu\s; visé /)]);
    }
  });

  test('a stopped lever, scenario or step comes back only with its reason', () => {
    const missed = (id: string) => plan.actions.find((one) => one.id === id)?.kind !== 'content';
    const cycle = closed(readAt((id) => (missed(id) ? 0.02 : 1.2)));
    const { plan: next } = followingCycle(plan, cycle, company, options);
    const cut = next.inputs.previous?.cut ?? [];
    expect(cut.some((id) => id.startsWith('V-')) && cut.some((id) => id.startsWith('S-'))).toBe(true);
    for (const one of next.actions.filter(({ catalogueId }) => cut.includes(catalogueId)))
      expect([one.catalogueId, one.what.fr]).toEqual([one.catalogueId, expect.stringMatching(/^Arrêté au cycle 1/)]);
    expect(validateStrategy(next, next.inputs.company).findings.filter((one) => one.severity === 'blocker')).toEqual(
      [],
    );
  });

  test('measuring, legal duties and accessibility are adapted, never stopped', () => {
    const cycle = closed(readAt(() => 0.02));
    const duties = cycle.actions.filter(
      ({ kind, catalogueId }) =>
        kind === 'accessibility' ||
        (kind === 'measurement' && catalogueId !== 'CHANNEL-BUDGET') ||
        catalogueId === 'V-WITHDRAW',
    );
    expect(duties.length).toBeGreaterThan(8);
    expect(duties.map(({ decision }) => decision)).not.toContain('cut');
  });

  test('a channel is judged on the ceiling of a customer, not on what was hoped of it', () => {
    const budget = plan.actions.find(({ id }) => id === 'budget-organic-search');
    const cost = budget?.costs.reduce((sum, line) => sum + line.planned, 0) ?? 0;
    const customers = Math.ceil(cost / plan.cac.channelCap / 0.7);
    const line = {
      line: 2,
      actionId: budget?.id ?? '',
      kpiId: null,
      result: customers,
      cash: null,
      hours: null,
      margin: null,
    };
    const [decided] = closed([line]).actions.filter(({ id }) => id === budget?.id);
    expect(decided?.decision).toBe('scale');
    expect(decided?.result.status).toBe('profitable');
    expect(decided?.rule.fr).toMatch(/au plus 26,73/);
  });

  test('is the same twice', () => {
    const cycle = closed(readAt(() => 1));
    const first = followingCycle(plan, cycle, company, options);
    expect(JSON.stringify(followingCycle(plan, cycle, company, options))).toBe(JSON.stringify(first));
  });
});

test('the next ledger multiplies its priors by what was read, names the readings, and agrees with its plan', () => {
  const cycle = closed(readAt(() => 2));
  const next = followingCycle(plan, cycle, company, options).plan;
  const [id, observed] = Object.entries(next.inputs.previous!.evidence).find(([, { readings }]) => readings >= 3)!;
  expect(observed.multiple).toBeCloseTo((3 + 2 * observed.readings) / (3 + observed.readings), 3);
  const read = next.ledger.rows.filter(({ prior }) => /readings?$/.test(prior.source.en));
  expect(read.length).toBeGreaterThan(5);
  const graded = read.find(({ actionId }) => next.actions.find((one) => one.id === actionId)!.catalogueId === id);
  expect(graded?.prior.grade ?? 'A').toBe('A');
  expect(read.some(({ prior }) => /times 1\.\d+ after \d+ reading/.test(prior.source.en))).toBe(true);
  const faults = validateStrategy(next, next.inputs.company).findings.filter(({ severity }) => severity === 'blocker');
  expect(faults.map(({ message }) => message.en)).toEqual(
    validateStrategy(plan, plan.inputs.company)
      .findings.filter(({ severity }) => severity === 'blocker')
      .map(({ message }) => message.en),
  );
});

describe('the next cycle after a calendar that a person kept', () => {
  const noted = (id: string, change: Partial<EntryEdit>): CalendarEdits => {
    const { date, title, owner, hours } = plan.tasks.find((one) => one.id === id)!;
    const kind = plan.calendar.find((item) => item.taskId === id && item.kind !== 'step')!.kind;
    return { [`${kind}:${id}:0`]: { cycle: 1, planned: { day: date, title, owner, hours }, ...change } };
  };
  const next = (edits: CalendarEdits) =>
    followingCycle(
      plan,
      closeCycle(plan, company, { lines: readAt(() => 1.2), refused: [], edits }, closedOn),
      company,
      options,
    ).plan;
  const contents = plan.actions.filter(({ content }) => content?.family === 'editorial');
  const same = (cycle: typeof plan, { catalogueId, content }: (typeof contents)[number]) =>
    cycle.actions.filter((one) => one.catalogueId === catalogueId && one.content?.topicId === content?.topicId);

  test('does not write again what is published, nor do once more what is done once', () => {
    const written = contents.find((one) => same(next(noted('measure-accessibility', {})), one).length > 0)!;
    const after = next({
      ...noted(written.id, { doneOn: '2027-02-01' }),
      ...noted('measure-tracking', { doneOn: '2027-02-01' }),
    });
    expect(same(after, written)).toEqual([]);
    expect(after.actions.map(({ id }) => id)).not.toContain('measure-tracking');
  });

  test('says of an action that was not noted as done that it is taken up again, under the title of the company', () => {
    const open = plan.actions.find(({ id }) => id === 'measure-tracking')!;
    const found = next(noted('measure-tracking', { title: 'Own words' })).actions.find(({ id }) => id === open.id)!;
    expect(found.title).toEqual({ fr: 'Own words', en: 'Own words' });
    const lever = next(noted('measure-tracking', {})).actions.find(({ kind }) => kind === 'conversion')!;
    expect(lever.what.en).toMatch(/^Planned in the previous period and not noted as done/u);
  });
});
