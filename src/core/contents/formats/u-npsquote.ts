import { both } from '../../planning/pieces/both.ts';
import { carousel } from '../../planning/messages/forms/carousel.ts';
import { namedHooks } from '../../planning/messages/wordings.ts';
import { call, say, the } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uNpsquote = defineFormat({
  id: 'U-NPSQUOTE',
  family: 'ugc',
  title: pair("verbatims d'enquête", 'survey quotes'),
  titleSuffix: pair('trois réponses à notre enquête', 'three answers to our survey'),
  stages: ['ACT', 'RET'],
  channels: ['CH-SITE', 'CH-EMAIL-NL'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['article', 'email', 'case_study', 'one_pager', 'pdf'],
  most: 2,
  length: [120, 250],
  linking: pair(
    "Placés sur les pages d'offre de la grappe, près du bouton d'action.",
    "Placed on the cluster's offer pages, close to the action button.",
  ),
  legal: ['L-REV'],
  accessibility: [pair('Citations en texte, jamais en image.', 'Quotes as text, never as pictures.')],
  kpis: ['K-CR', 'K-NPS'],
  risk: 0.05,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.surveyAnswers >= 30,
  text: {
    form: carousel(),
    copy: (p) => ({
      hooks: [
        both(say`${p.brand} : ce que vous nous avez écrit.`, say`${p.brand}: what you wrote to us.`),
        ...namedHooks(p, [
          both(say`Ce que vous nous avez écrit, mot pour mot.`, say`What you wrote to us, word for word.`),
          both(say`Vos réponses, les bonnes comme les moins bonnes.`, say`Your answers, the good and the less good.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Chaque phrase sur ${the(p.offering)} est datée et autorisée.`,
            say`Each sentence about ${the(p.offering)} is dated and authorised.`,
          ),
          both(
            say`Chaque phrase est publiée avec l’accord de son auteur, sa date et ce que nous en avons fait.`,
            say`Each sentence is published with its author’s permission, its date and what we did about it.`,
          ),
          both(
            say`Rien n’est réécrit ; une réponse sur trois est critique, et elle est ici aussi.`,
            say`Nothing is rewritten; critical answers are here too.`,
          ),
        ],
      ],
      calls: [
        both(call`Lire tous les avis`, call`Read all the reviews`),
        both(call`Ajouter le vôtre`, call`Add yours`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Trois réponses à l'enquête de satisfaction, dont une réservée, choisies parce qu'elles parlent de « ${about.pain} ».`,
      `Three survey answers, one of them reserved, chosen because they speak about “${about.pain}”.`,
    ),
    outline: [
      pair(
        "La question exacte de l'enquête, la période et le nombre de réponses",
        'The exact survey question, the period and the number of answers',
      ),
      pair(
        'Deux réponses favorables et une réponse critique, datées',
        'Two favourable answers and one critical, dated',
      ),
      pair(`Ce ${withQue(about.brand)} a changé depuis`, `What ${about.brand} has changed since`),
    ],
    callToAction: pair('Lire tous les avis', 'Read all the reviews'),
  }),
});
