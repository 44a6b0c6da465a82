import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { subjectOf, takenText, takenValues } from '../../plan/hypotheses.ts';
import { withoutStop } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The values that were taken because the company file does not give them. */
export function assumptionSlides(strategy: Strategy): Slide[] {
  const { organisation } = strategy.inputs.company;
  const hypotheses = takenValues(strategy);
  if (hypotheses.length === 0) return [];
  const total = counted(
    hypotheses.length,
    ['hypothèse posée', 'hypothèses posées'],
    ['assumption taken', 'assumptions taken'],
  );
  const rows = hypotheses.map(({ about, taken, from }) => ({
    subject: subjectOf(about),
    value: takenText(taken, organisation.currency),
    from,
  }));
  return sheetSlides({
    id: 'assumptions',
    title: titled(
      `${total.fr} faute de mieux\u202f: à remplacer par vos chiffres`,
      `${total.en} for want of better: to be replaced by your figures`,
    ),
    table: slideTable(
      [
        ['Sur quoi', 'About', 0.3],
        ['Valeur prise', 'Value taken', 0.35],
        ['D’après', 'From', 0.35],
      ],
      rows.map(({ subject, value, from }): Cell[] => [subject, value, from]),
      { lines: 4 },
    ),
    alt: pair('Tableau des hypothèses.', 'Table of the assumptions.'),
    notes: [introduction],
    rowNotes: rows.map(({ subject, value, from }) =>
      pair(
        `${subject.fr}\u202f: «\u202f${withoutStop(value.fr)}\u202f» (${withoutStop(from)}).`,
        `${subject.en}: “${withoutStop(value.en)}” (${withoutStop(from)}).`,
      ),
    ),
    more: [firstNote],
    source: sourceLine('fichier de l’entreprise (hypothèse)', 'company file (assumption)'),
  });
}

const introduction = pair(
  'Quand une valeur manquait et que le plan ne pouvait s’en passer, j’en ai pris une et je l’ai écrite ici. Chacune dit d’où elle vient. Dès que l’entreprise donne la sienne, le plan se recalcule entièrement.',
  'Where a value was missing and the plan could not do without, I took one and wrote it here. Each says where it comes from. As soon as the company gives its own, the whole plan is computed again.',
);

const firstNote = pair(
  'Je vous demande de regarder d’abord celles qui touchent à l’argent et au temps\u202f: ce sont elles qui changent le plus le plafond de coût, le nombre d’actions et les dates. Les autres jouent sur l’ordre des contenus, qui se corrige sans frais en cours de cycle.',
  'I ask you to look first at those that bear on money and time: they change the cost ceiling, the number of actions and the dates most. The others act on the order of content, which can be mended in the course of the cycle at no cost.',
);
