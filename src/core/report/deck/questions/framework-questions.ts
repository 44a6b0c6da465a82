import { positionTitles } from '../../../framework/positioning/positioning.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedObjective } from '../../../planning/plan/planned-objective.ts';
import { pair, type Text } from '../../../values/text.ts';
import { isFloor } from '../../plan/objectives.ts';
import { channelTitle, kpiTitle, neediestStage, wholePercent } from '../../plan-cells.ts';
import { afterColon, sentence, uncapitalised } from '../../sentence.ts';
import { stageNames } from '../../stage-names.ts';
import { whole } from '../slide-text.ts';
import type { Asked } from './asked.ts';

/** Cr1: a channel that the company does not use, for a stated reason. */
export function channelQuestions({ inputs: { company } }: Strategy): Asked[] {
  const absent = company.channels.find((one) => one.status === 'absent' && one.reason !== undefined);
  if (absent?.reason === undefined) return [];
  const name = channelTitle(company, absent.id);
  const reason = uncapitalised(sentence(absent.reason));
  return [
    {
      question: pair(
        `Pourquoi ne pas employer le canal «\u202f${name.fr}\u202f»\u202f?`,
        `Why not use the “${name.en}” channel?`,
      ),
      answer: pair(
        `L’entreprise ne l’emploie pas, et je ne l’ajoute pas\u202f: ${reason}`,
        `The company does not use it, and I do not add it: ${reason}`,
      ),
    },
  ];
}

/** Cr2: the channel whose figures are least reliable. */
export function trafficQuestions({ traffic, inputs: { company } }: Strategy): Asked[] {
  const [weakest] = traffic.channels
    .flatMap(({ status, quality, channelId, missing }) =>
      status === 'active' && quality !== null && quality < 1 ? [{ quality, channelId, missing }] : [],
    )
    .sort((a, b) => a.quality - b.quality);
  if (weakest === undefined) return [];
  const name = channelTitle(company, weakest.channelId);
  const quality = wholePercent(weakest.quality);
  const lacking = missingText(weakest.missing.length);
  return [
    {
      question: pair('De quel relevé êtes-vous le moins sûr\u202f?', 'Which reading are you least sure of?'),
      answer: pair(
        `De celui du canal «\u202f${name.fr}\u202f»\u202f: je note sa fiabilité ${quality.fr}. ${lacking.fr}`,
        `That of the “${name.en}” channel: I give its reliability ${quality.en}. ${lacking.en}`,
      ),
    },
  ];
}

function missingText(count: number): Text {
  if (count === 0) return pair('Aucune mesure obligatoire n’y manque.', 'No compulsory figure is missing from it.');
  return pair(
    `Il y manque encore ${count === 1 ? 'une mesure' : `${count} mesures`}, que la tâche de mesure du début de cycle doit poser.`,
    `${count === 1 ? 'One figure is' : `${count} figures are`} still missing from it, which the measuring task of the first weeks is to set up.`,
  );
}

/** Cr3: what the type of position rests on, or why it is not known. */
export function positionQuestions({ positioning: { scores, type } }: Strategy): Asked[] {
  const visibility = scores.find((one) => one.id === 'visibility');
  if (visibility === undefined) return [];
  const because = afterColon(visibility.because);
  if (visibility.score === null)
    return [
      {
        question: pair(
          'Pourquoi ne dites-vous pas quelle est la position de l’entreprise\u202f?',
          'Why do you not say what the position of the company is?',
        ),
        answer: pair(
          `Parce que la visibilité n’est pas mesurée\u202f: ${because.fr} Sans elle, tout rang serait inventé.`,
          `Because visibility is not measured: ${because.en} Without it any rank would be invented.`,
        ),
      },
    ];
  const [place, points] = [positionTitles[type], Math.round(visibility.score)];
  return [
    {
      question: pair(
        `Sur quoi repose la position «\u202f${place.fr}\u202f»\u202f?`,
        `What does the position “${place.en}” rest on?`,
      ),
      answer: pair(
        `D’abord sur la visibilité, ${points} sur 100\u202f: ${because.fr} Elle porte sur les mots-clés suivis\u202f: une liste plus large peut la changer.`,
        `First on visibility, ${points} out of 100: ${because.en} It bears on the tracked keywords: a wider list may change it.`,
      ),
    },
  ];
}

