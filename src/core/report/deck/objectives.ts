import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { dayWords, kpiName, measure, part } from '../plan/cells.ts';
import { isFloor, unitOf, verdictWords } from '../plan/objectives.ts';
import {
  counted,
  cutToPage,
  fullDay,
  limits,
  lower,
  notMeasured,
  sentence,
  slideTable,
  sourceLine,
  spoken,
  titled,
  calledName,
} from './slide-parts.ts';
import type { Slide } from './slides.ts';

/** 7: what is aimed at, with its odds. */
export function objectivesSlide(strategy: Strategy): Slide {
  const { objectives, inputs } = strategy;
  const { currency } = inputs.company.organisation;
  const target = (one: Strategy['objectives'][number]): Text =>
    measure(one.target, unitOf(one.kpiId), currency) as Text;
  const idle = (one: Strategy['objectives'][number]): Text =>
    (measure(one.baseline, unitOf(one.kpiId), currency) ?? notMeasured) as Text;
  const people = (one: Strategy['objectives'][number]): string =>
    one.personaIds.map((id) => calledName(inputs.company.personas.find((own) => own.id === id)?.name ?? id)).join(', ');
  /** Two objectives may share an indicator: who they bear on then tells them apart. */
  const nameOf = (one: Strategy['objectives'][number]): Text => {
    const name = kpiName(one.kpiId);
    const alone = objectives.filter((other) => other.kpiId === one.kpiId).length === 1 || one.personaIds.length === 0;
    return alone ? name : pair(`${name.fr} (${people(one)})`, `${name.en} (${people(one)})`);
  };
  const verdict = (word: string): Text => {
    const said = verdictWords[word] ?? pair(word, word);
    return pair(lower(said.fr), lower(said.en));
  };
  const known = objectives.filter((one) => one.kept && one.probability !== null);
  const main = known.find((one) => !isFloor(one)) ?? known[0];
  const floored = objectives.some(isFloor);
  const dropped = objectives.filter((one) => !one.kept);
  const simulated = objectives.filter((one) => one.probability !== null).length;
  const total = counted(objectives.length, ['objectif', 'objectifs'], ['objective', 'objectives']);
  const body = [
    dropped.length > 0
      ? titled(
          `${counted(dropped.length, ['objectif écarté et remplacé', 'objectifs écartés et remplacés'], ['', '']).fr}\u202f: moins de 10\u202f% de chances.`,
          `${counted(dropped.length, ['', ''], ['objective set aside and replaced', 'objectives set aside and replaced']).en}: under 10% odds.`,
        )
      : floored
        ? titled(
            'Le verdict ne juge que les chances\u202f: une cible déjà attendue sans le plan est un plancher, à relever.',
            'The verdict judges the odds alone: a target already expected without the plan is a floor, to be raised.',
          )
        : titled(
            `Chances calculées pour ${simulated} sur ${objectives.length}\u202f; l’effet des actions n’y est compté que s’il est déclaré.`,
            `Odds computed for ${simulated} of ${objectives.length}; the effect of the actions counts only where it is declared.`,
          ),
  ];
  const table = slideTable(
    [
      ['Objectif', 'Objective', 0.31],
      ['Sans le plan', 'Without the plan', 0.14, 'number'],
      ['Cible', 'Target', 0.12, 'number'],
      ['Échéance', 'Due', 0.16],
      ['Chances', 'Odds', 0.12, 'number'],
      ['Verdict', 'Verdict', 0.15],
    ],
    objectives.map((one): Cell[] => [
      nameOf(one),
      measure(one.baseline, unitOf(one.kpiId), currency),
      target(one),
      dayWords(one.dueDate),
      one.probability === null ? pair('–', '–') : part(one.probability),
      one.probability === null ? pair('suivi', 'tracked') : verdict(one.verdict),
    ]),
  );
  const page = cutToPage(table, body);
  return {
    id: 'objectives',
    kind: 'main',
    title:
      main !== undefined
        ? isFloor(main)
          ? titled(
              `${kpiName(main.kpiId).fr}\u202f: ${target(main).fr} visés, un plancher, car ${idle(main).fr} sont attendus sans le plan`,
              `${kpiName(main.kpiId).en}: ${target(main).en} aimed at, a floor, as ${idle(main).en} are expected without the plan`,
            )
          : titled(
              `${kpiName(main.kpiId).fr}\u202f: ${target(main).fr} visés, avec ${percentText(main.probability ?? 0, 'fr', 0)} de chances`,
              `${kpiName(main.kpiId).en}: ${target(main).en} aimed at, with ${percentText(main.probability ?? 0, 'en', 0)} odds`,
            )
        : objectives.length === 0
          ? titled('Aucun objectif chiffré n’est encore posé', 'No objective with a figure is set yet')
          : titled(
              `${total.fr}, aux chances encore inconnues\u202f: il manque de quoi les simuler`,
              `${total.en}, with odds still unknown: what a simulation needs is missing`,
            ),
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
      alt: pair(
        `Tableau des objectifs. ${objectives.map((one) => `${kpiName(one.kpiId).fr}, cible ${target(one).fr}, ${one.probability === null ? 'chances non calculées' : `${percentText(one.probability, 'fr', 0)} de chances`}`).join('. ')}.`,
        `Table of the objectives. ${objectives.map((one) => `${kpiName(one.kpiId).en}, target ${target(one).en}, ${one.probability === null ? 'odds not computed' : `${percentText(one.probability, 'en', 0)} odds`}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `J’ai posé ${total.fr}. Pour chacun, je donne ce qui arriverait sans le plan, la cible, la date et les chances de l’atteindre.`,
          `I set ${total.en}. For each I give what would happen without the plan, the target, the date and the odds of reaching it.`,
        ),
        ...objectives
          .slice(0, 3)
          .map((one) =>
            pair(
              `${kpiName(one.kpiId).fr}, ${target(one).fr} pour le ${fullDay(one.dueDate).fr}. ${sentence(one.reason.fr)}${one.fallback === null ? '' : ` ${sentence(one.fallback.fr)}`}`,
              `${kpiName(one.kpiId).en}, ${target(one).en} by ${fullDay(one.dueDate).en}. ${sentence(one.reason.en)}${one.fallback === null ? '' : ` ${sentence(one.fallback.en)}`}`,
            ),
          ),
        pair(
          'Les chances viennent de dix mille tirages du cycle entier, avec l’incertitude de chaque canal et la saison. Ce n’est pas une promesse\u202f: c’est la part des tirages où la cible est atteinte.',
          'Odds come from ten thousand draws of the whole cycle, with the uncertainty of each channel and the season. It is no promise: it is the share of draws in which the target is reached.',
        ),
      ],
      [
        ...limits(strategy, ['Cr4']),
        pair(
          'Un objectif sans simulation reste suivi chaque mois\u202f: je préfère écrire que ses chances sont inconnues plutôt que d’afficher un pourcentage sans fondement.',
          'An objective without a simulation is still tracked each month: I had rather write that its odds are unknown than show a percentage without ground.',
        ),
      ],
    ),
    source: sourceLine(
      'cibles du fichier de l’entreprise (déclaré)\u202f; chances et valeur sans le plan (calculé)',
      'targets of the company file (declared); odds and value without the plan (computed)',
    ),
  };
}
