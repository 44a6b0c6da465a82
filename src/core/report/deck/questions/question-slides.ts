import type { CriterionId } from '../../../gauge/criterion.ts';
import type { Validation } from '../../../gauge/validate-strategy.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { joined, semicolon } from '../../joined-texts.ts';
import { numberedPages } from '../backup/sheet-slides.ts';
import { slideTable } from '../slide-table.ts';
import { clean, sourceLine, titled } from '../slide-text.ts';
import type { Slide } from '../slides.ts';
import { type ProbableQuestion, probableQuestions } from './probable-questions.ts';

interface Group {
  readonly id: string;
  readonly name: Text;
  readonly criteria: readonly CriterionId[];
}

/** The parts of the framework, in the order of the deck. */
const groups: readonly Group[] = [
  { id: 'framework', name: pair('les données et le cadre', 'data and the framework'), criteria: ['Cr1', 'Cr2', 'Cr3'] },
  { id: 'aims', name: pair('les objectifs et les étapes', 'objectives and stages'), criteria: ['Cr4', 'Cr5'] },
  { id: 'contents', name: pair('les contenus', 'content'), criteria: ['Cr6', 'Cr7', 'Cr8'] },
  { id: 'acquisition', name: pair('l’acquisition', 'acquisition'), criteria: ['Cr9', 'Cr10'] },
  { id: 'conversion', name: pair('la conversion', 'conversion'), criteria: ['Cr11', 'Cr12', 'Cr13'] },
  { id: 'retention', name: pair('la rétention', 'retention'), criteria: ['Cr14', 'Cr15'] },
  { id: 'referral', name: pair('la recommandation', 'referral'), criteria: ['Cr16', 'Cr17', 'Cr18'] },
  { id: 'steering', name: pair('le pilotage et la suite', 'steering and what follows'), criteria: ['Cr19', 'Cr20'] },
];

/** Probable questions with the place of their answer among the `presented` slides; the answers are in the notes. */
export function questionSlides(
  strategy: Strategy,
  validation: Pick<Validation, 'criteria'>,
  presented: readonly Slide[],
): Slide[] {
  const questions = probableQuestions(strategy, validation);
  return groups.flatMap((group) => {
    const own = questions.filter((one) => group.criteria.includes(one.criterion));
    return own.length === 0 ? [] : groupSlides(group, own, presented);
  });
}

function groupSlides(
  { id, name }: Group,
  questions: readonly ProbableQuestion[],
  presented: readonly Slide[],
): Slide[] {
  const table = slideTable(
    [
      ['Question probable', 'Probable question', 0.65],
      ['Où regarder', 'Where to look', 0.35],
    ],
    questions.map((one): Cell[] => [one.question, placeText(one, presented)]),
    { lines: 3 },
  );
  return numberedPages(table, body).map(({ page, from, place, at }): Slide => {
    const own = questions.slice(from, from + page.rows.length);
    return {
      id: `questions-${id}${at === 0 ? '' : `-${at + 1}`}`,
      kind: 'backup',
      title: titled(`Questions probables sur ${name.fr}${place}`, `Probable questions on ${name.en}${place}`),
      body,
      figure: { kind: 'table', ...page, alt: altOf(own) },
      notes: own.flatMap(answerNotes),
      source: sourceLine(
        'preuves, hypothèses et solutions écartées du plan (calculé)',
        'evidence, assumptions and options set aside of the plan (computed)',
      ),
    };
  });
}

const body: readonly Text[] = [
  titled('La réponse préparée à chacune est dans les notes.', 'The answer prepared for each is in the notes.'),
];

function placeText({ slide, part }: ProbableQuestion, presented: readonly Slide[]): Text {
  const number = presented.findIndex((one) => one.id === slide) + 1;
  return joined(
    [
      ...(number === 0 ? [] : [pair(`diapositive ${number}`, `slide ${number}`)]),
      pair(`rapport, partie ${part}`, `report, part ${part}`),
    ],
    semicolon,
  );
}

const altOf = (questions: readonly ProbableQuestion[]): Text =>
  pair(
    `Tableau des questions probables. ${questions.map((one) => one.question.fr).join(' ')}`,
    `Table of probable questions. ${questions.map((one) => one.question.en).join(' ')}`,
  );

const answerNotes = ({ question, answer }: ProbableQuestion): Text[] => [
  clean(pair(`Question\u202f: ${question.fr}`, `Question: ${question.en}`)),
  clean(pair(`Ma réponse\u202f: ${answer.fr}`, `My answer: ${answer.en}`)),
];
