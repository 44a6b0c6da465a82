import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { sentence } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The data that the plan lacks. */
export function missingDataSlides({ dataToCollect }: Strategy): Slide[] {
  if (dataToCollect.length === 0) return [];
  const total = counted(
    dataToCollect.length,
    ['donnée à recueillir', 'données à recueillir'],
    ['piece of data to collect', 'pieces of data to collect'],
  );
  return sheetSlides({
    id: 'missing',
    title: titled(
      `${total.fr}\u202f: ce que le plan ne sait pas encore`,
      `${total.en}: what the plan does not know yet`,
    ),
    table: slideTable(
      [
        ['Donnée', 'Data', 0.3],
        ['Pourquoi', 'Why', 0.38],
        ['Comment', 'How', 0.32],
      ],
      dataToCollect.map(({ what, why, how }): Cell[] => [what, why, how]),
      { lines: 3 },
    ),
    alt: pair('Tableau des données à recueillir.', 'Table of the data to collect.'),
    notes: [introduction],
    rowNotes: dataToCollect.map(({ what, why, how }) =>
      inBoth((locale) => [what, why, how].map((text) => sentence(text[locale])).join(' ')),
    ),
    more: [effortNote, orderNote],
    source: sourceLine('contrôle du plan (calculé)', 'control of the plan (computed)'),
  });
}

const introduction = pair(
  'Voici ce que je ne sais pas encore. Rien ici n’a été deviné\u202f: là où la donnée manque, le plan l’écrit et prévoit comment l’obtenir.',
  'This is what I do not know yet. Nothing here was guessed: where data is missing the plan says so and plans how to get it.',
);

const effortNote = pair(
  'Aucune de ces données n’est hors de portée\u202f: chacune demande un export, quelques entretiens ou une tâche datée dans le plan. Je propose de les relire ensemble à chaque revue, et de rayer celles qui sont venues.',
  'None of these data is out of reach: each takes an export, a few interviews or a task dated in the plan. I propose that we read the list together at each review, and strike out those that came.',
);

const orderNote = pair(
  'Je commence par celles dont une décision dépend\u202f: un plafond, une cible, le choix d’un public ou d’un canal. Chaque donnée reçue se relit dans le plan suivant, et les chances des objectifs sont alors recalculées.',
  'I start with those that a decision rests on: a ceiling, a target, the choice of an audience or a channel. Each piece of data received is read in the next plan, and the odds of the objectives are then computed again.',
);
