import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { semicolon } from '../../joined-texts.ts';
import { channelTitle, kpiTitle, measure, money } from '../../plan-cells.ts';
import { sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import type { Asked } from './asked.ts';

/** Cr11: an indicator without a starting value. */
export function indicatorQuestions({ kpis, company }: Strategy): Asked[] {
  const unknown = kpis.find((one) => one.baseline === null);
  if (unknown === undefined) return [];
  const { kpiId, baselineReason, target, unit } = unknown;
  const [name, aim] = [kpiTitle(kpiId), measure(target, unit, company.currency)];
  const reason = inBoth((locale) => sentence(baselineReason?.[locale] ?? ''));
  return [
    {
      question: pair(
        `Comment juger «\u202f${name.fr}\u202f» sans valeur de départ\u202f?`,
        `How can “${name.en}” be judged without a starting value?`,
      ),
      answer: pair(
        `Je ne le juge pas encore. ${reason.fr} Le premier relevé sert de départ, puis je revois la cible de ${aim.fr}.`,
        `I do not judge it yet. ${reason.en} The first reading is the start, then I review the target of ${aim.en}.`,
      ),
    },
  ];
}

/** Cr13: whether the law on accessibility applies. */
export const accessibilityQuestions = ({ accessibility: { reason } }: Strategy): Asked[] => [
  {
    question: pair(
      'L’entreprise est-elle tenue par la loi sur l’accessibilité\u202f?',
      'Is the company bound by the law on accessibility?',
    ),
    answer: pair(
      `${sentence(reason.fr)} Dispensée ou non, je garde les mesures qui lèvent un obstacle pour des clients réels.`,
      `${sentence(reason.en)} Bound or not, I keep the measures that remove a barrier for real customers.`,
    ),
  },
];

/** Cr14: the number of messages. */
export const retentionQuestions = ({ retention: { messagesPerWeekMax, unsubscribe } }: Strategy): Asked[] => [
  {
    question: pair(
      'Ne risquez-vous pas de lasser les clients par trop de messages\u202f?',
      'Do you not risk wearying customers with too many messages?',
    ),
    answer: pair(
      `Je plafonne à ${messagesPerWeekMax} messages par personne et par semaine. ${sentence(unsubscribe.fr)}`,
      `I cap at ${messagesPerWeekMax} messages per person and week. ${sentence(unsubscribe.en)}`,
    ),
  },
];

/** Cr17: fraud against the first programme. */
export function referralQuestions({ actions }: Strategy): Asked[] {
  const programme = actions.find((one) => one.referral !== null)?.referral ?? null;
  if (programme === null) return [];
  return [
    {
      question: pair(
        'Comment évitez-vous la fraude et les faux parrainages\u202f?',
        'How do you prevent fraud and fake referrals?',
      ),
      answer: inBoth((locale) =>
        sentence(programme.antifraud.map((one) => uncapitalised(withoutStop(one[locale]))).join(semicolon[locale])),
      ),
    },
  ];
}

/** Cr19: the cost ceiling. */
export function ceilingQuestions({ cac, company: { currency } }: Strategy): Asked[] {
  const [ceiling, loss] = [money(cac.cacMax, currency), money(cac.breakEven, currency)];
  return [
    {
      question: pair(
        'Que se passe-t-il si un canal dépasse le plafond\u202f?',
        'What happens if a channel goes over the ceiling?',
      ),
      answer: inBoth((locale) => `${sentence(cac.pauseRule[locale])} ${sentence(cac.escalation[locale])}`),
    },
    {
      question: pair(
        `Pourquoi un plafond de ${ceiling.fr}, et non davantage\u202f?`,
        `Why a ceiling of ${ceiling.en}, and not more?`,
      ),
      answer: pair(
        `Au-delà de ${loss.fr}, un client coûte plus qu’il ne rapporte. Je garde une marge, car la valeur d’un client est elle-même une prévision.`,
        `Above ${loss.en} a customer costs more than it brings. I keep a margin, because the value of a customer is itself a forecast.`,
      ),
    },
  ];
}

/** Cr20: the next budget, and a channel that is cut. */
export const nextCycleQuestions = (strategy: Strategy): Asked[] => [
  {
    question: pair('Que devient le budget au cycle suivant\u202f?', 'What becomes of the budget in the next cycle?'),
    answer: inBoth((locale) => sentence(strategy.nextCycle.explanation[locale])),
  },
  ...cutQuestion(strategy),
];

function cutQuestion({ channels, inputs }: Strategy): Asked[] {
  const cut = channels.find((one) => one.decision === 'cut' && one.lesson !== null);
  const lesson = cut?.lesson ?? null;
  if (cut === undefined || lesson === null) return [];
  const name = channelTitle(inputs.company, cut.channelId);
  return [
    {
      question: pair(
        `Pourquoi réduire ou arrêter le canal «\u202f${name.fr}\u202f»\u202f?`,
        `Why cut back or stop the “${name.en}” channel?`,
      ),
      answer: inBoth((locale) => sentence(lesson[locale])),
    },
  ];
}
