import type { PlannedAction } from '../../../src/core/planning/plan/planned-action.ts';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/core/planning/plan/hash/canonical-json.ts';
import type { Company } from '../../../src/core/framework/company/company.ts';
import type { SiteSignals } from '../../../src/core/planning/context/site-signals.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompanies, exampleCompany, planMadeOf, planOf } from '../../support/companies.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

/** The messages of a scenario that go out by e-mail: a partner publishes the others. */
const mailed = ({ scenario }: PlannedAction) =>
  (scenario?.steps ?? []).flatMap(({ channelId, message }) => (channelId.startsWith('CH-EMAIL') ? [message] : []));

describe.each(exampleCompanies)('the plan of %s', (name) => {
  const company = exampleCompany(name);
  const plan = planOf(company);
  const contents = plan.actions.filter((action) => action.content !== null);

  test('contains content items of the four families, three a month, written first and briefs only beside them', () => {
    const texts = contents.filter(({ content }) => content?.ready != null);
    expect(texts.length).toBeGreaterThanOrEqual(5);
    // three a month, less one whose only relay has its letter already
    expect(contents.length).toBeGreaterThanOrEqual(17);
    expect(contents.filter(({ content }) => content?.beforeWriting != null).length).toBeLessThan(2 * texts.length);
    expect(new Set(contents.map((action) => action.content?.family))).toEqual(
      new Set(['ugc', 'interactive', 'influence', 'editorial']),
    );
  });
  test('gives every item a target, a brief, links, a message or none, and an explanation with its runner-up or none', () => {
    for (const action of contents) {
      expect(action.content?.target.url).toMatch(/^https:/);
      expect(action.content?.links.length).toBeGreaterThan(0);
      expect(action.content?.brief.outline.length).toBeGreaterThanOrEqual(2);
      expect(action.content?.message?.hook.length ?? 11).toBeGreaterThan(10);
      expect(action.explain.factors.length).toBeGreaterThanOrEqual(8);
    }
  });
  test('half of its interactive items keep a page that can be linked and found', () => {
    const interactive = contents.filter((action) => action.content?.family === 'interactive');
    const tools = ['I-QUIZ', 'I-CALC', 'I-CHECK', 'I-TEMPLATE', 'I-INFOG', 'I-GAME'];
    expect(interactive.filter((one) => tools.includes(one.catalogueId)).length * 2).toBeGreaterThanOrEqual(
      interactive.length,
    );
  });
  test('plans the five other kinds of action', () => {
    const kinds = new Set(plan.actions.map((action) => action.kind));
    expect([...kinds].sort()).toEqual([
      'accessibility',
      'content',
      'conversion',
      'measurement',
      'referral',
      'retention',
      'scenario',
    ]);
  });
  test('never books more hours than a week has, nor more cash than the budget', () => {
    expect(Math.max(...plan.capacity.weeks.map((week) => week.hours))).toBeLessThanOrEqual(
      company.capacity.hoursPerWeek,
    );
    expect(plan.costs.cashPlanned).toBeLessThanOrEqual(plan.costs.budget * 0.95);
  });
  test('publishes a page before what points to it', () => {
    const published = new Map(contents.map((action) => [action.id, action.content?.publishAt ?? '']));
    for (const { dependencies, content } of contents)
      if (content?.publishAt != null)
        for (const id of dependencies) expect(published.get(id)! < content.publishAt).toBe(true);
  });
  test('dates everything within the cycle, in order', () => {
    for (const item of plan.calendar) expect(item.date >= plan.cycle.start && item.date <= plan.cycle.end).toBe(true);
    expect([...plan.calendar].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))).toEqual(plan.calendar);
  });
  test('has no blocker and no major finding; the audit it lacks is its first action', () => {
    const findings = validateStrategy(plan, company).findings.filter(
      (finding) => finding.severity === 'blocker' || finding.severity === 'major',
    );
    expect(findings.map((finding) => finding.ruleId)).toEqual([]);
    expect(plan.actions.find((action) => action.id === 'measure-site')?.start).toBe(plan.cycle.start);
  });
  test('is the same twice, byte for byte', () => {
    expect(canonicalJson(planMadeOf(exampleCompany(name)))).toBe(canonicalJson(plan));
  });
  test('is the same whatever the order of the lists of the company', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        expect(canonicalJson(planOf(shuffled(company, seed)))).toBe(canonicalJson(plan));
      }),
      { numRuns: 2 },
    );
  });
  test('stays within any capacity and budget, every action measured and costed', () => {
    const capacity = fc.record({
      hours: fc.integer({ min: 8, max: 60 }),
      cash: fc.integer({ min: 0, max: 60_000 }),
      weeks: fc.integer({ min: 20, max: 52 }),
    });
    fc.assert(
      fc.property(capacity, ({ hours, cash, weeks }) => {
        const smaller = {
          ...company,
          capacity: { ...company.capacity, hoursPerWeek: hours, weeks },
          budget: { ...company.budget, cashCycle: cash },
        };
        const other = planOf(smaller);
        expect(Math.max(...other.capacity.weeks.map((week) => week.hours))).toBeLessThanOrEqual(hours);
        expect(other.costs.cashPlanned).toBeLessThanOrEqual(other.costs.budget);
        for (const row of other.costs.byPurpose) expect(row.planned).toBeLessThanOrEqual(row.cap);
        for (const action of other.actions) {
          expect(action.costs.length).toBeGreaterThan(0);
          const roles = action.kpis.map((kpi) => (kpi.role === 'guard' ? 'performance' : kpi.role));
          expect(['performance', 'cost', 'ratio'].every((role) => roles.includes(role as 'cost'))).toBe(true);
        }
      }),
      { numRuns: 5 },
    );
  }, 300_000);
  test('gives each message the mentions that its rules require', () => {
    const messages = plan.actions.flatMap((action) =>
      [action.content?.message, action.retention?.message, ...mailed(action)].flatMap((message) =>
        message === undefined || message === null ? [] : [{ action, message }],
      ),
    );
    const carries = (id: string, said: RegExp) =>
      messages
        .filter(({ action }) => action.legal.some((item) => item.ruleId === id))
        .filter(
          ({ action, message }) =>
            action.channelIds.some((channel) => channel.startsWith('CH-EMAIL')) &&
            !said.test(message.legalMentions.join(' ')),
        );
    expect(messages.length).toBeGreaterThan(5);
    expect(carries('L-EMAIL', /désinscrire/i)).toEqual([]);
    expect(carries('L-UK-EMAIL', /unsubscribe/i)).toEqual([]);
    const paid = messages.filter(({ action }) =>
      ['F-NANO', 'F-MICRO', 'F-VIDEO', 'S-INFLU-LOCAL'].includes(action.catalogueId),
    );
    expect(
      paid.filter(({ message }) => !/collaboration commerciale|\bAd\b/i.test(message.legalMentions.join(' '))),
    ).toEqual([]);
  });
  test('spends the hours of an action exactly once', () => {
    for (const action of plan.actions) {
      const booked = action.effort.weeks.reduce((sum, week) => sum + week.hours, 0);
      expect(Math.abs(booked - action.effort.planned)).toBeLessThan(0.26);
    }
  });
});

