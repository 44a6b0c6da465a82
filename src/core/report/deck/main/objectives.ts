import type { Strategy } from '../../../planning/plan/plan.ts';
import { aimOf, type PlannedObjective } from '../../../planning/plan/planned-objective.ts';
import { percentText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { isFloor, verdictName } from '../../plan/objectives.ts';
import { objectiveName, kpiUnit, longDay, measure, personaName, shortDay, wholePercent } from '../../plan-cells.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { firstName, notMeasured, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

/** 7: the objectives, with their odds. */
export function objectivesSlide(strategy: Strategy): Slide {
  const page = cutToPage(objectivesTable(strategy), [bodyOf(strategy)]);
  return {
    id: 'objectives',
    kind: 'main',
    title: titleOf(strategy),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(strategy) },
    notes: speakerNotes(requiredNotes(strategy), [...missingDataNotes(strategy, ['Cr4']), unknownOddsNote]),
    source: sourceLine(
      'cibles du fichier de l’entreprise (déclaré)\u202f; chances et valeur sans le plan (calculé)',
      'targets of the company file (declared); odds and value without the plan (computed)',
    ),
  };
}

const objectiveCount = ({ objectives }: Strategy): Text =>
  counted(objectives.length, ['objectif', 'objectifs'], ['objective', 'objectives']);

const targetOf = (one: PlannedObjective, { company }: Strategy): Text =>
  measure(aimOf(one), kpiUnit(one.kpiId), company.currency);

function titleOf(strategy: Strategy): Text {
  const { objectives } = strategy;
  const known = objectives.filter((one) => one.kept && one.probability !== null);
  const main = known.find((one) => !isFloor(one)) ?? known[0];
  if (main !== undefined) return mainTitle(main, strategy);
  if (objectives.length === 0)
    return titled('Aucun objectif chiffré n’est encore posé', 'No objective with a figure is set yet');
  const total = objectiveCount(strategy);
  return titled(
    `${total.fr}, aux chances encore inconnues\u202f: il manque de quoi les simuler`,
    `${total.en}, with odds still unknown: what a simulation needs is missing`,
  );
}

function mainTitle(main: PlannedObjective, strategy: Strategy): Text {
  const [name, target] = [objectiveName(main, strategy.inputs.company), targetOf(main, strategy)];
  if (isFloor(main)) {
    const idle = measure(main.baseline, kpiUnit(main.kpiId), strategy.company.currency) ?? notMeasured;
    return titled(
      `${name.fr}\u202f: ${target.fr} visés, un plancher, car ${idle.fr} sont attendus sans le plan`,
      `${name.en}: ${target.en} aimed at, a floor, as ${idle.en} are expected without the plan`,
    );
  }
  const odds = wholePercent(main.probability ?? 0);
  return titled(
    `${name.fr}\u202f: ${target.fr} visés, avec ${odds.fr} de chances`,
    `${name.en}: ${target.en} aimed at, with ${odds.en} odds`,
  );
}

function bodyOf({ objectives }: Strategy): Text {
  const dropped = objectives.filter((one) => !one.kept).length;
  if (dropped > 0) {
    const count = counted(
      dropped,
      ['objectif écarté et remplacé', 'objectifs écartés et remplacés'],
      ['objective set aside and replaced', 'objectives set aside and replaced'],
    );
    return titled(`${count.fr}\u202f: moins de 10\u202f% de chances.`, `${count.en}: under 10% odds.`);
  }
  if (objectives.some(isFloor))
    return titled(
      'Le verdict ne juge que les chances\u202f: une cible déjà attendue sans le plan est un plancher, à relever.',
      'The verdict judges the odds alone: a target already expected without the plan is a floor, to be raised.',
    );
  const simulated = objectives.filter((one) => one.probability !== null).length;
  return titled(
    `Chances calculées pour ${simulated} sur ${objectives.length}\u202f; l’effet des actions n’y est compté que s’il est déclaré.`,
    `Odds computed for ${simulated} of ${objectives.length}; the effect of the actions counts only where it is declared.`,
  );
}

