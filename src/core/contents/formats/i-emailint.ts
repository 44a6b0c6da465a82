import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, namedHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iEmailint = defineFormat({
  id: 'I-EMAILINT',
  family: 'interactive',
  title: pair('courriel à choix (un clic = une réponse)', 'one-click survey email'),
  titleSuffix: pair('où en êtes-vous ?', 'where are you now?'),
  stages: ['ACT', 'RET'],
  channels: ['CH-EMAIL-AUTO', 'CH-EMAIL-NL'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  media: 'text',
  interactivity: 2,
  personalisation: 'individual',
  customerRole: 'expert',
  writing: 'dialogue',
  serves: ['email', 'article', 'checklist', 'template', 'case_study'],
  most: 3,
  length: [80, 160],
  linking: pair(
    'Chaque réponse ouvre la page qui lui correspond du thème.',
    'Every answer opens the matching page of the topic.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Choix en liens de texte, jamais en image ; lisible sans image.',
      'Choices as text links, never as pictures; readable without images.',
    ),
  ],
  kpis: ['K-CLICK', 'K-CSAT'],
  risk: 0.03,
  carriesEvent: true,
  fits: (reach) => reach.contacts >= 200,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.offer} : où en êtes-vous ?`, say`${p.offer}: where do you stand?`),
        ...questionHooks(p),
        ...namedHooks(p, [
          both(
            say`Un clic, et vous ne recevez que ce qui vous sert.`,
            say`One click, and you only get what is useful to you.`,
          ),
          both(say`Dites-nous où vous en êtes.`, say`Tell us where you stand.`),
          both(say`Laquelle de ces réponses est la vôtre ?`, say`Which of these answers is yours?`),
        ]),
      ],
      lines: [
        [
          both(
            say`Un clic, et ${agreeing(p.brand, 'n’envoie', 'n’envoient')} que le nécessaire.`,
            say`One click, and ${p.brand} only sends what you need.`,
          ),
          both(say`Votre réponse guide ${p.voice.team.fr}.`, say`Your answer guides ${p.voice.team.en}.`),
          both(
            say`Cliquez sur la phrase qui vous ressemble : la suite en dépend.`,
            say`Click the sentence that fits you: what follows depends on it.`,
          ),
          both(
            say`Votre réponse règle la suite : moins de messages, et les bons.`,
            say`Your answer sets what follows: fewer messages, and the right ones.`,
          ),
          both(say`Pas de formulaire : chaque réponse est un lien.`, say`No form: each answer is a link.`),
        ],
        [
          both(
            say`« Je découvre » · « Je compare » · « Je suis prêt à ${p.voice.begin.fr} »`,
            say`“Just looking” · “Comparing” · “Ready to ${p.voice.begin.en}”`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [
        both(call`Choisir votre réponse`, call`Pick your answer`),
        both(call`Répondre en un clic`, call`Answer in one click`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Demander à ${about.who} où en est son projet (${about.job}) et envoyer ensuite seulement ce qui correspond à sa réponse.`,
      `Ask ${about.who} how the project stands (${about.job}) and then send only what fits the answer.`,
    ),
    outline: [
      pair('Une phrase de contexte, puis la question', 'One sentence of context, then the question'),
      pair(
        "Trois réponses : « je cherche », « je compare », « j'ai déjà choisi »",
        'Three answers: “looking”, “comparing”, “already chosen”',
      ),
      pair(
        'Pour chaque réponse, la page utile et le message suivant',
        'For each answer, the useful page and the next message',
      ),
      pair("Désinscription en un clic et identité de l'expéditeur", "One-click unsubscribe and the sender's identity"),
    ],
    callToAction: pair('Choisir la réponse qui correspond', 'Pick the answer that fits'),
  }),
});