describe('with what the crawl found', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const site: SiteSignals = {
    url: 'https://www.maison-tilleul-gres.example/',
    topics: [
      { id: 't1', name: 'argile rouge', terms: ['argile rouge', 'tournage'], pages: ['/journal/argile'], hub: null },
    ],
    coverage: [
      {
        persona: 'p1',
        topic: 'cl-assiettes',
        stage: 'ACQ',
        score: 0.4,
        page: 'https://www.maison-tilleul-gres.example/vaisselle/assiettes',
        passage: null,
        gap: null,
      },
    ],
    keywords: [],
    suggestions: [
      {
        from: '/journal/cuisson-gres',
        to: '/vaisselle/assiettes',
        anchor: 'assiettes en grès',
        sentence: 'Nos assiettes en grès cuisent à 1280 °C.',
        offset: 4,
        reason: { fr: 'Même sujet.', en: 'Same subject.' },
        confidence: 0.9,
        gain: 0.2,
      },
    ],
    accessibilityFindings: [],
    priorityPages: [],
    findings: { 'accessibility.contrast': 7 },
  };
  const plan = planOf(company, site);

  test('suggested links are the first ones to add', () => {
    const links = plan.actions.flatMap((action) => action.content?.links ?? []);
    expect(links).toContainEqual(
      expect.objectContaining({
        anchor: 'assiettes en grès',
        from: 'https://www.maison-tilleul-gres.example/journal/cuisson-gres',
      }),
    );
  });
  test('a crawled topic without keywords becomes a topic of the plan', () => {
    expect(plan.topics.map((topic) => topic.id)).toContain('site-t1');
  });
  test('measured coverage replaces the estimate', () => {
    expect(plan.topics.find((topic) => topic.id === 'cl-assiettes')?.coverage).toBe(0.4);
  });
  test('contrast failures are the friction of a contrast theme', () => {
    const lever = plan.actions.find((action) => action.conversion?.leverId === 'A-CONTRAST');
    expect(lever?.conversion?.friction.description.en).toContain('7');
  });
  test('the audit is no longer in the data to collect', () => {
    expect(plan.dataToCollect.map((row) => row.id)).not.toContain('site-audit');
  });
});

