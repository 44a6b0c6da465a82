import { netPromoterScore } from '../../framework/net-promoter-score.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Width of the interval of a recommendation score from which two readings cannot be compared, points. */
const widest = 20;

/** A survey with too few answers to decide anything from its score. */
export const tooFewAnswers = defineInsight({
  id: 'too-few-answers',
  subject: 'proof',
  aim: 'keep',
  title: pair('Trop peu de réponses pour décider', 'Too few answers to decide'),
  project: pair('Interroger assez de clients pour décider', 'Ask enough customers to decide'),
  needs: ['company'],
  find: ({ company: { nps } }) => {
    const score = nps === undefined ? null : netPromoterScore(nps);
    if (score === null || score.high - score.low < widest) return [];
    const [value, low, high] = [Math.round(score.score), Math.round(score.low), Math.round(score.high)];
    return [
      {
        title: pair(
          `Votre score de recommandation est de ${value}, mais il peut valoir de ${low} à ${high}`,
          `Your recommendation score is ${value}, but it may be anything from ${low} to ${high}`,
        ),
        argument: pair(
          `${count(score.answers).fr} réponses ne suffisent pas à voir un progrès de cinq points. Il en faudrait environ quatre fois plus, ou une question ouverte à chaque client, qui apprend davantage.`,
          `${count(score.answers).en} answers are not enough to see a gain of five points. About four times as many would be needed, or an open question to each customer, which teaches more.`,
        ),
        remedy: pair(
          'Poser une seule question à chaque client à date fixe et lire les raisons, sans suivre le score au mois',
          'Ask each customer one question on a fixed date and read the reasons, without following the score by the month',
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [pair(`${count(score.answers).fr} réponses`, `${count(score.answers).en} answers`)],
        chart: barChart(pair('Réponses par groupe', 'Answers by group'), 'count', [
          { label: pair('promoteurs', 'promoters'), value: nps!.promoters },
          { label: pair('passifs', 'passives'), value: nps!.passives },
          { label: pair('détracteurs', 'detractors'), value: nps!.detractors, strong: true },
        ]),
        answeredBy: ({ retention }) => retention?.family === 'satisfaction',
      },
    ];
  },
});
