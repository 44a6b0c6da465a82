import { keywordValue } from '../../framework/keyword-value.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, named, quoted } from '../amounts.ts';
import { isAboutTopic } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Positions near enough that an existing page can gain the first results (working assumption). */
const near = { from: 4, to: 20 };

/** Searches for which a page is found, just after the results that people click. */
export const almostFirstPage = defineInsight({
  id: 'almost-first-page',
  subject: 'search',
  aim: 'acquire',
  title: pair('Des pages à portée des premiers résultats', 'Pages within reach of the first results'),
  project: pair('Pousser les pages presque premières', 'Push the pages that are almost first'),
  needs: ['context', 'amounts'],
  find: ({ context, amounts }) => {
    const rows = context.topics
      .filter(({ target }) => target.kind === 'page')
      .flatMap((topic) => topic.keywords.map((keyword) => ({ topic, keyword, value: keywordValue(keyword).value })))
      .filter(
        ({ keyword: { position }, value }) =>
          position !== null && position >= near.from && position <= near.to && value > 0,
      )
      .sort((a, b) => b.value - a.value);
    if (rows.length === 0) return [];
    const value = sum(rows.map((row) => row.value));
    const clicks = sum(rows.map(({ keyword }) => keywordValue(keyword).expectedClicks));
    const names = quoted(rows.slice(0, 3).map(({ keyword }) => named(keyword.term)));
    return [
      {
        title: pair(
          `Vous êtes juste après les résultats que l’on clique pour ${names.fr}`,
          `You are just after the results that people click for ${names.en}`,
        ),
        argument: pair(
          `Ces pages existent déjà : des liens depuis les pages voisines et une réponse plus complète valent mieux qu’une page de plus. À la position visée, ${count(clicks).fr} visites et ${amounts.money(value).fr} de marge par mois.`,
          `These pages exist already: links from neighbouring pages and a fuller answer are worth more than one more page. At the position aimed at, ${count(clicks).en} visits and ${amounts.money(value).en} of margin a month.`,
        ),
        remedy: pair(
          `Relier et compléter les pages de ${names.fr} avant d’en écrire de nouvelles`,
          `Link and complete the pages of ${names.en} before writing new ones`,
        ),
        moneyPerMonth: value,
        customersPerMonth: null,
        certainty: 0.55,
        evidence: rows
          .slice(0, 5)
          .map(({ keyword }) =>
            pair(
              `« ${keyword.term} » : position ${keyword.position}, ${count(keyword.volume ?? 0).fr} recherches par mois`,
              `“${keyword.term}”: position ${keyword.position}, ${count(keyword.volume ?? 0).en} searches a month`,
            ),
          ),
        chart: barChart(
          pair('Marge par mois à la position visée', 'Margin a month at the position aimed at'),
          'money',
          rows.map(({ keyword, value: worth }) => ({
            label: named(keyword.term),
            value: amounts.minor(worth),
            strong: true,
          })),
        ),
        answeredBy: isAboutTopic(new Set(rows.map(({ topic }) => topic.id))),
      },
    ];
  },
});
