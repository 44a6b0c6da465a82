import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell, Report } from '../../../src/core/report/blocks.ts';
import { planReport } from '../../../src/core/report/plan-report.ts';
import { planStrategy } from '../../../src/core/strategy/plan-strategy.ts';
import type { Strategy } from '../../../src/core/strategy/strategy.ts';
import { validateStrategy } from '../../../src/core/strategy/validate-strategy.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../support/companies.ts';

let strategy: Strategy;
let report: Report;
beforeAll(() => {
  const company = exampleCompany('maison-tilleul-gres');
  strategy = planStrategy({ company, site: null, cycle: { start: '2027-01-04' }, seed: 1, engineVersion: 'test' });
  const names = new Map(company.personas.map((persona) => [persona.id, persona.name]));
  report = planReport(strategy, validateStrategy(strategy, company), names);
});

describe('the written plan', () => {
  test('gives each content item its day, in order, and its brief', () => {
    const contents = strategy.actions.filter((action) => action.content !== null);
    const days = report.blocks.find((block) => block.kind === 'days');
    const dates = days?.kind === 'days' ? days.items.map((item) => item.date) : [];
    expect(dates).toHaveLength(contents.length);
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

  test('says that what the company does not know of a persona is not measured', () => {
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
  const tableOf = (one: Report, head: string) => {
    const found = one.blocks.find((block) => block.kind === 'table' && block.columns[0]?.label.en === head);
    return found?.kind === 'table' ? found : null;
  };

  test.each(exampleCompanies)('says days in words and points to nothing by its code: %s', (name) => {
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

  test('tells the day a scheme of a competitor was seen in words', () => {
    const { company } = strategy.inputs;
    const [rival, ...others] = company.competitors;
    const seen = { ...rival!, referralSystem: { ...rival!.referralSystem, seenAt: '2026-09-01' } };
    const inputs = { ...strategy.inputs, company: { ...company, competitors: [seen, ...others] } };
    const written = planReport({ ...strategy, inputs }, validateStrategy(strategy, company), new Map());
    expect(tableOf(written, 'Competitor')?.rows[0]?.[3]).toEqual({ fr: '1 sept. 2026', en: '1 Sept 2026' });
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
    const rows = tableOf(report, 'Action')?.rows ?? [];
    const ratio = (title: string) => rows.find(([name]) => said(name!, 'en') === title)?.[7];
    expect(ratio('Tagged documents')).toEqual({ fr: 'au relevé', en: 'at reading' });
    expect(ratio('Human alternative')).toEqual({ fr: 'au relevé', en: 'at reading' });
  });

  test('says in money what a rule reads in money', () => {
    expect(wordsOf(report, 'fr')).toMatch(/Chiffre d’affaires\s» atteint 500\s€/);
  });

  test('quotes names of channels, which may hold commas', () => {
    const money = report.blocks.find((one) => one.kind === 'paragraph' && one.text.en.startsWith('First decision'));
    expect(money?.kind === 'paragraph' && money.text.fr).toContain('amplifier «\u202fRéférencement naturel\u202f»');
  });
});
