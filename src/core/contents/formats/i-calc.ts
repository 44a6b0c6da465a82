import { calculator } from '../../planning/texts/kinds/calculator.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

/** Words of people who look for a figure. */
const figureWords = /(calcul|simulat|combien|cost|percentage|couverts)/;

export const iCalc = defineFormat({
  id: 'I-CALC',
  family: 'interactive',
  title: pair('calculateur', 'calculator'),
  titleSuffix: pair('le calculateur', 'the calculator'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE'],
  hours: { low: 8, mode: 14, high: 40 },
  cash: [0, 500],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'individual',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['calculator', 'pdf', 'template', 'case_study', 'checklist'],
  most: 2,
  length: [400, 700],
  page: { suffix: pair('calcul', 'calculator'), ofTopic: 'when_missing' },
  linking: pair(
    "Page indexable avec l'explication du calcul, reliée à l'offre et à deux articles.",
    'An indexable page that explains the formula, linked to the offer and to two articles.',
  ),
  accessibility: [
    pair(
      'Champs étiquetés, unités écrites, résultat annoncé en texte.',
      'Labelled fields, units written out, result announced as text.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-COMPL', 'K-LEAD-CR'],
  risk: 0.15,
  repairs: 'missing_page',
  suitsTopic: ({ topic, words, boughtOnQuote }) =>
    figureWords.test(words) || (boughtOnQuote && topic.intent === 'commercial'),
  text: calculator,
  brief: (about) => ({
    angle: pair(
      `Donner un chiffre utile à ${about.who} en moins d'une minute, sur « ${about.topic} », avec la formule affichée.`,
      `Give ${about.who} a useful figure on “${about.topic}” in under a minute, with the formula in view.`,
    ),
    outline: [
      pair(
        "Les trois saisies nécessaires, avec une valeur d'exemple",
        'The three inputs needed, with an example value',
      ),
      pair(
        'Le résultat et sa fourchette, la formule écrite en toutes lettres',
        'The result and its range, the formula written out',
      ),
      pair(`Ce que le chiffre change pour « ${about.pain} »`, `What the figure changes for “${about.pain}”`),
      pair('Deux cas réels de clients', 'Two real customer cases'),
      pair(`La suite : « ${about.offer} », avec ${about.proof}`, `What next: “${about.offer}”, with ${about.proof}`),
    ],
    callToAction: pair(
      'Calculer, puis recevoir le détail si on le souhaite',
      'Calculate, then get the detail if wanted',
    ),
  }),
});