/** Cr4: a target that is reached without the plan, the objective of lowest odds, and one without odds. */
export function objectiveQuestions({ objectives }: Strategy): Asked[] {
  const [riskiest] = objectives
    .filter((one) => one.probability !== null)
    .sort((a, b) => (a.probability ?? 0) - (b.probability ?? 0));
  return [
    ...objectives.filter(isFloor).slice(0, 1).map(floorQuestion),
    ...(riskiest === undefined ? [] : [riskQuestion(riskiest)]),
    ...objectives
      .filter((one) => one.probability === null)
      .slice(0, 1)
      .map(oddsQuestion),
  ];
}

function floorQuestion({ kpiId, target, baseline }: PlannedObjective): Asked {
  const [aimed, idle, name] = [whole(target), whole(baseline ?? 0), kpiTitle(kpiId)] as const;
  return {
    question: pair(
      `Pourquoi viser ${aimed.fr} ${uncapitalised(name.fr)} quand ${idle.fr} sont attendus sans le plan\u202f?`,
      `Why aim at ${aimed.en} ${uncapitalised(name.en)} when ${idle.en} are expected without the plan?`,
    ),
    answer: pair(
      'C’est la cible que l’entreprise a déclarée, et je la lis comme un plancher\u202f: elle garantit l’acquis, elle ne mesure pas ce que le plan apporte. Je demande de la relever, et je recalcule alors ses chances.',
      'It is the target that the company declared, and I read it as a floor: it secures what there is, it does not measure what the plan brings. I ask for it to be raised, and then compute its odds again.',
    ),
  };
}

function riskQuestion({ kpiId, reason, fallback }: PlannedObjective): Asked {
  const name = kpiTitle(kpiId);
  const otherwise =
    fallback === null
      ? pair(
          'Sous la fourchette basse, la revue du mois révise la cible ou les moyens, et l’écrit.',
          'Under the low end the monthly review revises the target or the means, in writing.',
        )
      : pair(sentence(fallback.fr), sentence(fallback.en));
  return {
    question: pair(
      `Et si l’objectif «\u202f${name.fr}\u202f» n’est pas atteint\u202f?`,
      `What if the “${name.en}” objective is not reached?`,
    ),
    answer: pair(`${sentence(reason.fr)} ${otherwise.fr}`, `${sentence(reason.en)} ${otherwise.en}`),
  };
}

function oddsQuestion({ kpiId, reason }: PlannedObjective): Asked {
  const name = kpiTitle(kpiId);
  return {
    question: pair(
      `Pourquoi l’objectif «\u202f${name.fr}\u202f» n’a-t-il pas de chances chiffrées\u202f?`,
      `Why does the “${name.en}” objective have no computed odds?`,
    ),
    answer: pair(
      `${sentence(reason.fr)} Un pourcentage sans données serait une invention.`,
      `${sentence(reason.en)} A percentage without data would be an invention.`,
    ),
  };
}

/** Cr5: the stage to start with, against the next one. */
export function stageQuestions(strategy: Strategy): Asked[] {
  const first = neediestStage(strategy);
  const [next] = strategy.stages.filter((one) => one !== first).sort((a, b) => b.need - a.need);
  if (next === undefined) return [];
  const [name, other] = [stageNames[first.stage], stageNames[next.stage]];
  const [share, otherShare] = [wholePercent(first.need), wholePercent(next.need)];
  return [
    {
      question: pair(
        `Pourquoi commencer par «\u202f${name.fr}\u202f» et non par «\u202f${other.fr}\u202f»\u202f?`,
        `Why start with “${name.en}” and not with “${other.en}”?`,
      ),
      answer: pair(
        `Parce qu’elle porte ${share.fr} du besoin, contre ${otherShare.fr} pour la suivante, d’après le poids des buts, ce que chaque étape perd et l’écart aux repères. Les autres étapes gardent leurs actions\u202f: rien n’est abandonné.`,
        `Because it holds ${share.en} of the need, against ${otherShare.en} for the next, from the weight of the goals, what each stage loses and the gap to benchmarks. The other stages keep their actions: nothing is dropped.`,
      ),
    },
  ];
}
