import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { askedQuestions, type ProbableQuestion } from './probable-questions.ts';
import type { PlanValidation } from '../plan/plan-report.ts';
import { clean, pagesOf, slideTable, sourceLine, titled } from './slide-parts.ts';
import type { Slide } from './slides.ts';

/** The seven parts of the framework, in the order in which they are told. */
const groups: readonly { readonly id: string; readonly name: Text; readonly criteria: readonly string[] }[] = [
  { id: 'framework', name: pair('les données et le cadre', 'data and the framework'), criteria: ['Cr1', 'Cr2', 'Cr3'] },
  { id: 'aims', name: pair('les objectifs et les étapes', 'objectives and stages'), criteria: ['Cr4', 'Cr5'] },
  { id: 'contents', name: pair('les contenus', 'content'), criteria: ['Cr6', 'Cr7', 'Cr8'] },
  { id: 'acquisition', name: pair('l’acquisition', 'acquisition'), criteria: ['Cr9', 'Cr10'] },
  { id: 'conversion', name: pair('la conversion', 'conversion'), criteria: ['Cr11', 'Cr12', 'Cr13'] },
  { id: 'retention', name: pair('la rétention', 'retention'), criteria: ['Cr14', 'Cr15'] },
  { id: 'referral', name: pair('la recommandation', 'referral'), criteria: ['Cr16', 'Cr17', 'Cr18'] },
  { id: 'steering', name: pair('le pilotage et la suite', 'steering and what follows'), criteria: ['Cr19', 'Cr20'] },
];

/** Questions that will likely be asked: the question and where to look on the slide, the answer in its notes. */
export function questionSlides(strategy: Strategy, validation: PlanValidation, told: readonly Slide[]): Slide[] {
  const bank = askedQuestions(strategy, validation);
  const placeOf = (id: string): number => told.findIndex((slide) => slide.id === id) + 1;
  return groups.flatMap(({ id, name, criteria }) => {
    const asked = criteria.flatMap((criterion) => bank.filter((one) => one.criterion === criterion));
    if (asked.length === 0) return [];
    const table = slideTable(
      [
        ['Question probable', 'Probable question', 0.65],
        ['Où regarder', 'Where to look', 0.35],
      ],
      asked.map((one): Cell[] => [one.question, lookText(one, placeOf(one.slide))]),
      { lines: 3 },
    );
    const pages = pagesOf(table, body);
    let from = 0;
    return pages.map((page, index): Slide => {
      const place = pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`;
      const own = asked.slice(from, from + page.rows.length);
      from += page.rows.length;
      return {
        id: `questions-${id}${index === 0 ? '' : `-${index + 1}`}`,
        kind: 'backup',
        title: titled(`Questions probables sur ${name.fr}${place}`, `Probable questions on ${name.en}${place}`),
        body,
        figure: {
          kind: 'table',
          ...page,
          alt: pair(
            `Tableau des questions probables. ${own.map((one) => one.question.fr).join(' ')}`,
            `Table of probable questions. ${own.map((one) => one.question.en).join(' ')}`,
          ),
        },
        notes: own.flatMap((one) => [
          clean(pair(`Question\u202f: ${one.question.fr}`, `Question: ${one.question.en}`)),
          clean(pair(`Ma réponse\u202f: ${one.answer.fr}`, `My answer: ${one.answer.en}`)),
        ]),
        source: sourceLine(
          'preuves, hypothèses et solutions écartées du plan (calculé)',
          'evidence, assumptions and options set aside of the plan (computed)',
        ),
      };
    });
  });
}

const body: readonly Text[] = [
  titled('La réponse préparée à chacune est dans les notes.', 'The answer prepared for each is in the notes.'),
];

const lookText = ({ part }: ProbableQuestion, slide: number): Text =>
  inBoth((locale) =>
    [
      ...(slide === 0 ? [] : [locale === 'fr' ? `diapositive ${slide}` : `slide ${slide}`]),
      locale === 'fr' ? `rapport, ${part.fr}` : `report, ${part.en}`,
    ].join(locale === 'fr' ? '\u202f; ' : '; '),
  );
