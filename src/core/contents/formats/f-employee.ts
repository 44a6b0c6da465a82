import { both } from '../../planning/pieces/both.ts';
import { post } from '../../planning/messages/forms/post.ts';
import { factLines, namedHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const fEmployee = defineFormat({
  id: 'F-EMPLOYEE',
  family: 'influence',
  title: pair("parole de l'équipe", 'team advocacy'),
  stages: ['ACQ'],
  channels: ['CH-LI', 'CH-IG'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'writing',
  media: 'image',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'backstage',
  serves: ['photo', 'short_video', 'case_study', 'carousel', 'article', 'one_pager'],
  most: 4,
  length: [80, 200],
  linking: pair("Renvoi vers l'article de la grappe.", 'Points to the cluster article.'),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Texte alternatif et sous-titres ; émojis rares, jamais en puce.',
      'Alternative text and captions; few emojis, never as bullets.',
    ),
  ],
  kpis: ['K-ER-IMPR', 'K-LEAD-N'],
  risk: 0.05,
  carriesEvent: true,
  text: {
    form: post(),
    copy: (p) => ({
      hooks: [
        both(say`Chez ${p.brand}, qui fait quoi ?`, say`At ${p.brand}, who does what?`),
        both(say`${p.offer} : le travail que l’on ne voit pas.`, say`${p.offer}: the work nobody sees.`),
        ...questionHooks(p),
        ...namedHooks(p, [both(say`Dans les coulisses, cette semaine.`, say`Behind the scenes, this week.`)]),
      ],
      lines: [
        [
          both(
            say`Chez ${p.brand}, une personne montre son geste et l’explique.`,
            say`At ${p.brand}, someone shows how it is done and explains it.`,
          ),
          both(
            say`Une personne de l’équipe montre son geste, dit pourquoi elle le fait ainsi et ce que cela change pour vous.`,
            say`A member of the team shows a gesture, why it is done this way and what it changes for you.`,
          ),
          both(
            say`Nous vous montrons le travail tel qu’il est, avec ce qui prend du temps.`,
            say`We show you the work as it is, including what takes time.`,
          ),
        ],
        [...factLines(p)],
        [
          both(say`Qu’aimeriez-vous voir la prochaine fois ?`, say`What would you like to see next time?`),
          both(say`Dites-nous ce que vous voulez voir de plus près.`, say`Tell us what you want to see up close.`),
          both(say`Quelle partie de notre travail vous intrigue ?`, say`Which part of our work makes you curious?`),
        ],
      ],
      calls: [
        both(call`Répondre en commentaire`, call`Answer in a comment`),
        both(call`Nous dire ce que vous voulez voir`, call`Tell us what to show next`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Une personne ${withDe(about.brand)} raconte, en son nom, une décision de métier sur « ${about.topic} » qui répond à « ${about.pain} ».`,
      `One person at ${about.brand} tells, in their own name, a trade decision on “${about.topic}” that answers “${about.pain}”.`,
    ),
    outline: [
      pair("La question reçue d'un client", 'The question received from a customer'),
      pair('Ce que la personne a décidé et pourquoi', 'What the person decided and why'),
      pair(`Ce que cela change à l'usage : ${about.proof}`, `What it changes in use: ${about.proof}`),
    ],
    callToAction: pair('Réagir ou poser une question en commentaire', 'React or ask a question in the comments'),
  }),
});
