import { languages } from '../../../support/languages.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Report } from '../../../../src/core/report/blocks.ts';
import { planReport } from '../../../../src/core/report/plan/plan-report.ts';
import { planStrategy } from '../../../../src/core/gauge/plan-strategy.ts';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { validateStrategy } from '../../../../src/core/gauge/validate-strategy.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../../support/companies.ts';

let strategy: Strategy;
let report: Report;
beforeAll(() => {
  const company = exampleCompany('maison-tilleul-gres');
  strategy = planStrategy({
    company,
    site: null,
    cycle: { start: '2027-01-04' },
    languages,
    seed: 1,
    engineVersion: 'test',
  });
  const names = new Map(company.personas.map((persona) => [persona.id, persona.name]));
  report = planReport(strategy, validateStrategy(strategy, company), names);
});

describe('the written plan', () => {
  test('gives each task its day, in order, and each content item its brief', () => {
    const contents = strategy.actions.filter((action) => action.content !== null);
    const days = report.blocks.find((block) => block.kind === 'days');
    const dates = days?.kind === 'days' ? days.items.map((item) => item.date) : [];
    expect(dates).toHaveLength(strategy.tasks.length);
    expect(dates).toEqual([...dates].sort());
    const briefs = report.blocks.filter((block) => block.kind === 'heading' && block.id.startsWith('brief-'));
    expect(briefs).toHaveLength(contents.length);
  });

  test('shows the twenty criteria', () => {
    const table = report.blocks.find((block) => block.kind === 'table' && block.columns[0]?.label.en === 'Criterion');
    expect(table?.kind === 'table' && table.rows).toHaveLength(20);
  });

  test('names personas and channels in words, never by their codes', () => {
    const days = report.blocks.find((block) => block.kind === 'days');
    const details = days?.kind === 'days' ? days.items.map((item) => item.detail.fr).join(' ') : '';
    expect(details).not.toMatch(/\bCH-[A-Z]|\bp[123]\b/);
    expect(details).toContain('Camille');
  });

  test('states that unknown traits of a persona are not measured', () => {
    const { company } = strategy.inputs;
    const personas = company.personas.map((persona) => ({ ...persona, reached: null }));
    const unknown = { ...strategy, inputs: { ...strategy.inputs, company: { ...company, personas } } };
    const sheet = planReport(unknown, validateStrategy(strategy, company), new Map())
      .blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter(([name]) => name !== null && typeof name === 'object' && 'en' in name && name.en === 'Reached today');
    expect(sheet).toHaveLength(personas.length);
    expect(sheet.map(([, value]) => value)).toEqual(personas.map(() => null));
  });

  /** Words of ours and of the company in a report, without the addresses. */
  const wordsOf = (one: Report, locale: 'fr' | 'en'): string =>
    one.blocks
      .flatMap((block) => {
        if (block.kind === 'table')
          return [block.caption[locale], ...block.rows.flat().map((cell) => said(cell, locale))];
        if (block.kind === 'paragraph') return [block.text[locale]];
        if (block.kind === 'figures')
          return block.items.map((item) => [item.label, item.shown, item.note].map((text) => text?.[locale]).join(' '));
        return [];
      })
      .join('\n');
  const said = (cell: Cell, locale: 'fr' | 'en'): string =>
    cell === null || typeof cell === 'number' || typeof cell === 'string'
      ? String(cell)
      : 'url' in cell
        ? ''
        : cell[locale];
  const actionRows = (one: Report) =>
    one.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns.some(({ label }) => label.en === 'Cost of one result') ? block.rows : [],
    );
  const tableOf = (one: Report, head: string) => {
    const found = one.blocks.find((block) => block.kind === 'table' && block.columns[0]?.label.en === head);
    return found?.kind === 'table' ? found : null;
  };

  test.each(exampleCompanies)('shows days in words and refers to nothing by its code: %s', (name) => {
    const company = exampleCompany(name);
    const plan = planOf(company);
    const written = planReport(plan, validateStrategy(plan, company), new Map());
    for (const locale of ['fr', 'en'] as const) {
      const words = wordsOf(written, locale);
      expect(words.match(/\b\d{4}-\d{2}(?:-\d{2})?\b/g)).toBeNull();
      expect(words.match(/\b(?:strategy|company|audit)\/[a-z]\w+|\bL-[A-Z]{2,}|\bK-[A-Z]|\bCH-[A-Z]/g)).toBeNull();
    }
    expect(wordsOf(written, 'fr')).toMatch(/ 2027 à \d+\u00a0h/);
  });

  test('shows the day when a competitor’s scheme was seen in words', () => {
    const { company } = strategy.inputs;
    const [rival, ...others] = company.competitors;
    const seen = { ...rival!, referralSystem: { ...rival!.referralSystem, seenAt: '2026-09-01' } };
    const inputs = { ...strategy.inputs, company: { ...company, competitors: [seen, ...others] } };
    const written = planReport({ ...strategy, inputs }, validateStrategy(strategy, company), new Map());
    expect(tableOf(written, 'Competitor')?.rows[0]?.[3]).toEqual({ fr: '1er sept. 2026', en: '1 Sept 2026' });
  });

  test('shows the ceiling with its cents, and in currencies that have none', () => {
    expect(wordsOf(report, 'fr')).toContain('Coût d’acquisition plafond 26,73\u00a0€');
    const company = { ...strategy.company, currency: 'XPF' };
    const costs = { ...strategy.costs, currency: 'XPF', cashPlanned: 250_000 };
    const written = planReport({ ...strategy, company, costs }, validateStrategy(strategy, null), new Map());
    expect(wordsOf(written, 'en')).toMatch(/Cash planned CFPF\s250,000 for a budget of CFPF\s950,000/);
  });

  test('names one target an indicator that the owner aims at, whatever shows it', () => {
    const aims = new Map(strategy.kpis.map((one) => [one.kpiId, one.target]));
    const own = ['K-CAC-BLENDED', 'K-REPEAT-12M'];
    const bound = strategy.actions.flatMap((action) => action.kpis).filter((one) => own.includes(one.kpiId));
    expect(new Set(bound.map((one) => one.kpiId))).toEqual(new Set(own));
    for (const one of bound) {
      expect([one.kpiId, one.target]).toEqual([one.kpiId, aims.get(one.kpiId)]);
      expect(one.direction === 'down' ? one.low >= one.target : one.low <= one.target).toBe(true);
    }
    expect(strategy.stages.find((one) => one.stage === 'RET')?.targetRate).toBe(aims.get('K-REPEAT-12M'));
  });

  test('starts new customers from what the cycle would bring without the plan', () => {
    const [objective] = strategy.objectives.filter((one) => one.kpiId === 'K-NEWCUST');
    expect(objective?.baseline).not.toBeNull();
    expect(strategy.kpis.find((one) => one.kpiId === 'K-NEWCUST')?.baseline).toBe(objective?.baseline);
  });

  test('divides a cost by what it brings only, never by faults or calls for help', () => {
    const ratio = (title: string) =>
      said(actionRows(report).find(([name]) => said(name!, 'en') === title)?.[4] ?? '', 'en');
    expect(ratio('Tagged documents')).toBe('no sale of its own');
    expect(ratio('Person to reach at every step')).toBe('no sale of its own');
  });

  test('shows money where a rule is about money', () => {
    expect(wordsOf(report, 'fr')).toMatch(/coût par client reste sous [\d\s,]+€/);
  });

  test('opens with few decisions, each with what it changes in money', () => {
    const decided = report.blocks.find((one) => one.kind === 'table' && one.caption.en.startsWith('The decisions'));
    const rows = decided?.kind === 'table' ? decided.rows.map((row) => row.map((cell) => JSON.stringify(cell))) : [];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThanOrEqual(8);
    expect(rows.some(([, , why]) => /heures comprises/.test(why ?? ''))).toBe(true);
    expect(rows.some(([, , why]) => /En jeu/.test(why ?? ''))).toBe(true);
  });

  describe('of a company that knows little', () => {
    const few = () => {
      const company = exampleCompany('maison-tilleul-gres');
      const [first] = company.personas;
      const offers = company.offers.slice(0, 1).map((one) => ({ ...one, revenueShare: 1 }));
      return {
        ...company,
        offers,
        personas: [{ ...first!, weight: 1 }],
        competitors: [],
        sitePages: company.sitePages.map((page) =>
          page.role === 'landing' ? { ...page, role: 'hub' as const } : page,
        ),
        hypotheses: [
          { about: 'growthObjectives/0/target', taken: 'K-NEWCUST 540', from: 'hypothèse de travail' },
          { about: 'budget/stageCaps', taken: 'acquisition 50 %', from: 'hypothèse de travail' },
        ],
        channels: company.channels.map((one) => ({ ...one, metrics: {}, missing: {} })),
      };
    };
    const without = (kinds: readonly ('retention' | 'referral' | 'scenario')[]): Report => {
      const actions = strategy.actions.filter((one) => kinds.every((kind) => one[kind] === null));
      const kept = new Set(actions.map(({ id }) => id));
      const tasks = strategy.tasks.filter(({ actionId }) => actionId === null || kept.has(actionId));
      return planReport({ ...strategy, actions, tasks }, validateStrategy(strategy, null), new Map());
    };

    test('names assumed values by what they are, not by their place in the file', () => {
      const inputs = { ...strategy.inputs, company: few() };
      const rows = tableOf(
        planReport({ ...strategy, inputs }, validateStrategy(strategy, null), new Map()),
        'About',
      )?.rows;
      expect(rows?.map((row) => row.slice(0, 2).map((cell) => said(cell, 'en')))).toEqual([
        ['Objectives', 'New customers: 540'],
        ['Budget by stage', 'acquisition 50 %'],
      ]);
    });

    test('keeps a part without content, and states that it is empty', () => {
      const written = without(['retention', 'referral', 'scenario']);
      const parts = written.blocks.flatMap((one) => (one.kind === 'heading' && one.level === 2 ? [one.text.en] : []));
      expect(parts.filter((one) => /^\d\./.test(one)).map((one) => Number(one[0]))).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      expect(wordsOf(written, 'fr')).toContain('Ce plan ne prévoit aucun programme de recommandation');
    });

    test('shows no table without a row, nor how chances that are not known were found', () => {
      const objectives = strategy.objectives.map((one) => ({ ...one, probability: null }));
      const actions = strategy.actions.filter((one) => one.kind !== 'accessibility');
      const tasks: typeof strategy.tasks = [];
      const written = planReport(
        { ...strategy, objectives, actions, tasks },
        validateStrategy(strategy, null),
        new Map(),
      );
      expect(written.blocks.filter((one) => one.kind === 'table' && one.rows.length === 0)).toEqual([]);
      expect(wordsOf(written, 'en')).not.toContain('10,000 draws');
      expect(wordsOf(report, 'en')).toContain('10,000 draws');
    });

    test('knows no gain of an hour without the customers of the site, and no cost a result without a cost', () => {
      const traffic = { ...strategy.traffic, site: { ...strategy.traffic.site, newCustomers: null } };
      const actions = strategy.actions.map((one) => ({
        ...one,
        costs: one.costs.map((line) => ({ ...line, planned: 0 })),
      }));
      const written = planReport({ ...strategy, traffic, actions }, validateStrategy(strategy, null), new Map());
      const gains = tableOf(written, 'Proposal')?.rows.map((row) => row[5]) ?? [];
      expect(gains.length).toBeGreaterThan(0);
      expect(gains.every((gain) => gain === null)).toBe(true);
      const each = actionRows(written).map((row) => said(row[4]!, 'en'));
      expect(new Set(each)).toEqual(new Set(['unpaid hours', 'no sale of its own', 'money freed']));
    });

    test('pits no audience against itself, and aims no cost per customer at a supposed euro', () => {
      const plan = planOf(few());
      const words = JSON.stringify(plan.actions.map((one) => [one.what, one.conversion?.friction.description]));
      expect(words).toContain('Aucune page n’est consacrée au public visé');
      expect(words).not.toMatch(/1 publics|1 different audiences/);
      const costs = plan.actions.flatMap((one) => one.kpis.filter((kpi) => kpi.kpiId === 'K-CAC-BLENDED'));
      for (const one of costs) expect(one.target).toBeGreaterThan(5);
    });
  });

  test('distinguishes a channel without customers from one with few', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const channels = company.channels.map((one) =>
      one.typeId === 'CH-META-ADS' ? { ...one, metrics: { ...one.metrics, newCustomers: 0 } } : one,
    );
    const lesson = (of: Strategy): string => of.channels.find((one) => one.typeId === 'CH-META-ADS')?.lesson?.fr ?? '';
    expect(lesson(strategy)).toContain('sans compter ceux qui seraient venus de toute façon');
    expect(lesson(planOf({ ...company, channels }))).toContain('sans apporter de client');
  });

  test('shows one conversion rate, of the channels that count both its parts', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const silent = company.channels.map((one) =>
      one.typeId === 'CH-DIRECT' ? { ...one, metrics: { ...one.metrics, orders: null } } : one,
    );
    const plan = planOf({ ...company, channels: silent });
    const site = plan.traffic.site.figures.find((one) => one.metricId === 'm.cr')?.value;
    expect(plan.kpis.find((one) => one.kpiId === 'K-CR')?.baseline).toBeCloseTo(site!, 6);
  });

  test('gives a cost per customer to the cent, alike wherever it is aimed at', () => {
    const company = exampleCompany('larkfield-rota');
    const growthObjectives = company.growthObjectives.filter((one) => !one.kpiId.startsWith('K-CAC'));
    const plan = planOf({ ...company, growthObjectives });
    const aims = plan.actions.flatMap((one) => one.kpis.filter((kpi) => kpi.kpiId === 'K-CAC-BLENDED'));
    expect(aims.length).toBeGreaterThan(1);
    expect(new Set(aims.map((one) => one.target)).size).toBe(1);
  });
});
