import { pair } from '../../values/text.ts';
import { count, named, quoted } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Uses of a word under which the site does not say it. */
const leastUses = 2;

/** Words that the brand wants and that the site does not say. */
export const brandWordsUnsaid = defineInsight({
  id: 'brand-words-unsaid',
  subject: 'brand',
  aim: 'convert',
  title: pair('La marque voulue et les mots du site', 'The brand wanted and the words of the site'),
  project: pair('Faire dire au site ce que la marque promet', 'Make the site say what the brand promises'),
  needs: ['context'],
  find: ({ context: { company, site } }) => {
    // Words that nobody stated are those of the site itself: no wish of the brand.
    if (company.hypotheses?.some(({ about }) => about === 'organisation/brand/desiredAttributes')) return [];
    const rows = (site?.brand?.desired ?? []).map(({ word, counts }) => ({
      word,
      uses: (counts.offers ?? 0) + (counts.anchors ?? 0),
    }));
    const unsaid = rows.filter(({ uses }) => uses < leastUses);
    if (unsaid.length === 0) return [];
    const names = quoted(unsaid.map(({ word }) => named(word)));
    return [
      {
        title: pair(
          `Vous voulez être ${names.fr}, et le site ne le dit nulle part`,
          `You want to be ${names.en}, and the site says it nowhere`,
        ),
        argument: pair(
          `${count(unsaid.length).fr} des ${rows.length} mots de la marque sont absents des pages qui vendent. Un visiteur ne peut pas croire ce qu’il ne lit pas.`,
          `${count(unsaid.length).en} of the ${rows.length} words of the brand are absent from the pages that sell. A visitor cannot believe what they do not read.`,
        ),
        remedy: pair(
          `Dire ${names.fr} par un fait sur chaque page de prestation ou de produit : une matière, une durée, un lieu, une personne`,
          `Say ${names.en} with a fact on each page of what you sell: a material, a duration, a place, a person`,
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.6,
        evidence: rows.map(({ word, uses }) => pair(`« ${word} » : ${uses} emplois`, `“${word}”: ${uses} uses`)),
        chart: barChart(
          pair('Emplois de chaque mot de la marque', 'Uses of each word of the brand'),
          'count',
          rows.map(({ word, uses }) => ({ label: named(word), value: uses, strong: uses < leastUses })),
        ),
        answeredBy: ({ content, kind }) => content?.family === 'editorial' || kind === 'conversion',
      },
    ];
  },
});
