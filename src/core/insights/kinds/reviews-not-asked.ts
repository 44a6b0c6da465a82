import { countedCustomers } from '../../planning/context/company-reach.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Share of customers with a review under which nobody asks for them (working assumption). */
const leastShare = 0.1;
const leastCustomers = 50;

/** Few reviews for the number of customers: proof is missing where people decide. */
export const reviewsNotAsked = defineInsight({
  id: 'reviews-not-asked',
  subject: 'reviews',
  aim: 'convert',
  title: pair('Des avis que l’on ne demande pas', 'Reviews that nobody asks for'),
  project: pair('Demander un avis à chaque client', 'Ask each customer for a review'),
  needs: ['company'],
  find: ({ company }) => {
    const customers = countedCustomers(company) ?? 0;
    const reviews = company.reviews?.count;
    if (reviews === undefined || customers < leastCustomers || reviews / customers >= leastShare) return [];
    return [
      {
        title: pair(
          `${count(reviews).fr} avis pour ${count(customers).fr} clients : la preuve existe, elle n’est pas demandée`,
          `${count(reviews).en} reviews for ${count(customers).en} customers: the proof exists and is not asked for`,
        ),
        argument: pair(
          `${share(reviews / customers).fr} des clients ont laissé un avis. Celui qui hésite lit ceux des autres avant de vous lire, vous.`,
          `${share(reviews / customers).en} of customers left a review. Whoever hesitates reads those of others before reading you.`,
        ),
        remedy: pair(
          'Demander un avis à chaque client, au même moment, quelle que soit sa satisfaction, et répondre à tous',
          'Ask every customer for a review, at the same time, whatever their satisfaction, and answer all of them',
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [pair(`${count(reviews).fr} avis`, `${count(reviews).en} reviews`)],
        chart: barChart(pair('Clients et avis', 'Customers and reviews'), 'count', [
          { label: pair('clients', 'customers'), value: customers },
          { label: pair('avis', 'reviews'), value: reviews, strong: true },
        ]),
        answeredBy: ({ content, retention }) => retention?.family === 'satisfaction' || content?.family === 'ugc',
      },
    ];
  },
});
