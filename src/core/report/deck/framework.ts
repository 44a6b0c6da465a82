import { pair } from '../../values/text.ts';
import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { FrameworkStage } from '../../planning/plan/framework-stage.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import { clean, counted, lower, notMeasured, sentence, sourceLine, spoken, titled } from './slide-parts.ts';
import { trafficSource } from './traffic-source.ts';
import type { Slide } from './slides.ts';

/** The stage that needs most work. */
export const mostNeeded = ({ stages }: Strategy): FrameworkStage =>
  stages.reduce((best, one) => (one.need > best.need ? one : best));

/** 3: the five stages, each with its volume, its rate and its part of the need. */
export function frameworkSlide(strategy: Strategy): Slide {
  const { stages } = strategy;
  const need = mostNeeded(strategy);
  const rateText = (value: number | null, locale: 'fr' | 'en'): string =>
    value === null ? notMeasured[locale] : percentText(value, locale);
  const boxes = stages.map((stage) => ({
    title: stage.title,
    lines: [
      pair(
        `Départ\u202f: ${stage.baselineVolume === null ? notMeasured.fr : wholeNumber(stage.baselineVolume, 'fr')}`,
        `Start: ${stage.baselineVolume === null ? notMeasured.en : wholeNumber(stage.baselineVolume, 'en')}`,
      ),
      pair(`Taux\u202f: ${rateText(stage.baselineRate, 'fr')}`, `Rate: ${rateText(stage.baselineRate, 'en')}`),
      stage.targetRate === null
        ? pair('Visé\u202f: à fixer après mesure', 'Target: set once measured')
        : pair(`Visé\u202f: ${percentText(stage.targetRate, 'fr')}`, `Target: ${percentText(stage.targetRate, 'en')}`),
      pair(`Besoin\u202f: ${percentText(stage.need, 'fr', 0)}`, `Need: ${percentText(stage.need, 'en', 0)}`),
      counted(stage.actionIds.length, ['action', 'actions'], ['action', 'actions']),
    ].map(clean),
    strong: stage === need,
  }));
  const unknown = stages.filter((one) => one.baselineRate === null);
  return {
    id: 'framework',
    kind: 'main',
    title: titled(
      `L’étape à travailler d’abord\u202f: «\u202f${need.title.fr.toLowerCase()}\u202f», ${percentText(need.need, 'fr', 0)} du besoin`,
      `The stage to work on first: “${need.title.en.toLowerCase()}”, ${percentText(need.need, 'en', 0)} of the need`,
    ),
    body: [
      unknown.length === 0
        ? titled(
            'Le besoin vient du poids des buts, de ce que chaque étape perd et de l’écart aux repères.',
            'The need comes from the weight of the goals, what each stage loses and the gap to benchmarks.',
          )
        : titled(
            `Taux non mesuré\u202f: ${unknown.map((one) => one.title.fr.toLowerCase()).join(', ')}. La mesure est prévue les deux premières semaines.`,
            `Rate not measured: ${unknown.map((one) => one.title.en.toLowerCase()).join(', ')}. Measuring is planned for the first two weeks.`,
          ),
    ],
    figure: {
      kind: 'boxes',
      arrows: true,
      boxes,
      alt: pair(
        `Schéma des cinq étapes, de gauche à droite. ${boxes.map((one) => `${one.title.fr}\u202f: ${one.lines.map((line) => line.fr).join(', ')}`).join('. ')}.`,
        `Diagram of the five stages, from left to right. ${boxes.map((one) => `${one.title.en}: ${one.lines.map((line) => line.en).join(', ')}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          'J’ai modélisé l’entreprise dans le cadre AARRR\u202f: acquisition, activation, rétention, recommandation, revenu. Chaque étape a son entrée, sa sortie, un volume et un taux propres à l’entreprise.',
          'I modelled the company in the AARRR framework: acquisition, activation, retention, referral, revenue. Each stage has its own entry, exit, volume and rate.',
        ),
        pair(
          `Je commence par l’étape «\u202f${need.title.fr.toLowerCase()}\u202f». ${sentence(need.definition.fr)} Entrée\u202f: ${need.entryEvent.fr}. Sortie\u202f: ${need.exitEvent.fr}.`,
          `I start with the “${need.title.en.toLowerCase()}” stage. ${sentence(need.definition.en)} Entry: ${need.entryEvent.en}. Exit: ${need.exitEvent.en}.`,
        ),
        pair(
          `Elle pèse ${percentText(need.need, 'fr', 0)} du besoin\u202f: c’est le poids de vos objectifs, ce que l’étape laisse perdre et son écart aux repères, mis ensemble. ${counted(need.actionIds.length, ['action lui est consacrée', 'actions lui sont consacrées'], ['', '']).fr}.`,
          `It holds ${percentText(need.need, 'en', 0)} of the need: the weight of your goals, what the stage lets slip and its gap to benchmarks, put together. ${counted(need.actionIds.length, ['', ''], ['action serves it', 'actions serve it']).en}.`,
        ),
        ...unknown
          .slice(0, 2)
          .flatMap(({ title, missingReason }) =>
            missingReason === null
              ? []
              : [
                  pair(
                    `Pour l’étape «\u202f${title.fr.toLowerCase()}\u202f», je n’ai pas de taux. ${missingReason.fr}`,
                    `For the “${title.en.toLowerCase()}” stage I have no rate. ${missingReason.en}`,
                  ),
                ],
          ),
      ],
      stages
        .filter((one) => one !== need)
        .map((one) =>
          pair(
            `À l’étape «\u202f${one.title.fr.toLowerCase()}\u202f»\u202f: ${lower(sentence(one.definition.fr))}`,
            `At the “${one.title.en.toLowerCase()}” stage: ${lower(sentence(one.definition.en))}`,
          ),
        ),
    ),
    source: (() => {
      const from = trafficSource(strategy);
      return sourceLine(
        `${from.fr}\u202f; taux, cibles et besoin calculés`,
        `${from.en}; rates, targets and need computed`,
      );
    })(),
  };
}
