import { percentText } from '../../values/number-text.ts';
import { positionTitles } from '../../framework/positioning/positioning.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import { channelTitle, kpiName, measure, money } from '../plan/cells.ts';
import { isFloor } from '../plan/objectives.ts';
import { bare, lower, sentence } from './slide-parts.ts';

/** A question and its prepared answer. */
export type Asked = readonly [question: Text, answer: Text];

/** What is asked of some criteria whatever the plan. */
export function ownQuestions(strategy: Strategy, criterion: string): Asked[] {
  const { inputs, traffic, positioning, objectives, stages, accessibility, cac, company, nextCycle, actions, kpis } =
    strategy;
  switch (criterion) {
    case 'Cr1': {
      const left = inputs.company.channels.find((one) => one.status === 'absent' && one.reason !== undefined);
      if (left?.reason === undefined) return [];
      const name = channelTitle(inputs.company, left.id);
      return [
        [
          pair(
            `Pourquoi ne pas employer le canal «\u202f${name.fr}\u202f»\u202f?`,
            `Why not use the “${name.en}” channel?`,
          ),
          pair(
            `L’entreprise ne l’emploie pas, et je ne l’ajoute pas\u202f: ${lower(sentence(left.reason))}`,
            `The company does not use it, and I do not add it: ${lower(sentence(left.reason))}`,
          ),
        ],
      ];
    }
    case 'Cr2': {
      const weak = traffic.channels
        .filter((one) => one.status === 'active' && one.quality !== null && one.quality < 1)
        .sort((a, b) => (a.quality ?? 0) - (b.quality ?? 0))[0];
      if (weak === undefined) return [];
      const name = channelTitle(inputs.company, weak.channelId);
      return [
        [
          pair(`De quel relevé êtes-vous le moins sûr\u202f?`, `Which reading are you least sure of?`),
          pair(
            `De celui du canal «\u202f${name.fr}\u202f»\u202f: je note sa fiabilité ${percentText(weak.quality ?? 0, 'fr', 0)}. ${weak.missing.length === 0 ? 'Aucune mesure obligatoire n’y manque.' : `Il y manque encore ${weak.missing.length === 1 ? 'une mesure' : `${weak.missing.length} mesures`}, que la tâche de mesure du début de cycle doit poser.`}`,
            `That of the “${name.en}” channel: I give its reliability ${percentText(weak.quality ?? 0, 'en', 0)}. ${weak.missing.length === 0 ? 'No compulsory figure is missing from it.' : `${weak.missing.length === 1 ? 'One figure is' : `${weak.missing.length} figures are`} still missing from it, which the measuring task of the first weeks is to set up.`}`,
          ),
        ],
      ];
    }
    case 'Cr3': {
      const seen = positioning.scores.find((one) => one.id === 'visibility');
      if (seen === undefined) return [];
      return [
        seen.score === null
          ? [
              pair(
                'Pourquoi ne dites-vous pas quelle est la position de l’entreprise\u202f?',
                'Why do you not say what the position of the company is?',
              ),
              pair(
                `Parce que la visibilité n’est pas mesurée\u202f: ${lower(sentence(seen.because.fr))} Sans elle, tout rang serait inventé.`,
                `Because visibility is not measured: ${lower(sentence(seen.because.en))} Without it any rank would be invented.`,
              ),
            ]
          : [
              pair(
                `Sur quoi repose la position «\u202f${positionTitles[positioning.type].fr}\u202f»\u202f?`,
                `What does the position “${positionTitles[positioning.type].en}” rest on?`,
              ),
              pair(
                `D’abord sur la visibilité, ${Math.round(seen.score)} sur 100\u202f: ${lower(sentence(seen.because.fr))} Elle porte sur les mots-clés suivis\u202f: une liste plus large peut la changer.`,
                `First on visibility, ${Math.round(seen.score)} out of 100: ${lower(sentence(seen.because.en))} It bears on the tracked keywords: a wider list may change it.`,
              ),
            ],
      ];
    }
    case 'Cr4': {
      const low = [...objectives]
        .filter((one) => one.probability !== null)
        .sort((a, b) => (a.probability ?? 0) - (b.probability ?? 0))[0];
      const blind = objectives.find((one) => one.probability === null);
      const floor = objectives.find(isFloor);
      return [
        ...(floor === undefined ? [] : [askedOfFloor(floor)]),
        ...(low === undefined
          ? []
          : [
              [
                pair(
                  `Et si l’objectif «\u202f${kpiName(low.kpiId).fr}\u202f» n’est pas atteint\u202f?`,
                  `What if the “${kpiName(low.kpiId).en}” objective is not reached?`,
                ),
                pair(
                  `${sentence(low.reason.fr)} ${low.fallback === null ? 'Sous la fourchette basse, la revue du mois révise la cible ou les moyens, et l’écrit.' : sentence(low.fallback.fr)}`,
                  `${sentence(low.reason.en)} ${low.fallback === null ? 'Under the low end the monthly review revises the target or the means, in writing.' : sentence(low.fallback.en)}`,
                ),
              ] as Asked,
            ]),
        ...(blind === undefined
          ? []
          : [
              [
                pair(
                  `Pourquoi l’objectif «\u202f${kpiName(blind.kpiId).fr}\u202f» n’a-t-il pas de chances chiffrées\u202f?`,
                  `Why does the “${kpiName(blind.kpiId).en}” objective have no computed odds?`,
                ),
                pair(
                  `${sentence(blind.reason.fr)} Un pourcentage sans données serait une invention.`,
                  `${sentence(blind.reason.en)} A percentage without data would be an invention.`,
                ),
              ] as Asked,
            ]),
      ];
    }
    case 'Cr5': {
      const need = stages.reduce((best, one) => (one.need > best.need ? one : best));
      const next = [...stages].filter((one) => one !== need).sort((a, b) => b.need - a.need)[0];
      return [
        [
          pair(
            `Pourquoi commencer par «\u202f${need.title.fr.toLowerCase()}\u202f»${next === undefined ? '' : ` et non par «\u202f${next.title.fr.toLowerCase()}\u202f»`}\u202f?`,
            `Why start with “${need.title.en.toLowerCase()}”${next === undefined ? '' : ` and not with “${next.title.en.toLowerCase()}”`}?`,
          ),
          pair(
            `Parce qu’elle porte ${percentText(need.need, 'fr', 0)} du besoin${next === undefined ? '' : `, contre ${percentText(next.need, 'fr', 0)} pour la suivante`}, d’après le poids des buts, ce que chaque étape perd et l’écart aux repères. Les autres étapes gardent leurs actions\u202f: rien n’est abandonné.`,
            `Because it holds ${percentText(need.need, 'en', 0)} of the need${next === undefined ? '' : `, against ${percentText(next.need, 'en', 0)} for the next`}, from the weight of the goals, what each stage loses and the gap to benchmarks. The other stages keep their actions: nothing is dropped.`,
          ),
        ],
      ];
    }
    case 'Cr11': {
      const blank = kpis.find((one) => one.baseline === null);
      if (blank === undefined) return [];
      return [
        [
          pair(
            `Comment juger «\u202f${kpiName(blank.kpiId).fr}\u202f» sans valeur de départ\u202f?`,
            `How can “${kpiName(blank.kpiId).en}” be judged without a starting value?`,
          ),
          pair(
            `Je ne le juge pas encore. ${blank.baselineReason === null ? '' : sentence(blank.baselineReason.fr)} Le premier relevé sert de départ, puis je revois la cible de ${(measure(blank.target, blank.unit, company.currency) as Text).fr}.`,
            `I do not judge it yet. ${blank.baselineReason === null ? '' : sentence(blank.baselineReason.en)} The first reading is the start, then I review the target of ${(measure(blank.target, blank.unit, company.currency) as Text).en}.`,
          ),
        ],
      ];
    }
    case 'Cr13':
      return [
        [
          pair(
            'L’entreprise est-elle tenue par la loi sur l’accessibilité\u202f?',
            'Is the company bound by the law on accessibility?',
          ),
          pair(
            `${sentence(accessibility.reason.fr)} Dispensée ou non, je garde les mesures qui lèvent un obstacle pour des clients réels.`,
            `${sentence(accessibility.reason.en)} Bound or not, I keep the measures that remove a barrier for real customers.`,
          ),
        ],
      ];
    case 'Cr14': {
      const limit = strategy.retention;
      return [
        [
          pair(
            'Ne risquez-vous pas de lasser les clients par trop de messages\u202f?',
            'Do you not risk wearying customers with too many messages?',
          ),
          pair(
            `Je plafonne à ${limit.messagesPerWeekMax} messages par personne et par semaine. ${sentence(limit.unsubscribe.fr)}`,
            `I cap at ${limit.messagesPerWeekMax} messages per person and week. ${sentence(limit.unsubscribe.en)}`,
          ),
        ],
      ];
    }
    case 'Cr17': {
      const first = actions.find((one) => one.referral !== null)?.referral;
      if (first == null) return [];
      return [
        [
          pair(
            'Comment évitez-vous la fraude et les faux parrainages\u202f?',
            'How do you prevent fraud and fake referrals?',
          ),
          pair(
            sentence(first.antifraud.map((one) => lower(bare(one.fr))).join('\u202f; ')),
            sentence(first.antifraud.map((one) => lower(bare(one.en))).join('; ')),
          ),
        ],
      ];
    }
    case 'Cr19':
      return [
        [
          pair(
            'Que se passe-t-il si un canal dépasse le plafond\u202f?',
            'What happens if a channel goes over the ceiling?',
          ),
          pair(
            `${sentence(cac.pauseRule.fr)} ${sentence(cac.escalation.fr)}`,
            `${sentence(cac.pauseRule.en)} ${sentence(cac.escalation.en)}`,
          ),
        ],
        [
          pair(
            `Pourquoi un plafond de ${money(cac.cacMax, company.currency).fr}, et non davantage\u202f?`,
            `Why a ceiling of ${money(cac.cacMax, company.currency).en}, and not more?`,
          ),
          pair(
            `Au-delà de ${money(cac.breakEven, company.currency).fr}, un client coûte plus qu’il ne rapporte. Je garde une marge, car la valeur d’un client est elle-même une prévision.`,
            `Above ${money(cac.breakEven, company.currency).en} a customer costs more than it brings. I keep a margin, because the value of a customer is itself a forecast.`,
          ),
        ],
      ];
    case 'Cr20': {
      const cut = strategy.channels.find((one) => one.decision === 'cut' && one.lesson !== null);
      return [
        [
          pair('Que devient le budget au cycle suivant\u202f?', 'What becomes of the budget in the next cycle?'),
          pair(sentence(nextCycle.explanation.fr), sentence(nextCycle.explanation.en)),
        ],
        ...(cut?.lesson == null
          ? []
          : [
              [
                pair(
                  `Pourquoi réduire ou arrêter le canal «\u202f${channelTitle(inputs.company, cut.channelId).fr}\u202f»\u202f?`,
                  `Why cut back or stop the “${channelTitle(inputs.company, cut.channelId).en}” channel?`,
                ),
                pair(sentence(cut.lesson.fr), sentence(cut.lesson.en)),
              ] as Asked,
            ]),
      ];
    }
    default:
      return [];
  }
}

/** The question that a target below what would come anyway is sure to raise. */
function askedOfFloor({ kpiId, target, baseline }: Strategy['objectives'][number]): Asked {
  const [aimed, idle] = [target, baseline ?? 0].map((value) => inBoth((locale) => wholeNumber(value, locale)));
  return [
    pair(
      `Pourquoi viser ${aimed?.fr} ${lower(kpiName(kpiId).fr)} quand ${idle?.fr} sont attendus sans le plan\u202f?`,
      `Why aim at ${aimed?.en} ${lower(kpiName(kpiId).en)} when ${idle?.en} are expected without the plan?`,
    ),
    pair(
      'C’est la cible que l’entreprise a déclarée, et je la lis comme un plancher\u202f: elle garantit l’acquis, elle ne mesure pas ce que le plan apporte. Je demande de la relever, et je recalcule alors ses chances.',
      'It is the target that the company declared, and I read it as a floor: it secures what there is, it does not measure what the plan brings. I ask for it to be raised, and then compute its odds again.',
    ),
  ];
}
