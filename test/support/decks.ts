import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';
import type { Cell } from '../../src/core/report/blocks.ts';
import { chartTable } from '../../src/core/report/charts/chart-table.ts';
import { planDeck } from '../../src/core/report/deck/plan-deck.ts';
import type { Deck, Slide, SlideFigure } from '../../src/core/report/deck/slides.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import { validateStrategy } from '../../src/core/gauge/validate-strategy.ts';
import type { Text } from '../../src/core/values/text.ts';
import { planOf } from './companies.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'companies');
const dataOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>;

export const deckCompanies = ['maison-tilleul-gres', 'larkfield-rota', 'jardins-de-l-orb', 'handmade-row'] as const;

export const companyNamed = (name: string): Company => readCompany(dataOf(name));

/** A company that measures nothing: no figure of any channel nor of the site. */
export function unmeasuredCompany(): Company {
  const data = dataOf('jardins-de-l-orb');
  const { siteTotals: _dropped, ...rest } = data;
  const channels = (data['channels'] as Record<string, unknown>[]).map((one) => ({ ...one, metrics: {} }));
  return readCompany({ ...rest, channels });
}

/** A company whose every free word is one text. */
export function companySaying(text: string): Company {
  const data = dataOf('maison-tilleul-gres');
  const organisation = data['organisation'] as Record<string, unknown>;
  const brand = organisation['brand'] as Record<string, unknown>;
  const all = (key: string, change: (one: Record<string, unknown>, index: number) => object) =>
    (data[key] as Record<string, unknown>[]).map((one, index) => ({ ...one, ...change(one, index) }));
  return readCompany({
    ...data,
    organisation: { ...organisation, name: text, brand: { ...brand, promise: text } },
    personas: all('personas', (_one, index) => ({ name: `${text}${index}`, jobs: [text], pains: [text] })),
    strategicObjectives: all('strategicObjectives', () => ({ statement: text })),
    competitors: all('competitors', () => ({ name: text })),
  });
}

export function deckOf(company: Company): { deck: Deck; strategy: Strategy } {
  const strategy = planOf(company);
  const names = new Map(company.personas.map((persona) => [persona.id, persona.name]));
  return { deck: planDeck(strategy, validateStrategy(strategy, company), names), strategy };
}

/** All texts of a slide, in reading order. */
export const slideTexts = ({ title, body, figure, notes, source }: Slide): Text[] => [
  title,
  ...body,
  ...figureTexts(figure),
  figure.alt,
  ...notes,
  source,
];

export function figureTexts(figure: SlideFigure): Text[] {
  switch (figure.kind) {
    case 'numbers':
      return figure.items.flatMap(({ label, value, note }) => [label, ...(value === null ? [] : [value]), note]);
    case 'boxes':
      return figure.boxes.flatMap(({ title, lines }) => [title, ...lines]);
    case 'table':
      return [...figure.columns.map(({ label }) => label), ...figure.rows.flat()];
    case 'chart':
      return [
        ...chartTable(figure.chart).rows.flatMap(([label]) => (isText(label) ? [label] : [])),
        ...(figure.table?.rows.flat() ?? []),
      ];
  }
}

const isText = (cell: Cell | undefined): cell is Text => typeof cell === 'object' && cell !== null && 'fr' in cell;

/** The values of the first series of a bar chart; empty for another figure. */
export const barValues = (figure: SlideFigure): (number | null)[] =>
  figure.kind === 'chart' && figure.chart.kind === 'bars'
    ? figure.chart.rows.map(({ values }) => values[0] ?? null)
    : [];
