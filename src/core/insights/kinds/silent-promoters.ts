import { countedReferrals } from '../../framework/counters/counted-referrals.ts';
import { countedCustomers } from '../../planning/context/company-reach.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isReferral } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Share of promoters from which asking for a recommendation is worth the work, and what one in twenty of them brings. */
const leastShare = 0.4;
const asked = 0.05;

/** Satisfied customers whom nobody asks to recommend. */
export const silentPromoters = defineInsight({
  id: 'silent-promoters',
  subject: 'referral',
  aim: 'keep',
  title: pair('Des clients contents à qui l’on ne demande rien', 'Happy customers whom nobody asks'),
  project: pair('Demander la recommandation', 'Ask for the recommendation'),
  needs: ['company', 'economics', 'amounts'],
  find: ({ company, economics, amounts }) => {
    const { nps } = company;
    if (nps === undefined || countedReferrals(company).byCustomers !== null) return [];
    const answers = sum([nps.promoters, nps.passives, nps.detractors]);
    const part = answers === 0 ? 0 : nps.promoters / answers;
    const customers = countedCustomers(company) ?? 0;
    if (part < leastShare || customers === 0) return [];
    const brought = (customers * part * asked) / 12;
    return [
      {
        title: pair(
          `${share(part).fr} de vos clients vous recommanderaient, et aucun nouveau client n’est compté comme recommandé`,
          `${share(part).en} of your customers would recommend you, and no new customer is counted as referred`,
        ),
        argument: pair(
          `Sur ${count(customers).fr} clients, si un promoteur sur vingt en amenait un dans l’année, ce seraient ${count(brought).fr} clients par mois et ${amounts.money(brought * economics.ltv).fr} de marge, au coût le plus bas.`,
          `Of ${count(customers).en} customers, if one promoter in twenty brought one within the year, it would be ${count(brought).en} customers a month and ${amounts.money(brought * economics.ltv).en} of margin, at the lowest cost.`,
        ),
        remedy: pair(
          'Demander au bon moment, juste après une bonne note, avec un geste simple à transmettre',
          'Ask at the right time, just after a good score, with something simple to pass on',
        ),
        moneyPerMonth: brought * economics.ltv,
        customersPerMonth: brought,
        certainty: 0.35,
        evidence: [
          pair(
            `${count(nps.promoters).fr} promoteurs sur ${count(answers).fr} réponses`,
            `${count(nps.promoters).en} promoters of ${count(answers).en} answers`,
          ),
        ],
        chart: barChart(
          pair('Réponses à la question de recommandation', 'Answers to the recommendation question'),
          'count',
          [
            { label: pair('promoteurs', 'promoters'), value: nps.promoters, strong: true },
            { label: pair('passifs', 'passives'), value: nps.passives },
            { label: pair('détracteurs', 'detractors'), value: nps.detractors },
          ],
        ),
        answeredBy: isReferral,
      },
    ];
  },
});
