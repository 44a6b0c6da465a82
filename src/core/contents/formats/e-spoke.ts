import { offerPageOfSearch } from '../../planning/texts/kinds/offer-page.ts';
import { searchAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eSpoke = defineFormat({
  id: 'E-SPOKE',
  family: 'editorial',
  title: pair('article d’un thème', 'article of a topic'),
  stages: ['ACQ'],
  channels: ['CH-SEO', 'CH-BLOG'],
  hours: { low: 4, mode: 6, high: 12 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['article', 'checklist', 'email', 'case_study', 'template'],
  most: 6,
  length: [700, 1200],
  page: { ofTopic: 'when_missing' },
  linking: pair(
    "Renvoie vers la page pilier, un ou deux articles voisins et une page d'offre.",
    'Links to the hub, to one or two sister articles and to one offer page.',
  ),
  accessibility: [
    pair(
      'Titres qui se lisent seuls, phrases courtes, images décrites.',
      'Headings that read on their own, short sentences, described pictures.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-TIME'],
  risk: 0.02,
  publicationRank: 3,
  repairs: 'missing_page',
  // a second page on words that a page already answers would compete with it
  suitsTopic: ({ topic, hub }) => topic.target.kind === 'planned' || (!topic.measured && hub === undefined),
  text: [searchAnswer, offerPageOfSearch],
  brief: (about) => ({
    angle: pair(
      `Répondre à une seule question autour de « ${about.keyword} », pour ce public : ${about.who}.${needOf(about, ' Ce qu’il cherche : ')}`,
      `Answer a single question around “${about.keyword}”, for this audience: ${about.who}.${needOf(about, ' What they want: ')}`,
    ),
    outline: [
      pair(
        'La situation en deux phrases, dans les mots du lecteur',
        "The situation in two sentences, in the reader's words",
      ),
      pair('La réponse, tout de suite', 'The answer, straight away'),
      pair('La méthode, pas à pas', 'The method, step by step'),
      pair(
        `Ce qui gêne, « ${about.secondPain} », et ce que l’on peut y faire`,
        `What troubles readers, “${about.secondPain}”, and what can be done about it`,
      ),
      pair(`Ce qui le prouve : ${about.proof}`, `What proves it: ${about.proof}`),
    ],
    callToAction: pair(`Comparer avec « ${about.offer} »`, `Compare with “${about.offer}”`),
  }),
});

/** What the audience wants, where it is not the search itself. */
const needOf = ({ job, keyword }: { readonly job: string; readonly keyword: string }, start: string): string =>
  job.toLowerCase() === keyword.toLowerCase() ? '' : `${start}${job}.`;