function objectivesTable(strategy: Strategy): SlideTable {
  const { currency } = strategy.company;
  return slideTable(
    [
      ['Objectif', 'Objective', 0.31],
      ['Sans le plan', 'Without the plan', 0.14, 'number'],
      ['Cible', 'Target', 0.12, 'number'],
      ['Échéance', 'Due', 0.16],
      ['Chances', 'Odds', 0.12, 'number'],
      ['Verdict', 'Verdict', 0.15],
    ],
    strategy.objectives.map((one): Cell[] => [
      nameOf(one, strategy),
      measure(one.baseline, kpiUnit(one.kpiId), currency),
      targetOf(one, strategy),
      shortDay(one.dueDate),
      wholePercent(one.probability) ?? '–',
      one.probability === null ? pair('suivi', 'tracked') : verdictText(one),
    ]),
  );
}

/** The title of the indicator, with the audiences when several objectives share it. */
function nameOf(objective: PlannedObjective, { objectives, inputs: { company } }: Strategy): Text {
  const { kpiId, personaIds } = objective;
  const title = objectiveName(objective, company);
  const isShared = objectives.filter((other) => other.kpiId === kpiId).length > 1;
  if (!isShared || personaIds.length === 0) return title;
  const audiences = personaIds.map((id) => firstName(personaName(company, id))).join(', ');
  return inBoth((locale) => `${title[locale]} (${audiences})`);
}

const verdictText = ({ verdict }: PlannedObjective): Text =>
  inBoth((locale) => uncapitalised(verdictName(verdict)[locale]));

function altOf(strategy: Strategy): Text {
  const list = inBoth((locale) =>
    strategy.objectives
      .map((one) => {
        const [name, target] = [objectiveName(one, strategy.inputs.company)[locale], targetOf(one, strategy)[locale]];
        return locale === 'fr'
          ? `${name}, cible ${target}, ${one.probability === null ? 'chances non calculées' : `${percentText(one.probability, 'fr', 0)} de chances`}`
          : `${name}, target ${target}, ${one.probability === null ? 'odds not computed' : `${percentText(one.probability, 'en', 0)} odds`}`;
      })
      .join('. '),
  );
  return pair(`Tableau des objectifs. ${list.fr}.`, `Table of the objectives. ${list.en}.`);
}

function requiredNotes(strategy: Strategy): Text[] {
  const total = objectiveCount(strategy);
  return [
    pair(
      `J’ai posé ${total.fr}. Pour chacun, je donne ce qui arriverait sans le plan, la cible, la date et les chances de l’atteindre.`,
      `I set ${total.en}. For each I give what would happen without the plan, the target, the date and the odds of reaching it.`,
    ),
    ...strategy.objectives.slice(0, 3).map((one) => objectiveNote(one, strategy)),
    pair(
      'Les chances viennent de dix mille tirages du cycle entier, avec l’incertitude de chaque canal et la saison. Ce n’est pas une promesse\u202f: c’est la part des tirages où la cible est atteinte.',
      'Odds come from ten thousand draws of the whole cycle, with the uncertainty of each channel and the season. It is no promise: it is the share of draws in which the target is reached.',
    ),
  ];
}

function objectiveNote(one: PlannedObjective, strategy: Strategy): Text {
  const [name, target, day] = [
    objectiveName(one, strategy.inputs.company),
    targetOf(one, strategy),
    longDay(one.dueDate),
  ] as const;
  const why = inBoth((locale) =>
    [one.reason, one.fallback].flatMap((text) => (text === null ? [] : [sentence(text[locale])])).join(' '),
  );
  return pair(
    `${name.fr}, ${target.fr} pour le ${day.fr}. ${why.fr}`,
    `${name.en}, ${target.en} by ${day.en}. ${why.en}`,
  );
}

const unknownOddsNote = pair(
  'Un objectif sans simulation reste suivi chaque mois\u202f: je préfère écrire que ses chances sont inconnues plutôt que d’afficher un pourcentage sans fondement.',
  'An objective without a simulation is still tracked each month: I had rather write that its odds are unknown than show a percentage without ground.',
);
