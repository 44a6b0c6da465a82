import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eLinkfix = defineFormat({
  id: 'E-LINKFIX',
  family: 'editorial',
  title: pair('liens à ajouter', 'links to add'),
  stages: ['ACQ'],
  channels: ['CH-SEO', 'CH-SITE'],
  hours: { low: 0.5, mode: 1, high: 3 },
  skill: 'seo',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['article', 'photo'],
  most: 5,
  length: [0, 0],
  linking: pair(
    "Corrige orphelines, profondeur et ancres relevées par l'audit.",
    'Fixes the orphans, depth and anchors found by the audit.',
  ),
  accessibility: [pair('Ancres qui disent où elles mènent.', 'Anchors that say where they lead.')],
  kpis: ['K-LINK-OK', 'K-SEO-CLK'],
  risk: 0.0,
  publicationRank: 0,
  repairs: 'weak_links',
  task: pair('Ajoutez des liens vers la page', 'Add links to the page'),
  suitsTopic: ({ topic }) => topic.target.kind === 'page' && topic.linkStatus !== 'ok',
  text: null,
  brief: (about) => ({
    angle: pair(
      `Rapprocher de l'accueil la page qui répond à « ${about.keyword} » et lui donner des liens de son propre thème.`,
      `Bring the page that answers “${about.keyword}” closer to the home page and give it links from its own topic.`,
    ),
    outline: [
      pair(
        "Les pages d'où ajouter un lien, avec la phrase et l'ancre",
        'The pages to link from, with sentence and anchor',
      ),
      pair('La place dans le menu ou la page pilier', 'The place in the menu or the hub'),
      pair(
        'Le contrôle après mise en ligne : profondeur et liens entrants',
        'The check after publication: depth and inbound links',
      ),
    ],
    callToAction: pair(`Voir « ${about.offer} »`, `See “${about.offer}”`),
  }),
  pageWork: {
    title: ({ keyword }) => pair(`Relier la page « ${keyword} »`, `Link the “${keyword}” page`),
    questions: ({ keyword }) => [
      pair(
        `Depuis quelles pages fortes relier « ${keyword} » ?`,
        `From which strong pages should “${keyword}” be linked?`,
      ),
      pair('Quelle phrase existante peut accueillir le lien ?', 'Which existing sentence can carry the link?'),
      pair(
        'Quelle ancre dit où elle mène, sans répéter les autres ?',
        'Which anchor says where it leads without repeating the others?',
      ),
    ],
  },
});
