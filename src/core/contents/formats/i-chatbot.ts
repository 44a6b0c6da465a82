import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iChatbot = defineFormat({
  id: 'I-CHATBOT',
  family: 'interactive',
  title: pair('assistant en ligne', 'online assistant'),
  titleSuffix: pair('vos réponses à toute heure', 'answers at any hour'),
  stages: ['ACT', 'RET'],
  channels: ['CH-CHAT', 'CH-SITE'],
  hours: { low: 8, mode: 20, high: 40 },
  cash: [0, 600],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'individual',
  customerRole: 'beneficiary',
  writing: 'question-answer',
  serves: ['checklist', 'article'],
  most: 1,
  length: [400, 900],
  linking: pair('Chaque réponse renvoie à une page cible.', 'Every answer links to a target page.'),
  legal: ['L-AI', 'L-COOK'],
  accessibility: [
    pair(
      'Ordre de focus, région annoncée, issue vers une personne à tout moment.',
      'Focus order, announced region, a way to a person at any time.',
    ),
  ],
  kpis: ['K-CONTAIN', 'K-CSAT', 'K-CR'],
  risk: 0.4,
  fits: (reach) => reach.software && reach.customers >= 300,
  text: answersPage,
  brief: (about) => ({
    angle: pair(
      `Répondre à toute heure aux vingt questions les plus fréquentes sur « ${about.topic} », et passer la main dès que la réponse ne suffit pas.`,
      `Answer the twenty most frequent questions on “${about.topic}” at any hour, and hand over as soon as the answer is not enough.`,
    ),
    outline: [
      pair(
        'Annonce claire : « vous parlez à un assistant automatique »',
        'A clear notice: “you are talking to an automatic assistant”',
      ),
      pair("Les réponses, écrites par l'équipe, avec leur page", 'The answers, written by the team, with their page'),
      pair('Le passage à une personne et son délai', 'The handover to a person and its delay'),
    ],
    callToAction: pair('Poser une question', 'Ask a question'),
  }),
});
