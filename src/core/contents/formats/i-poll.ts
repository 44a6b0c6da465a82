import { both } from '../../planning/pieces/both.ts';
import { poll } from '../../planning/messages/forms/poll.ts';
import { factLines, pollHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const iPoll = defineFormat({
  id: 'I-POLL',
  family: 'interactive',
  title: pair('micro-sondage', 'poll'),
  titleSuffix: pair('la question du mois', 'the question of the month'),
  stages: ['ACT', 'RET'],
  channels: ['CH-IG', 'CH-LI', 'CH-EMAIL-NL', 'CH-SITE'],
  hours: { low: 1, mode: 1, high: 2 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'expert',
  writing: 'dialogue',
  serves: ['carousel', 'short_video', 'email', 'photo', 'checklist', 'webinar'],
  most: 4,
  length: [40, 90],
  linking: pair(
    'La question renvoie à la page du thème ; le résultat y est publié.',
    'The question points to the topic page, where the result is published.',
  ),
  accessibility: [
    pair(
      'Question et options en texte, équivalent possible par réponse libre.',
      'Question and options as text, a free answer accepted instead.',
    ),
  ],
  kpis: ['K-PART-RATE', 'K-ER-IMPR'],
  risk: 0.02,
  carriesEvent: true,
  fits: (reach) => reach.contacts >= 200 || reach.socialAudience >= 500,
  text: {
    form: poll(),
    copy: (p) => ({
      hooks: [...pollHooks(p)],
      lines: [
        [
          both(
            say`${agreeing(p.brand, 'traite', 'traitent')} d’abord la réponse arrivée en tête.`,
            say`${p.brand} deals with the top answer first.`,
          ),
          both(
            say`Le décompte : ${p.voice.team.fr} le publie ici.`,
            say`The count: ${p.voice.team.en} publishes it here.`,
          ),
          both(
            say`Répondez en un geste : la réponse arrivée en tête devient notre prochain sujet.`,
            say`Answer in one tap: the top answer becomes our next subject.`,
          ),
          both(
            say`Vous votez, nous traitons le premier point, et vous voyez le résultat ici.`,
            say`You vote, we deal with the first point, and you see the result here.`,
          ),
          both(
            say`Votre avis décide de ce que nous améliorons d’abord.`,
            say`Your view decides what we improve first.`,
          ),
          both(
            say`Dix secondes suffisent, et le décompte est publié dans la semaine.`,
            say`Ten seconds will do, and the count is published within the week.`,
          ),
          both(
            say`Une réponse par personne ; nous publions le décompte et la suite.`,
            say`One answer each; we publish the count and what follows.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [
        both(call`Répondre en un geste`, call`Answer in one tap`),
        both(call`Voter`, call`Vote`),
        both(call`Donner votre avis`, call`Give your view`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Une question à ${about.who} dont la réponse sert vraiment : « qu'est-ce qui bloque le plus : ${about.pain} ou ${about.secondPain} ? »`,
      `One question to ${about.who} whose answer is really used: “what gets in the way most: ${about.pain} or ${about.secondPain}?”`,
    ),
    outline: [
      pair('La question, deux à quatre réponses possibles', 'The question, two to four possible answers'),
      pair(
        `Le résultat publié sous sept jours, avec ce ${withQue(about.brand)} en fait`,
        `The result published within seven days, with what ${about.brand} does about it`,
      ),
      pair(
        `Le lien vers la réponse complète sur « ${about.topic} »`,
        `The link to the full answer on “${about.topic}”`,
      ),
    ],
    callToAction: pair('Répondre en un geste', 'Answer in one tap'),
  }),
});
