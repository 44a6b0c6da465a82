import { poll } from '../../planning/texts/kinds/poll.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iEmailint = defineFormat({
  id: 'I-EMAILINT',
  family: 'interactive',
  title: pair('courriel à réponse en un clic', 'e-mail answered in one click'),
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
  fits: (reach) => reach.contacts >= 200,
  text: poll,
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
