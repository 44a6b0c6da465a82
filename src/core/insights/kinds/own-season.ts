import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair } from '../../values/text.ts';
import { share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Index of a month from which it is a season (working assumption). */
const leastIndex = 1.2;
/** Weeks that a search engine takes to rank a new page (working assumption). */
const leadWeeks = 8;

/** The strongest month of the cycle: by when its page must be online, or that it is too late for one. */
export const ownSeason = defineInsight({
  id: 'own-season',
  subject: 'season',
  aim: 'acquire',
  title: pair('Votre saison et la date de sa page', 'Your season and the date of its page'),
  project: pair('Préparer la saison à temps', 'Prepare the season in time'),
  needs: ['company', 'context'],
  find: ({ company, context }) => {
    const { seasonality = [], seasonalityMonths = [] } = company.simulation ?? {};
    const most = Math.max(0, ...seasonality);
    const month = seasonalityMonths[seasonality.indexOf(most)];
    if (most < leastIndex || month === undefined) return [];
    const starts = `${month}-01`;
    const ready = addDays(starts, -7 * leadWeeks);
    const isLate = ready < context.start;
    const [by, name] = [ready, starts].map((day) => inBoth((locale) => dayText(day, locale))) as [
      ReturnType<typeof share>,
      ReturnType<typeof share>,
    ];
    const index = inBoth((locale) => numberText(most, locale, 2));
    const part = share(sum(seasonality) / 12);
    return [
      {
        about: month,
        title: isLate
          ? pair(
              `Le mois le plus fort commence le ${name.fr} : une page neuve ne sera pas classée à temps, le dire et servir la saison autrement`,
              `The strongest month starts on ${name.en}: a new page will not rank in time; say so and serve the season by other means`,
            )
          : pair(
              `Le mois le plus fort commence le ${name.fr} : sa page doit être en ligne avant le ${by.fr}`,
              `The strongest month starts on ${name.en}: its page must be online before ${by.en}`,
            ),
        argument: pair(
          `Ce mois pèse ${index.fr} fois un mois moyen et le cycle fait ${part.fr} de l’année : toute cible se compare aux mêmes mois de l’an dernier, jamais à une moyenne. ${isLate ? `Il aurait fallu publier le ${by.fr} ; cette année, améliorer les pages déjà classées et écrire à ceux qui ont accepté.` : ''}`,
          `This month weighs ${index.en} times a mean month and the cycle makes ${part.en} of the year: every target is compared with the same months of last year, never with a mean. ${isLate ? `It should have been published on ${by.en}; this year, improve the pages that rank already and write to those who agreed.` : ''}`,
        ),
        remedy: isLate
          ? pair(
              'Améliorer les pages déjà classées pour la saison et prévenir ceux qui ont accepté vos messages',
              'Improve the pages that already rank for the season and tell those who accepted your messages',
            )
          : pair('Écrire la page de la saison avant toute autre', 'Write the page of the season before any other'),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.65,
        evidence: [
          pair(
            `Indice du mois : ${index.fr} ; page utile avant le ${by.fr}`,
            `Index of the month: ${index.en}; page useful before ${by.en}`,
          ),
        ],
        chart: barChart(
          pair('Indice de chaque mois du cycle', 'Index of each month of the cycle'),
          'count',
          seasonality.map((value, at) => ({
            label: pair(seasonalityMonths[at] ?? '', seasonalityMonths[at] ?? ''),
            value,
            strong: value === most,
          })),
        ),
        answeredBy: ({ content }) => content !== null && content.target.kind === 'page',
      },
    ];
  },
});
