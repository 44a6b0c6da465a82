import { channelType, isChannelType } from '../framework/channels.ts';
import type { Factor } from '../planning/plan/action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { Locale } from '../values/locale.ts';
import { pair } from '../values/text.ts';
import { relevanceWeights, type ScenarioOption } from './scenario-options.ts';

/** The parts of the relevance of a scenario, each with its reason. */
export function factorsOf(option: ScenarioOption): Factor[] {
  const { affinity, objective, evidence, season } = option.relevance;
  return [
    factorOf(
      'affinity',
      affinity,
      relevanceWeights.affinity,
      pair(
        `Affinité moyenne du public avec ses canaux (${channelNames(option, 'fr')}) : ${Math.round(affinity * 100)} %.`,
        `Mean affinity of the audience with its channels (${channelNames(option, 'en')}): ${Math.round(affinity * 100)}%.`,
      ),
    ),
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
              `La saison de ce que vous vendez couvre ${Math.round(season * 100)} % du cycle.`,
              `The season of what you sell covers ${Math.round(season * 100)}% of the cycle.`,
            ),
          ),
        ]),
  ];
}

const channelNames = (option: ScenarioOption, locale: Locale): string =>
  option.channels.map((id) => (isChannelType(id) ? channelType(id).title[locale] : id)).join(', ');
