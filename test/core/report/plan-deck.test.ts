import { describe, expect, test } from '@jest/globals';
import { planReport } from '../../../src/core/report/plan-report.ts';
import { figureTop, mostNotes, leastNotes, rowHeight, wordCount } from '../../../src/core/report/slide-parts.ts';
import { type Slide, slidePage } from '../../../src/core/report/slides.ts';
import { validateStrategy } from '../../../src/core/strategy/validate-strategy.ts';
import { locales } from '../../../src/core/values/locale.ts';
import {
  companyNamed,
  companySaying,
  deckCompanies,
  deckOf,
  slideTexts,
  unmeasuredCompany,
} from '../../support/decks.ts';

const told = [
  'cover',
  'challenge',
  'framework',
  'channels',
  'positioning',
  'personas',
  'objectives',
  'contents',
  'semantics',
  'scenarios',
  'conversion',
  'retention',
  'referral',
  'steering',
  'decisions',
];

const decks: Record<string, ReturnType<typeof deckOf>> = {
  ...Object.fromEntries(deckCompanies.map((name) => [name, deckOf(companyNamed(name))])),
  'nothing measured': deckOf(unmeasuredCompany()),
};
const words = (texts: Slide['notes'], locale: 'fr' | 'en'): number =>
  wordCount(texts.map((text) => text[locale]).join(' '));
const isQuestion = ({ id }: Slide): boolean => id.startsWith('questions-');

describe.each(Object.entries(decks))('the deck of %s', (_name, { deck, strategy }) => {
  const { slides } = deck;

  test('tells the fifteen slides in order, then the backup', () => {
    expect(slides.slice(0, 15).map(({ id }) => id)).toEqual(told);
    expect(slides.slice(15).every(({ kind }) => kind === 'backup')).toBe(true);
    expect(slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['method', 'law', 'missing', 'indicators']));
  });

  test.each(locales)('has a title of its own on each slide, and forty words of body at most (%s)', (locale) => {
    expect(new Set(slides.map(({ title }) => title[locale])).size).toBe(slides.length);
    expect(slides.filter(({ body }) => words(body, locale) > 40).map(({ id }) => id)).toEqual([]);
    expect(slides.filter(({ title }) => title[locale].length > 130).map(({ title }) => title[locale])).toEqual([]);
  });

  test.each(locales)('has notes of one to two minutes, but where they are prepared answers (%s)', (locale) => {
    const long = slides
      .filter((slide) => !isQuestion(slide))
      .map(({ id, notes }) => [id, words(notes, locale)] as const)
      .filter(([, count]) => count < leastNotes || count > mostNotes);
    expect(long).toEqual([]);
  });

  test('says of each figure what it shows and where it comes from', () => {
    for (const { figure, source } of slides)
      for (const locale of locales) {
        expect(figure.alt[locale].length).toBeGreaterThan(15);
        expect(source[locale]).toMatch(
          /mesur|calcul|déclar|estim|repère|hypothèse|measured|computed|declared|estimated|benchmark|assumption/,
        );
      }
  });

  test('leaves no slide empty and cuts no table by the end of its page', () => {
    for (const { id, figure, body } of slides) {
      if (figure.kind === 'boxes') expect(figure.boxes.length).toBeGreaterThan(0);
      if (figure.kind === 'chart') expect(figure.categories.length).toBeGreaterThan(0);
      if (figure.kind !== 'table') continue;
      expect(figure.rows.length).toBeGreaterThan(0);
      const labels = figure.columns.map(({ label }) => label);
      const height = [labels, ...figure.rows].reduce(
        (sum, row, index) => sum + rowHeight(row, figure.columns, { heading: index === 0 }),
        figureTop(body),
      );
      expect([id, height <= slidePage.sourceTop]).toEqual([id, true]);
    }
  });

  test('holds nothing that is not a word', () => {
    expect(
      slides
        .flatMap(slideTexts)
        .flatMap(({ fr, en }) => [fr, en])
        .join('\n'),
    ).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|\bCH-[A-Z]|\bK-[A-Z]/);
  });

  test('gives the money of the report, to the cent', () => {
    const report = JSON.stringify(
      planReport(strategy, validateStrategy(strategy, strategy.inputs.company), new Map()).blocks,
    );
    const amounts = slides
      .filter(({ id }) => ['steering', 'referral', 'decisions'].includes(id))
      .flatMap(({ title }) => title.en.match(/[€£][\d,]+(?:\.\d+)?/g) ?? []);
    expect(amounts.length).toBeGreaterThan(0);
    for (const amount of amounts) expect(report).toContain(amount);
  });
});

test('what is not measured is said in the title, and never a number', () => {
  const { deck } = decks['nothing measured']!;
  const slide = (id: string): Slide => deck.slides.find((one) => one.id === id) as Slide;
  expect(slide('challenge').title.fr).toMatch(/mesurer son trafic, encore inconnu/);
  expect(slide('channels').title.en).toMatch(/not measured/);
  expect(slide('objectives').title.en).toMatch(/odds still unknown/);
  const { figure } = slide('challenge');
  expect(figure.kind === 'numbers' && figure.items.map(({ value }) => value)).toEqual([null, null, null]);
  const targets = slide('objectives').figure;
  expect(targets.kind === 'table' && targets.rows[0]?.[1]?.en).toBe('not measured');
});

test('the report too says that nothing is measured: no customers without the plan, no days of an A/B test', () => {
  const { strategy } = decks['nothing measured']!;
  expect(strategy.objectives.find(({ kpiId }) => kpiId === 'K-NEWCUST')?.baseline).toBeNull();
  const report = JSON.stringify(planReport(strategy, validateStrategy(strategy, strategy.inputs.company), new Map()));
  expect(report).toContain('without measured sessions an A/B test cannot be planned');
  expect(report).not.toContain('would take 0 days');
});

test.each(deckCompanies)(
  'twenty questions or more are prepared for %s, each with its answer and where to look',
  (name) => {
    const { slides } = decks[name]!.deck;
    const asked = slides.filter(isQuestion);
    const rows = asked.flatMap(({ figure }) => (figure.kind === 'table' ? figure.rows : []));
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(asked.reduce((sum, { notes }) => sum + notes.length, 0)).toBe(2 * rows.length);
    for (const [question, where] of rows) {
      expect(question?.fr).toMatch(/\?$/);
      expect(where?.en).toMatch(/slide \d+; report, part \d/);
    }
    const number = Number(/diapositive (\d+)/.exec(rows[0]?.[1]?.fr ?? '')?.[1]);
    expect(slides[number - 1]?.kind).toBe('main');
  },
);

test('a very long word of the company file is cut, on every slide', () => {
  const { deck } = deckOf(companySaying('x'.repeat(5000)));
  for (const { title, body } of deck.slides)
    for (const text of [title, ...body]) expect(text.fr.length).toBeLessThan(260);
});
