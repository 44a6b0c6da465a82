import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report/blocks.ts';
import { planReport } from '../../../src/core/report/plan-report.ts';
import { planStrategy } from '../../../src/core/strategy/plan-strategy.ts';
import type { Strategy } from '../../../src/core/strategy/strategy.ts';
import { validateStrategy } from '../../../src/core/strategy/validate-strategy.ts';
import { exampleCompany } from '../../support/example-companies.ts';

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
});
