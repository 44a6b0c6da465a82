import { both } from '../../planning/pieces/both.ts';
import { glossary } from '../../planning/messages/forms/glossary.ts';
import { answerLines, namedHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eGloss = defineFormat({
  id: 'E-GLOSS',
  family: 'editorial',
  title: pair('lexique', 'glossary'),
  titleSuffix: pair('le lexique', 'the glossary'),
  stages: ['ACQ'],
  channels: ['CH-SEO'],
  hours: { low: 4, mode: 7, high: 14 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['article', 'checklist'],
  most: 1,
  length: [700, 1200],
  page: { suffix: pair('lexique', 'glossary') },
  linking: pair('Nombreux liens courts vers les pages de la grappe.', "Many short links to the cluster's pages."),
  accessibility: [
    pair(
      'Liste de définitions balisée, index alphabétique au clavier.',
      'A marked-up definition list, an alphabetical index by keyboard.',
    ),
  ],
  kpis: ['K-SEO-CLK'],
  risk: 0.02,
  suitsTopic: ({ topic }) => topic.intent === 'informational',
  text: {
    form: glossary(),
    copy: (p) => ({
      hooks: [
        ...namedHooks(p, [
          both(
            say`Un mot vous échappe ? Sa définition tient en une phrase.`,
            say`A word you do not know? Its meaning fits in one sentence.`,
          ),
          both(say`Les mots du métier, expliqués simplement.`, say`The words of the trade, in plain language.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Chaque mot a sa définition, un exemple et ce qu’il ne veut pas dire.`,
            say`Each word has its definition, an example and what it does not mean.`,
          ),
          both(say`Lisez un mot, puis revenez à votre page.`, say`Read one word, then go back to your page.`),
        ],
        [...answerLines(p)],
      ],
      calls: [
        both(call`Chercher un mot`, call`Look up a word`),
        both(call`Signaler un mot manquant`, call`Report a missing word`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Les mots de « ${about.topic} » expliqués par ceux qui s'en servent, une phrase et un exemple chacun.`,
      `The words of “${about.topic}” explained by those who use them, one sentence and one example each.`,
    ),
    outline: [
      pair('Une entrée par terme, classée', 'One entry per term, sorted'),
      pair("L'exemple concret", 'The concrete example'),
      pair('Le lien vers la page qui va plus loin', 'The link to the page that goes further'),
    ],
    callToAction: pair('Signaler un mot manquant', 'Report a missing word'),
  }),
});
