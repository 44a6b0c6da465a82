import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { type Conversion, conversionsOf, effectText } from '../../plan/conversion.ts';
import { longDay } from '../../plan-cells.ts';
import { afterColon, withoutStop } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { short, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

/** 11: what changes on the path, for everyone and for people with a handicap. */
export function conversionSlide(strategy: Strategy): Slide {
  const changes = conversionsOf(strategy, 'conversion');
  const helps = conversionsOf(strategy, 'accessibility');
  const { reason } = strategy.accessibility;
  const page = cutToPage(
    // Both kinds appear among the first rows, as the page may not have room for all.
    proposalsTable([...changes.slice(0, 3), ...helps.slice(0, 2), ...changes.slice(3), ...helps.slice(2)]),
    [titled(short(reason.fr, 190), short(reason.en, 190))],
  );
  return {
    id: 'conversion',
    kind: 'main',
    title: titleOf(changes, helps.length),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(page.table) },
    notes: speakerNotes(requiredNotes(strategy, changes, helps), [
      ...missingDataNotes(strategy, ['Cr11', 'Cr12', 'Cr13']),
      ...changes.slice(2).map(nextNote),
      effectsNote,
    ]),
    source: sourceLine(
      'effets et chances à vérifier (hypothèse)\u202f; heures du plan (calculé)',
      'effects and odds to be checked (assumption); hours of the plan (computed)',
    ),
  };
}

function titleOf(changes: readonly Conversion[], helpCount: number): Text {
  const proposals = counted(changes.length, ['proposition', 'propositions'], ['proposal', 'proposals']);
  const helps = counted(
    helpCount,
    ['mesure d’accessibilité', 'mesures d’accessibilité'],
    ['accessibility measure', 'accessibility measures'],
  );
  const [first] = changes;
  if (first === undefined)
    return titled(
      `Aucune proposition de conversion\u202f; ${helps.fr} sur le parcours`,
      `No conversion proposal; ${helps.en} on the path`,
    );
  const { title } = first.action;
  return titled(
    `${proposals.fr} pour mieux convertir et ${helps.fr}\u202f; d’abord «\u202f${short(title.fr, 48)}\u202f»`,
    `${proposals.en} to convert better and ${helps.en}; first “${short(title.en, 48)}”`,
  );
}

function proposalsTable(rows: readonly Conversion[]): SlideTable {
  return slideTable(
    [
      ['Proposition', 'Proposal', 0.35],
      ['Pour', 'For', 0.15],
      ['Effet attendu', 'Expected effect', 0.4],
      ['Heures', 'Hours', 0.1, 'number'],
    ],
    rows.map(({ action, conversion }): Cell[] => [
      action.title,
      action.kind === 'accessibility' ? pair('accessibilité', 'accessibility') : pair('conversion', 'conversion'),
      effectText(conversion),
      action.effort.planned,
    ]),
  );
}

const altOf = ({ rows }: SlideTable): Text =>
  pair(
    `Tableau des propositions. ${rows.map((row) => `${row[0]?.fr}\u202f: ${row[2]?.fr}`).join('. ')}.`,
    `Table of the proposals. ${rows.map((row) => `${row[0]?.en}: ${row[2]?.en}`).join('. ')}.`,
  );

function requiredNotes(
  { accessibility }: Strategy,
  changes: readonly Conversion[],
  helps: readonly Conversion[],
): Text[] {
  const count = counted(changes.length, ['changement', 'changements'], ['change', 'changes']);
  const [reason, day] = [afterColon(accessibility.reason), longDay(accessibility.auditDate)];
  return [
    pair(
      `Pour mieux convertir, je pars de ce qui gêne aujourd’hui et je propose ${count.fr} du parcours. Le rapport donne le détail de chacun.`,
      `To convert better I start from what gets in the way today and propose ${count.en} of the path. The report gives the details of each.`,
    ),
    ...changes.slice(0, 2).map(frictionNote),
    pair(
      `Pour l’accessibilité\u202f: ${reason.fr} Le parcours est contrôlé le ${day.fr}.`,
      `On accessibility: ${reason.en} The path is checked on ${day.en}.`,
    ),
    ...helps.slice(0, 1).map(helpNote),
  ];
}

function frictionNote({ action: { title }, conversion }: Conversion): Text {
  const [friction, change] = [afterColon(conversion.friction.description), afterColon(conversion.change)];
  return pair(
    `«\u202f${withoutStop(title.fr)}\u202f». Ce qui gêne\u202f: ${friction.fr} Ce qui change\u202f: ${change.fr}`,
    `“${withoutStop(title.en)}”. What gets in the way: ${friction.en} What changes: ${change.en}`,
  );
}

function helpNote({ action: { title }, conversion }: Conversion): Text {
  const change = afterColon(conversion.change);
  return pair(
    `Je commence par «\u202f${withoutStop(title.fr)}\u202f»\u202f: ${change.fr}`,
    `I start with “${withoutStop(title.en)}”: ${change.en}`,
  );
}

function nextNote({ action: { title }, conversion }: Conversion): Text {
  const change = afterColon(conversion.change);
  return pair(
    `Ensuite, «\u202f${withoutStop(title.fr)}\u202f»\u202f: ${change.fr}`,
    `Next, “${withoutStop(title.en)}”: ${change.en}`,
  );
}

const effectsNote = pair(
  'Un effet attendu est une hypothèse, avec sa fourchette et ses chances, non une promesse\u202f: là où le trafic suffit, je le teste\u202f; ailleurs je compare avant et après.',
  'An expected effect is an assumption, with its range and its odds, not a promise: where traffic allows it I test it; elsewhere I compare before and after.',
);
