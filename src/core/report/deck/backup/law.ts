import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { dutiesOf, type Duty } from '../../plan/duties.ts';
import { longDay, shortDay } from '../../plan-cells.ts';
import { sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The duties of the law, with the answer of the plan and its date. */
export function lawSlides(strategy: Strategy): Slide[] {
  const duties = dutiesOf(strategy);
  if (duties.length === 0) return [];
  return sheetSlides({
    id: 'law',
    title: titleOf(strategy, duties.length),
    body: [
      titled(
        'Le plan signale ce qui est à prévoir\u202f; ce n’est pas un conseil juridique.',
        'The plan tells what to provide; it is not legal advice.',
      ),
    ],
    table: slideTable(
      [
        ['Ce qui est demandé', 'What is asked', 0.48],
        ['Réponse du plan', 'Answer of the plan', 0.36],
        ['Avant le', 'Before', 0.16],
      ],
      duties.map(({ required, evidence, dueDate }): Cell[] => [required, evidence, shortDay(dueDate)]),
      { lines: 14 },
    ),
    alt: pair(
      'Tableau des obligations, de leur réponse et de leur date.',
      'Table of the duties, their answer and their date.',
    ),
    notes: [introduction],
    rowNotes: duties.map(dutyNote),
    more: [annexNote, datesNote],
    source: sourceLine(
      'règles de droit en vigueur (repère publié)\u202f; réponses du plan (calculé)',
      'rules of law in force (published benchmark); answers of the plan (computed)',
    ),
  });
}

function titleOf({ actions }: Strategy, count: number): Text {
  const total = counted(count, ['obligation légale', 'obligations légales'], ['legal duty', 'legal duties']);
  const pending = actions.flatMap((one) => one.legal).filter((one) => !one.satisfied).length;
  if (pending === 0)
    return titled(
      `${total.fr}\u202f: chacune a sa réponse datée dans le plan`,
      `${total.en}: each has its dated answer in the plan`,
    );
  const open = counted(
    pending,
    ['point reste à remplir', 'points restent à remplir'],
    ['point is still to be met', 'points are still to be met'],
  );
  return titled(`${total.fr}\u202f: ${open.fr}`, `${total.en}: ${open.en}`);
}

const introduction = pair(
  'Je n’ai pas ajouté le droit à la fin\u202f: chaque action porte les règles qui la touchent, et une tâche datée avant son départ quand il y a quelque chose à faire.',
  'I did not add the law at the end: each action carries the rules that bear on it, with a task dated before its start where there is something to do.',
);

function dutyNote({ required, evidence, dueDate, actions }: Duty): Text {
  const day = longDay(dueDate);
  const concerned = counted(actions.length, ['action est concernée', 'actions sont concernées'], ['action', 'actions']);
  return pair(
    `${sentence(required.fr)} Ma réponse\u202f: ${uncapitalised(withoutStop(evidence.fr))}, avant le ${day.fr}. ${concerned.fr}.`,
    `${sentence(required.en)} My answer: ${uncapitalised(withoutStop(evidence.en))}, before ${day.en}. It bears on ${concerned.en}.`,
  );
}

const annexNote = pair(
  'Les textes entiers et les actions concernées sont en annexe du rapport. Pour un cas douteux, je demande l’avis d’un juriste avant le lancement, et je le note dans le plan.',
  'Full texts and the actions concerned are in the annex of the report. For a doubtful case I ask a lawyer before the start, and note it in the plan.',
);

const datesNote = pair(
  'Chaque réponse est une mention du texte ou une tâche datée. Je la relis avant le départ de l’action\u202f: une action dont la tâche n’est pas faite attend, elle ne part pas à moitié en règle. Les dates de cette diapositive sont celles de la première action concernée, les plus proches.',
  'Each answer is a mention in the text or a dated task. I read it again before the action starts: an action whose task is not done waits, it does not start half in order. The dates of this slide are those of the first action concerned, the nearest ones.',
);
