import type { Company } from '../../framework/company/company.ts';
import { fullLimits } from '../../framework/counters/service-room.ts';
import { offerRequests } from '../../framework/economics/offer-requests.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { answersOtherTrouble } from '../../framework/use-cycle/own-trouble.ts';
import { pair } from '../../values/text.ts';
import { named, share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the sales of the richer offer counted as more of them, and how much richer it must be (working assumptions). */
const moved = 0.05;
const richer = 1.2;
const mostShare = 0.3;

/** Part of the requests for an offer that must be won for it to be put forward (working assumption). */
const leastWon = 0.1;

/** True for an offer that many ask for and few buy: showing it more costs more answers. */
function isHardlyWon(offer: Company['offers'][number], company: Company): boolean {
  const requests = offerRequests(company).find((one) => one.offer === offer);
  return requests !== undefined && requests.won / requests.asked < leastWon;
}

/** True for an offer of which no more can be made: showing it brings refusals. */
const isFull = ({ id }: Company['offers'][number], company: Company): boolean =>
  fullLimits(company).some(({ offerId, months }) => offerId === id && months.length === 0);

/** True when nobody said how the sales are divided between the offers. */
const isDivisionAssumed = ({ hypotheses = [] }: Company): boolean => hypotheses.some(({ about }) => about === 'offers');

/** An offer that leaves more margin and is hardly sold, for the same need as the one that sells. */
export const richerOffer = defineInsight({
  id: 'richer-offer',
  subject: 'offer',
  aim: 'convert',
  title: pair('Une offre plus rentable et peu vendue', 'A richer offer that is hardly sold'),
  project: pair('Mettre en avant l’offre qui rapporte', 'Put the richer offer forward'),
  needs: ['company', 'amounts'],
  find: ({ company, amounts }) => {
    if (isDivisionAssumed(company)) return [];
    const worths = offerWorths(company);
    const main = worths.reduce((best, one) => (one.offer.revenueShare > best.offer.revenueShare ? one : best));
    const rich = worths
      .filter(({ offer }) => offer !== main.offer && offer.revenueShare > 0 && offer.revenueShare <= mostShare)
      .filter(
        ({ offer }) =>
          offer.lifecycle !== 'decline' && (offer.kind === main.offer.kind || main.offer.kind !== 'subscription'),
      )
      .filter(({ each }) => each >= richer * main.each)
      .filter(({ offer }) => !isFull(offer, company))
      .filter(({ offer }) => !isHardlyWon(offer, company) && !answersOtherTrouble(company, offer, main.offer))
      .sort((a, b) => b.each - a.each)[0];
    if (rich === undefined || main.each <= 0) return [];
    const money = rich.units === null ? null : (moved * rich.units * (rich.each - main.each)) / 12;
    const [high, low] = [amounts.money(rich.each), amounts.money(main.each)];
    return [
      {
        about: rich.offer.id,
        title: pair(
          `« ${rich.offer.name} » laisse ${high.fr} de marge à chaque vente, contre ${low.fr} pour « ${main.offer.name} », et fait ${share(rich.offer.revenueShare).fr} des ventes`,
          `“${rich.offer.name}” leaves ${high.en} of margin each time, against ${low.en} for “${main.offer.name}”, and makes ${share(rich.offer.revenueShare).en} of sales`,
        ),
        argument: pair(
          money === null
            ? 'En vendre une de plus à la place de l’autre relève la marge sans un client de plus.'
            : `En vendre un vingtième de plus à la place de l’autre vaut ${amounts.money(money).fr} de marge par mois, sans un client de plus.`,
          money === null
            ? 'Selling one more instead of the other raises the margin without one more customer.'
            : `Selling one twentieth more of it instead of the other is worth ${amounts.money(money).en} of margin a month, without one more customer.`,
        ),
        remedy: pair(
          `Montrer « ${rich.offer.name} » à côté de « ${main.offer.name} », avec sa preuve et son prix`,
          `Show “${rich.offer.name}” beside “${main.offer.name}”, with its proof and its price`,
        ),
        moneyPerMonth: money,
        customersPerMonth: null,
        certainty: 0.4,
        evidence: worths.map(({ offer, each }) =>
          pair(
            `${offer.name} : ${amounts.money(each).fr} de marge, ${share(offer.revenueShare).fr} des ventes`,
            `${offer.name}: ${amounts.money(each).en} of margin, ${share(offer.revenueShare).en} of sales`,
          ),
        ),
        chart: barChart(
          pair('Marge d’une vente, par offre', 'Margin of one sale, by offer'),
          'money',
          worths.map(({ offer, each }) => ({
            label: named(offer.name),
            value: amounts.minor(each),
            strong: offer === rich.offer,
          })),
        ),
        answeredBy: ({ content, kind }) => kind === 'conversion' || content?.brandProof.offerId === rich.offer.id,
      },
    ];
  },
});
