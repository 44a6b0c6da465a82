import { type OfferRequests, offerRequests } from '../../framework/economics/offer-requests.ts';
import { pair, type Text } from '../../values/text.ts';
import { type Amounts, count, share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** How many times more one offer must leave for each request for it to be a finding (working assumption). */
const leastRatio = 3;

/** Offers whose requests leave very different amounts: some are answered for little. */
export const requestsByOffer = defineInsight({
  id: 'requests-by-offer',
  subject: 'targeting',
  aim: 'convert',
  title: pair('Des demandes qui rapportent, d’autres qui coûtent', 'Requests that pay, others that cost'),
  project: pair('Répondre d’abord à ce qui rapporte', 'Answer first what pays'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) => {
    const rows = offerRequests(company).sort((a, b) => perRequest(b) - perRequest(a));
    const [best, worst] = [rows[0], rows.at(-1)];
    if (best === undefined || worst === undefined || best === worst) return [];
    if (perRequest(best) < leastRatio * Math.max(0, perRequest(worst)) || best.won === 0) return [];
    const [high, low] = [textOf(best, amounts), textOf(worst, amounts)];
    const names = pair(`« ${best.offer.name} »`, `“${best.offer.name}”`);
    const other = pair(`« ${worst.offer.name} »`, `“${worst.offer.name}”`);
    return [
      {
        title: pair(`${high.fr} ; ${low.fr}`, `${high.en}; ${low.en}`),
        argument: pair(
          `Une demande de ${names.fr} laisse ${amounts.money(perRequest(best)).fr}, une de ${other.fr} ${amounts.money(perRequest(worst)).fr}, réponses comprises. Le temps des réponses va d’abord à la première ; rien n’est à dépenser pour attirer la seconde.`,
          `A request for ${names.en} leaves ${amounts.money(perRequest(best)).en}, one for ${other.en} ${amounts.money(perRequest(worst)).en}, answers included. The time for answers goes to the first; nothing is to be spent to attract the second.`,
        ),
        remedy: pair(
          `Chercher plus de demandes de ${names.fr} et y répondre le jour même ; pour ${other.fr}, une réponse type avec le prix et les dates libres, ou arrêter`,
          `Look for more requests for ${names.en} and answer them the same day; for ${other.en}, one ready answer with the price and free dates, or stop`,
        ),
        moneyPerMonth: worst.answers > 0 ? worst.answers / 2 / totals.months : null,
        customersPerMonth: null,
        certainty: 0.75,
        evidence: rows.map((row) => textOf(row, amounts)),
        chart: barChart(
          pair('Ce que laisse une demande', 'What one request leaves'),
          'money',
          rows.map((row) => ({
            label: pair(row.offer.name, row.offer.name),
            value: amounts.minor(perRequest(row)),
            strong: row === worst,
          })),
        ),
        answeredBy: () => false,
      },
    ];
  },
});

const perRequest = ({ margin, answers, asked }: OfferRequests): number => (margin - answers) / asked;

function textOf({ offer, asked, won, margin, answers }: OfferRequests, { money }: Amounts): Text {
  const [all, done, part, earned, spent] = [
    count(asked),
    count(won),
    share(won / asked),
    money(margin),
    money(answers),
  ];
  const cost =
    answers > 0 ? pair(`, ${spent.fr} de temps pour répondre`, `, ${spent.en} of time to answer`) : pair('', '');
  return pair(
    `« ${offer.name} » : ${done.fr} sur ${all.fr} demandes (${part.fr}), ${earned.fr} de marge${cost.fr}`,
    `“${offer.name}”: ${done.en} of ${all.en} requests (${part.en}), ${earned.en} of margin${cost.en}`,
  );
}