test('a company without keywords, pages or objectives still gets its plan from the words of its personas', () => {
  const bare = {
    ...exampleCompany('maison-tilleul-gres'),
    keywords: [],
    sitePages: [],
    growthObjectives: [],
    competitors: [],
    abCandidates: [],
  };
  const plan = planOf(bare);
  expect(plan.actions.filter((action) => action.content !== null).length).toBeGreaterThanOrEqual(8);
  expect(plan.topics.every((topic) => topic.target.kind === 'planned')).toBe(true);
});

/** Rotates and reverses the lists by a seed: enough to detect a dependence on order. */
function shuffled(company: Company, seed: number): Company {
  const turn = <Row>(rows: readonly Row[]): Row[] => {
    const at = rows.length === 0 ? 0 : seed % rows.length;
    return [...rows.slice(at), ...rows.slice(0, at)].reverse();
  };
  return {
    ...company,
    offers: turn(company.offers),
    channels: turn(company.channels),
    costs: turn(company.costs),
    personas: turn(company.personas),
    keywords: turn(company.keywords),
    competitors: turn(company.competitors),
    sitePages: turn(company.sitePages),
    growthObjectives: turn(company.growthObjectives),
    strategicObjectives: turn(company.strategicObjectives),
    abCandidates: turn(company.abCandidates),
  };
}

test('a plan whose cuts would lose more margin than they free keeps these budgets, and ends above doing nothing', () => {
  const small = companyWith();
  const { ledger, nextCycle } = planOf(
    companyWith({
      channels: [
        channelWith('CH-SEO', { metrics: { sessions: 4000, newCustomers: 60 } }),
        channelWith('CH-IG', { metrics: { sessions: 3000, newCustomers: 50 } }),
      ],
      costs: [{ id: 'c', channelId: 'ig', purpose: 'acquisition', cash: 1400 }],
      capacity: { ...small.capacity, hoursPerWeek: 1 },
    }),
  );
  expect(nextCycle.allocation.rows.map(({ before, after }) => after - before)).toEqual([0]);
  expect(ledger.central?.customers).toBeGreaterThanOrEqual(ledger.without?.customers ?? 0);
});
