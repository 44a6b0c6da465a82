import { channelType, isChannelType } from '../framework/channels.ts';
import type { Factor } from '../planning/plan/action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { Locale } from '../values/locale.ts';
import { pair } from '../values/text.ts';
import { relevanceWeights, type ScenarioOption } from './scenario-options.ts';

/** The parts of the relevance of a scenario, each with its reason. */
export function factorsOf(option: ScenarioOption): Factor[] {
  const { affinity, objective, evidence, season, payback } = option.relevance;
  return [
    ...(affinity === null
      ? []
      : [
          factorOf(
            'affinity',
            affinity,
            relevanceWeights.affinity,
            pair(
              `Affinité moyenne du public avec ses canaux (${channelNames(option, 'fr')}) : ${Math.round(affinity * 100)} %.`,
              `Mean affinity of the audience with its channels (${channelNames(option, 'en')}): ${Math.round(affinity * 100)}%.`,
            ),
          ),
        ]),
    factorOf(
      'objective',
      objective,
      relevanceWeights.objective,
      pair(
        `Ses étapes servent ${Math.round(objective * 100)} % du poids de vos buts.`,
        `Its stages serve ${Math.round(objective * 100)}% of the weight of your goals.`,
      ),
    ),
    ...(evidence === null
      ? []
      : [
          factorOf(
            'channelEvidence',
            evidence,
            relevanceWeights.evidence,
            pair(
              'Le coût par client déjà observé sur ces canaux les départage.',
              'The cost per customer already seen on these channels tells them apart.',
            ),
          ),
        ]),
    ...(season === null
      ? []
      : [
          factorOf(
            'season',
            season,
            relevanceWeights.season,
            pair(
              option.scenario.seasonal
                ? 'Il va avec une date de la saison.'
                : `${Math.round(season * 100)} % de la place est libre dans les semaines où il fait venir.`,
              option.scenario.seasonal
                ? 'It goes with a date of the season.'
                : `${Math.round(season * 100)}% of the room is free in the weeks in which it brings people.`,
            ),
          ),
        ]),
    ...(payback === null
      ? []
      : [
          factorOf(
            'payback',
            payback,
            relevanceWeights.payback,
            pair(
              `Ce qu’on en attend couvre ${Math.round(payback * 100)} % de ce qu’il coûte, 100 % au plus.`,
              `What is expected of it covers ${Math.round(payback * 100)}% of what it costs, 100% at most.`,
            ),
          ),
        ]),
  ];
}

const channelNames = (option: ScenarioOption, locale: Locale): string =>
  option.channels.map((id) => (isChannelType(id) ? channelType(id).title[locale] : id)).join(', ');
