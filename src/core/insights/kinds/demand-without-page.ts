import { keywordValue } from '../../framework/keyword-value.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, named, quoted } from '../amounts.ts';
import { isAboutTopic } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Searches of the audience that no page of the site answers. */
export const demandWithoutPage = defineInsight({
  id: 'demand-without-page',
  subject: 'search',
  aim: 'acquire',
  title: pair('Une demande sans page', 'Demand without a page'),
  project: pair('Ouvrir les pages que l’on cherche', 'Open the pages people look for'),
  needs: ['context', 'amounts'],
  find: ({ context, amounts }) => {
    const rows = context.topics
      .filter(({ target, keywords }) => target.kind === 'planned' && keywords.length > 0)
      .map((topic) => ({
        topic,
        searches: sum(topic.keywords.map(({ volume }) => volume ?? 0)),
        clicks: sum(topic.keywords.map((one) => keywordValue(one).expectedClicks)),
        value: sum(topic.keywords.map((one) => keywordValue(one).value)),
      }))
      .filter(({ searches }) => searches > 0)
      .sort((a, b) => b.value - a.value || b.searches - a.searches);
    if (rows.length === 0) return [];
    const value = sum(rows.map((row) => row.value));
    const searches = count(sum(rows.map((row) => row.searches)));
    const names = quoted(rows.slice(0, 3).map(({ topic }) => named(topic.name)));
    return [
      {
        title: pair(
          `${searches.fr} recherches par mois ne trouvent aucune page chez vous\u202f: ${names.fr}`,
          `${searches.en} searches a month find no page on your site: ${names.en}`,
        ),
        argument: pair(
          `Ces mots sont ceux de vos publics. Aux positions visées, ils vaudraient ${count(sum(rows.map((row) => row.clicks))).fr} visites et ${amounts.money(value).fr} de marge par mois, sans dépense publicitaire.`,
          `These are the words of your audiences. At the positions aimed at they would be worth ${count(sum(rows.map((row) => row.clicks))).en} visits and ${amounts.money(value).en} of margin a month, without advertising.`,
        ),
        remedy: pair(
          `Ouvrir une page pour ${names.fr}, la relier depuis l’accueil et les pages voisines`,
          `Open a page for ${names.en}, linked from the home page and its neighbours`,
        ),
        moneyPerMonth: value,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: rows
          .slice(0, 5)
          .map(({ topic, searches: many }) =>
            pair(
              `«\u202f${topic.keyword}\u202f»\u202f: ${count(many).fr} recherches par mois, aucune page`,
              `“${topic.keyword}”: ${count(many).en} searches a month, no page`,
            ),
          ),
        chart: barChart(
          pair('Recherches par mois sans page', 'Searches a month without a page'),
          'count',
          rows.map(({ topic, searches: many }) => ({ label: named(topic.name), value: many, strong: true })),
        ),
        answeredBy: isAboutTopic(new Set(rows.map(({ topic }) => topic.id))),
      },
    ];
  },
});
