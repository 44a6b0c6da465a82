import { pair } from '../../values/text.ts';
import { isMeasuring } from '../answers.ts';
import { defineInsight } from '../define-insight.ts';
import { originQuestion } from '../origin-question.ts';

/** A company that counts neither visits nor customers: counting is its first action, and it costs nothing. */
export const nothingCounted = defineInsight({
  id: 'nothing-counted',
  subject: 'origin',
  aim: 'acquire',
  title: pair('Rien n’est encore compté', 'Nothing is counted yet'),
  project: pair('Compter avant de décider', 'Count before deciding'),
  needs: ['company', 'totals'],
  find: ({ company, totals }) => {
    if (totals.newCustomers !== null || totals.sessions !== null || totals.conversions !== null) return [];
    if (company.channels.some(({ metrics }) => Object.values(metrics).some((value) => typeof value === 'number')))
      return [];
    return [
      {
        title: pair(
          'Aucun client, aucune visite ne sont comptés : rien ne dit encore ce qui marche',
          'No customer and no visit is counted: nothing shows yet what works',
        ),
        argument: pair(
          'Ni coût par client, ni taux, ni canal « meilleur » ne peuvent être donnés : ils seraient inventés. Une question à chaque client et un carnet, cinq minutes par jour, suffisent pour décider dans huit semaines.',
          'No cost per customer, no rate and no “best” channel can be given: they would be invented. One question to each customer and a notebook, five minutes a day, are enough to decide in eight weeks.',
        ),
        remedy: pair(
          'Demander à chaque client « comment nous avez-vous connus ? », le noter, et ouvrir les statistiques qui existent déjà',
          'Ask each customer “how did you hear of us?”, note it, and open the statistics that already exist',
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.95,
        evidence: [
          pair(
            `${company.channels.length} canaux, aucun chiffre connu`,
            `${company.channels.length} channels, no known figure`,
          ),
        ],
        chart: null,
        action: originQuestion(0),
        answeredBy: isMeasuring,
      },
    ];
  },
});
