import { describe, expect, test } from 'vitest';
import { chartTable } from '../../../../src/core/report/charts/chart-table.ts';
import { typesetText } from '../../../../src/core/language/typeset.ts';
import { dutiesOf } from '../../../../src/core/report/plan/duties.ts';
import { hypothesesPart } from '../../../../src/core/report/plan/hypotheses.ts';
import { planReport } from '../../../../src/core/report/plan/plan-report.ts';
import { sentence } from '../../../../src/core/report/sentence.ts';
import { figureTop, rowHeight } from '../../../../src/core/report/deck/slide-table.ts';
import { mostNotes, wordCount } from '../../../../src/core/report/deck/speaker-notes.ts';
import { type Slide, slidePage } from '../../../../src/core/report/deck/slides.ts';
import { validateStrategy } from '../../../../src/core/gauge/validate-strategy.ts';
import { locales } from '../../../../src/core/values/locale.ts';
import {
  companyNamed,
  companySaying,
  deckCompanies,
  deckOf,
  slideTexts,
  unmeasuredCompany,
} from '../../../support/decks.ts';

const told = [
  'cover',
  'priorities',
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

  test('has the priorities and findings, the plan in order, then the backup', () => {
    const main = slides.filter(({ kind }) => kind !== 'backup').map(({ id }) => id);
    expect(main.filter((id) => !/^(?:finding|picture)-/.test(id))).toEqual(told);
    expect(slides.slice(main.length).every(({ kind }) => kind === 'backup')).toBe(true);
    expect(slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['method', 'law', 'missing', 'indicators']));
  });

  test('hides the law and the questions, and nothing else', () => {
    const hidden = slides.filter((slide) => slide.hidden === true).map(({ id }) => id);
    expect(hidden).toEqual(slides.map(({ id }) => id).filter((id) => /^(?:law|questions)/.test(id)));
  });

  test.each(locales)('has a distinct title on each slide, and at most forty words of body (%s)', (locale) => {
    expect(new Set(slides.map(({ title }) => title[locale])).size).toBe(slides.length);
    expect(slides.filter(({ body }) => words(body, locale) > 40).map(({ id }) => id)).toEqual([]);
    expect(slides.filter(({ title }) => title[locale].length > 130).map(({ title }) => title[locale])).toEqual([]);
  });

  test.each(locales)('has notes of one to two minutes, but where they are prepared answers (%s)', (locale) => {
    const long = slides
      .filter((slide) => !isQuestion(slide))
      .map(({ id, notes }) => [id, words(notes, locale)] as const)
      .filter(([, count]) => count < mostNotes / 2 || count > mostNotes);
    expect(long).toEqual([]);
  });

  test('gives the content and the source of each figure', () => {
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
      if (figure.kind === 'chart') expect(chartTable(figure.chart).rows.length).toBeGreaterThan(0);
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

  test('has no undefined or code-like text', () => {
    expect(
      slides
        .flatMap(slideTexts)
        .flatMap(({ fr, en }) => [fr, en])
        .join('\n'),
    ).not.toMatch(
      /undefined|NaN|\bnull\b|Infinity|\[object|\bCH-[A-Z]|\bK-[A-Z]|\bL-[A-Z]{2}|simulation\.actions|…\.|: À corriger|: To fix|: Every|: Import |: facebook|: instagram/,
    );
  });

  test('has each row of the backup on the slide about it, and on no other', () => {
    const answers = slides
      .filter(({ id }) => id.startsWith('law'))
      .map(({ notes }) => notes.map(({ fr }) => fr).join('\n'));
    for (const { required } of dutiesOf(strategy)) {
      const start = sentence(typesetText(required).fr).slice(0, 40);
      expect([start, answers.filter((notes) => notes.includes(start)).length]).toEqual([start, 1]);
    }
    const spokenRows = slides
      .filter(({ id }) => /^(?:missing|indicators|method)/.test(id))
      .flatMap(({ notes }) => notes);
    // Cells read one after the other have capitals after commas.
    for (const { fr } of spokenRows) expect(fr).not.toMatch(/, (?:Action|Au|Aucune|Cinq|Importer|Moins|Sans|Tâche) /);
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

test('the title states that a value is not measured, and never shows a number', () => {
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

test('a target that is expected without the plan gives way, on every slide, to the number that the plan aims at', () => {
  const { deck, strategy } = decks['jardins-de-l-orb']!;
  const slide = (id: string): Slide => deck.slides.find((one) => one.id === id) as Slide;
  const [goal] = strategy.objectives;
  expect([goal?.target, goal?.baseline]).toEqual([34, 35]);
  const aim = goal!.proposed!;
  expect(aim).toBeGreaterThan(goal!.baseline!);
  expect(slide('objectives').title.fr).toMatch(new RegExp(`${aim} visés, avec \\d\\d.% de chances`));
  expect(goal?.reason.fr).toMatch(new RegExp(`La cible de 34 est atteinte sans rien faire.*vise ${aim} à la place`));
  expect(JSON.stringify(deck)).not.toMatch(/34 (?:nouveaux soutiens )?visés|aim at 34|un plancher|a floor/);
  const above = decks['larkfield-rota']!;
  expect(above.strategy.objectives[0]!.target).toBeGreaterThan(above.strategy.objectives[0]!.baseline!);
  expect(JSON.stringify([above.deck, above.strategy.objectives])).not.toMatch(/plancher|a floor/);
});

test('customers that were not counted are not one customer', () => {
  const data = companyNamed('jardins-de-l-orb');
  const { customersCount: _all, ...market } = data.organisation.market;
  const { activeCustomers12m: _active, ...economics } = data.economics as { activeCustomers12m?: number };
  const { deck, strategy } = deckOf({
    ...data,
    organisation: { ...data.organisation, market },
    economics: economics as typeof data.economics,
  });
  expect(strategy.stages.find(({ stage }) => stage === 'RET')?.baselineVolume).toBeNull();
  expect(JSON.stringify(deck)).not.toMatch(/\b1 clients?\b[^.]* à qui/);
  expect(JSON.stringify(strategy)).toContain('nombre de soutiens à qui le proposer non relevé');
});

test('a decision rule about money has the amount', () => {
  const rules = Object.values(decks).flatMap(({ strategy }) =>
    strategy.actions.flatMap(({ scenario }) => (scenario === null ? [] : [scenario.decisionRule.scaleIf.fr])),
  );
  const onMoney = rules.filter((rule) => rule.includes('coût par client'));
  expect(onMoney.length).toBeGreaterThan(0);
  for (const rule of onMoney) expect(rule).toMatch(/reste sous [\d\s,]+(?:€|£)/);
});

test('one audience is in the singular, and without audiences there is no such text', () => {
  const data = companyNamed('jardins-de-l-orb');
  const [only] = data.personas;
  const { deck } = deckOf({
    ...data,
    personas: [{ ...only!, weight: 1 }],
    growthObjectives: data.growthObjectives.map((one) => ({ ...one, targetedPersonaIds: [only!.id] })),
  });
  const french = [...deck.slides, ...decks['handmade-row']!.deck.slides].flatMap(slideTexts).map(({ fr }) => fr);
  expect(french.join('\n')).not.toMatch(/(?<![\d,.])(?<!\d\s)1[^\S\n](?!mois|fois|avis)\p{L}+s\b/u);
  expect(french.join('\n')).not.toMatch(/prévoit déjà 0|en crée 0|crée 0 page/);
});

test('an assumption is shown by its name and unit', () => {
  const about = 'growthObjectives/1/target';
  const taken = { about, taken: 'K-REPEAT-12M 0,282', from: 'repère publié : Rivo, 2026' };
  const { deck, strategy } = deckOf({ ...companyNamed('jardins-de-l-orb'), hypotheses: [taken] });
  const { figure, notes } = deck.slides.find(({ id }) => id === 'assumptions') as Slide;
  expect(figure.kind === 'table' && figure.rows[0]?.[1]?.en).toBe('Repeat rate: 28%');
  expect(notes.map(({ fr }) => fr)).toContain(
    'Objectifs\u202f: «\u202fRéachat à 12 mois\u202f: 28\u202f%\u202f» (repère publié\u202f: Rivo, 2026).',
  );
  const report = JSON.stringify(hypothesesPart(strategy));
  expect(report).toContain('Repeat rate: 28%');
  expect(report).not.toMatch(/growthObjectives|K-REPEAT/);
});

test('a programme is presented with its figures, and the choice of those who send somebody already is questioned', () => {
  const { deck } = decks['jardins-de-l-orb']!;
  const notesOf = (slideId: string): string =>
    deck.slides
      .find(({ id }) => id === slideId)!
      .notes.map(({ fr }) => fr)
      .join(' ');
  expect(notesOf('referral')).toContain('212 soutiens à qui le proposer');
  expect(notesOf('questions-referral')).toMatch(
    /Pourquoi «\sPrescripteurs informés, sans contrepartie\s».*15 nouveaux soutiens sur 71/,
  );
});

test('a channel that the plan opens is not described as refused', () => {
  const data = companyNamed('jardins-de-l-orb');
  const channels = data.channels.map((one) =>
    one.status === 'active' ? one : { ...one, status: 'planned' as const, reason: 'à ouvrir pendant ce cycle' },
  );
  expect(JSON.stringify(deckOf({ ...data, channels }).deck)).not.toContain('Pourquoi ne pas employer le canal');
});

test('the report also states that nothing is measured: no customers without the plan, no days of an A/B test', () => {
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
