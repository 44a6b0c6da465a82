import { pair } from '../../values/text.ts';
import { named, share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the revenue counted to move to the richer offer, and how much richer it must be (working assumptions). */
const moved = 0.05;
const richer = 1.2;
const mostShare = 0.3;

/** An offer that leaves more margin and is hardly sold. */
export const richerOffer = defineInsight({
  id: 'richer-offer',
  subject: 'offer',
  aim: 'convert',
  title: pair('Une offre plus rentable et peu vendue', 'A richer offer that is hardly sold'),
  project: pair('Mettre en avant l’offre qui rapporte', 'Put the richer offer forward'),
  needs: ['company', 'amounts'],
  find: ({ company, amounts }) => {
    const main = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
    const rich = company.offers
      .filter(
        (one) => one !== main && one.revenueShare > 0 && one.revenueShare <= mostShare && one.lifecycle !== 'decline',
      )
      .filter(({ marginRate }) => marginRate >= richer * main.marginRate)
      .sort((a, b) => b.marginRate - a.marginRate)[0];
    if (rich === undefined) return [];
    const revenue = company.organisation.annualTurnoverNet;
    const money = revenue === undefined ? null : (revenue / 12) * moved * (rich.marginRate - main.marginRate);
    return [
      {
        about: rich.id,
        title: pair(
          `« ${rich.name} » laisse ${share(rich.marginRate).fr} de marge, contre ${share(main.marginRate).fr} pour votre première offre, et fait ${share(rich.revenueShare).fr} des ventes`,
          `“${rich.name}” leaves ${share(rich.marginRate).en} of margin, against ${share(main.marginRate).en} for your first offer, and makes ${share(rich.revenueShare).en} of sales`,
        ),
        argument: pair(
          money === null
            ? 'Chaque vente déplacée vers elle relève la marge sans un client de plus.'
            : `Déplacer vers elle un vingtième des ventes vaut ${amounts.money(money).fr} de marge par mois, sans un client de plus.`,
          money === null
            ? 'Each sale moved to it raises the margin without one more customer.'
            : `Moving one twentieth of sales to it is worth ${amounts.money(money).en} of margin a month, without one more customer.`,
        ),
        remedy: pair(
          `Montrer « ${rich.name} » à côté de « ${main.name} », avec sa preuve et son prix`,
          `Show “${rich.name}” beside “${main.name}”, with its proof and its price`,
        ),
        moneyPerMonth: money,
        customersPerMonth: null,
        certainty: 0.4,
        evidence: company.offers.map(({ name, marginRate, revenueShare }) =>
          pair(
            `${name} : marge ${share(marginRate).fr}, ${share(revenueShare).fr} des ventes`,
            `${name}: margin ${share(marginRate).en}, ${share(revenueShare).en} of sales`,
          ),
        ),
        chart: barChart(
          pair('Marge par offre', 'Margin by offer'),
          'share',
          company.offers.map((one) => ({ label: named(one.name), value: one.marginRate, strong: one === rich })),
        ),
        answeredBy: ({ content, kind }) => kind === 'conversion' || content?.brandProof.offerId === rich.id,
      },
    ];
  },
});
