import type { FrameworkStage } from '../../../planning/plan/framework-stage.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { neediestStage, percent, wholePercent } from '../../plan-cells.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { stageNames } from '../../stage-names.ts';
import { clean, notMeasured, sourceLine, titled, whole } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import { boxesAlt, type Slide, type SlideBox } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';
import { trafficSource } from './traffic-source.ts';

/** 3: the five stages, each with its volume, its rate and its share of the need. */
export function frameworkSlide(strategy: Strategy): Slide {
  const { stages } = strategy;
  const main = neediestStage(strategy);
  const boxes = stages.map((stage) => boxOf(stage, stage === main));
  const unknown = stages.filter((one) => one.baselineRate === null);
  const [name, share, from] = [stageNames[main.stage], wholePercent(main.need), trafficSource(strategy)];
  return {
    id: 'framework',
    kind: 'main',
    title: titled(
      `L’étape à travailler d’abord\u202f: «\u202f${name.fr}\u202f», ${share.fr} du besoin`,
      `The stage to work on first: “${name.en}”, ${share.en} of the need`,
    ),
    body: [bodyOf(unknown)],
    figure: {
      kind: 'boxes',
      arrows: true,
      boxes,
      alt: boxesAlt(
        pair('Schéma des cinq étapes, de gauche à droite.', 'Diagram of the five stages, from left to right.'),
        boxes,
      ),
    },
    notes: speakerNotes(
      [...mainNotes(main), ...unknown.slice(0, 2).flatMap(unknownNote)],
      stages.filter((one) => one !== main).map(definitionNote),
    ),
    source: sourceLine(
      `${from.fr}\u202f; taux, cibles et besoin calculés`,
      `${from.en}; rates, targets and need computed`,
    ),
  };
}

function boxOf(
  { title, baselineVolume, baselineRate, targetRate, need, actionIds }: FrameworkStage,
  isMain: boolean,
): SlideBox {
  const start = baselineVolume === null ? notMeasured : whole(baselineVolume);
  const rate = percent(baselineRate) ?? notMeasured;
  const target = percent(targetRate) ?? pair('à fixer après mesure', 'set once measured');
  const share = wholePercent(need);
  const lines = [
    pair(`Départ\u202f: ${start.fr}`, `Start: ${start.en}`),
    pair(`Taux\u202f: ${rate.fr}`, `Rate: ${rate.en}`),
    pair(`Visé\u202f: ${target.fr}`, `Target: ${target.en}`),
    pair(`Besoin\u202f: ${share.fr}`, `Need: ${share.en}`),
    counted(actionIds.length, ['action', 'actions'], ['action', 'actions']),
  ];
  return { title, lines: lines.map(clean), strong: isMain };
}

function bodyOf(unknown: readonly FrameworkStage[]): Text {
  if (unknown.length === 0)
    return titled(
      'Le besoin vient du poids des buts, de ce que chaque étape perd et de l’écart aux repères.',
      'The need comes from the weight of the goals, what each stage loses and the gap to benchmarks.',
    );
  const names = inBoth((locale) => unknown.map((one) => stageNames[one.stage][locale]).join(', '));
  return titled(
    `Taux non mesuré\u202f: ${names.fr}. La mesure est prévue les deux premières semaines.`,
    `Rate not measured: ${names.en}. Measuring is planned for the first two weeks.`,
  );
}

function mainNotes({ stage, need, definition, entryEvent, exitEvent, actionIds }: FrameworkStage): Text[] {
  const [name, share] = [stageNames[stage], wholePercent(need)];
  const actions = counted(
    actionIds.length,
    ['action lui est consacrée', 'actions lui sont consacrées'],
    ['action serves it', 'actions serve it'],
  );
  return [
    pair(
      'J’ai modélisé l’entreprise dans le cadre AARRR\u202f: acquisition, activation, rétention, recommandation, revenu. Chaque étape a son entrée, sa sortie, un volume et un taux propres à l’entreprise.',
      'I modelled the company in the AARRR framework: acquisition, activation, retention, referral, revenue. Each stage has its own entry, exit, volume and rate.',
    ),
    pair(
      `Je commence par l’étape «\u202f${name.fr}\u202f». ${sentence(definition.fr)} Entrée\u202f: ${entryEvent.fr}. Sortie\u202f: ${exitEvent.fr}.`,
      `I start with the “${name.en}” stage. ${sentence(definition.en)} Entry: ${entryEvent.en}. Exit: ${exitEvent.en}.`,
    ),
    pair(
      `Elle pèse ${share.fr} du besoin\u202f: c’est le poids de vos objectifs, ce que l’étape laisse perdre et son écart aux repères, mis ensemble. ${actions.fr}.`,
      `It holds ${share.en} of the need: the weight of your goals, what the stage lets slip and its gap to benchmarks, put together. ${actions.en}.`,
    ),
  ];
}

function unknownNote({ stage, missingReason }: FrameworkStage): Text[] {
  if (missingReason === null) return [];
  const name = stageNames[stage];
  return [
    pair(
      `Pour l’étape «\u202f${name.fr}\u202f», je n’ai pas de taux. ${missingReason.fr}`,
      `For the “${name.en}” stage I have no rate. ${missingReason.en}`,
    ),
  ];
}

function definitionNote({ stage, definition }: FrameworkStage): Text {
  const name = stageNames[stage];
  return pair(
    `À l’étape «\u202f${name.fr}\u202f»\u202f: ${uncapitalised(sentence(definition.fr))}`,
    `At the “${name.en}” stage: ${uncapitalised(sentence(definition.en))}`,
  );
}
