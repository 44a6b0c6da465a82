import { both } from '../../planning/pieces/both.ts';
import { pageEdit } from '../../planning/messages/forms/page-edit.ts';
import { actCalls, factLines, namedHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eLinkfix = defineFormat({
  id: 'E-LINKFIX',
  family: 'editorial',
  title: pair('correction du maillage', 'link fix'),
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
  suitsTopic: ({ topic }) => topic.target.kind === 'page' && topic.linkStatus !== 'ok',
  text: {
    form: pageEdit(),
    copy: (p) => ({
      hooks: [
        both(say`Pour aller plus loin : ${p.subject}.`, say`More on this: ${p.subject}.`),
        both(say`${agreeing(p.brand, 'en dit', 'en disent')} plus ici.`, say`${p.brand} says more here.`),
        ...namedHooks(p, [
          both(say`La suite est à un clic.`, say`What comes next is one click away.`),
          both(say`Pour aller plus loin, lisez ceci.`, say`To go further, read this.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Vous cherchez ${p.voice.points[0].fr} ? Suivez ce lien.`,
            say`Looking for ${p.voice.points[0].en}? Follow this link.`,
          ),
          both(say`Vous trouverez ensuite ${p.voice.points[1].fr}.`, say`Next you will find ${p.voice.points[1].en}.`),
          both(say`Le lien dit où il mène.`, say`The link says where it leads.`),
          both(say`La page suivante répond à la question d’après.`, say`The next page answers the next question.`),
          both(say`La page liée précise ${p.voice.points[2].fr}.`, say`The linked page gives ${p.voice.points[2].en}.`),
        ],
        [...factLines(p)],
      ],
      calls: [both(call`Continuer la lecture`, call`Read on`), ...actCalls(p)],
    }),
  },
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
