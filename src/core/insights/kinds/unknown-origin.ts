import { directChannelId } from '../../framework/channel-ids.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isMeasuring } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { originQuestion } from '../origin-question.ts';

/** Share of customers of unknown origin from which budgets are decided blind (working assumption). */
const leastShare = 0.15;

/** Customers that no channel claims: they came direct, or the channels count fewer than the whole site. */
export const unknownOrigin = defineInsight({
  id: 'unknown-origin',
  subject: 'origin',
  aim: 'acquire',
  title: pair('Des clients d’origine inconnue', 'Customers of unknown origin'),
  project: pair('Savoir d’où viennent les clients', 'Know where customers come from'),
  needs: ['company', 'channels', 'totals'],
  find: ({ company, channels, totals }) => {
    const direct = channels.find(({ typeId }) => typeId === directChannelId)?.newCustomers ?? 0;
    const counted = totals.newCustomers ?? 0;
    const whole = Math.max(counted, company.siteTotals?.newCustomers ?? 0);
    const unknown = direct + whole - counted;
    if (whole === 0 || unknown / whole < leastShare) return [];
    return [
      {
        title: pair(
          `${share(unknown / whole).fr} de vos nouveaux clients n’ont pas d’origine connue`,
          `${share(unknown / whole).en} of your new customers have no known origin`,
        ),
        argument: pair(
          `Ce sont ${count(unknown).fr} clients en ${totals.months} mois que l’on attribue à personne : le bouche-à-oreille, un courriel sans lien suivi ou une publicité vue ailleurs. Tant qu’on ne le sait pas, un canal utile peut être coupé par erreur.`,
          `They are ${count(unknown).en} customers in ${totals.months} months credited to nobody: word of mouth, an email without a tracked link or an advert seen elsewhere. While this is unknown a useful channel may be cut by mistake.`,
        ),
        remedy: pair(
          'Demander à chaque nouveau client « comment nous avez-vous connus ? » et marquer tous les liens envoyés',
          'Ask each new customer “how did you hear of us?” and tag every link that is sent',
        ),
        moneyPerMonth: null,
        customersPerMonth: unknown / totals.months,
        certainty: 0.1,
        evidence: [
          pair(
            `${count(unknown).fr} clients sans origine sur ${count(whole).fr}`,
            `${count(unknown).en} customers without an origin out of ${count(whole).en}`,
          ),
        ],
        chart: barChart(pair('Nouveaux clients', 'New customers'), 'count', [
          { label: pair('origine connue', 'known origin'), value: whole - unknown },
          { label: pair('origine inconnue', 'unknown origin'), value: unknown, strong: true },
        ]),
        action: originQuestion(1 - unknown / whole),
        answeredBy: isMeasuring,
      },
    ];
  },
});
