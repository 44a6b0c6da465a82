import { both } from '../../planning/pieces/both.ts';
import { poll } from '../../planning/messages/forms/poll.ts';
import { voteHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const uCocreate = defineFormat({
  id: 'U-COCREATE',
  family: 'ugc',
  title: pair('vote de co-création', 'co-creation vote'),
  titleSuffix: pair('le vote', 'the vote'),
  stages: ['ACT', 'RET'],
  channels: ['CH-EMAIL-NL', 'CH-IG', 'CH-SITE'],
  hours: { low: 4, mode: 6, high: 12 },
  cash: [0, 100],
  skill: 'email',
  media: 'tool',
  interactivity: 3,
  personalisation: 'segment',
  customerRole: 'co_creator',
  writing: 'dialogue',
  serves: ['photo', 'carousel', 'email', 'checklist', 'webinar'],
  most: 2,
  length: [150, 300],
  linking: pair(
    "La page de résultat renvoie à l'offre issue du vote.",
    'The result page links to the offer that came out of the vote.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Boutons radio natifs, options décrites en texte, résultat lisible sans graphique.',
      'Native radio buttons, options described in text, result readable without a chart.',
    ),
  ],
  kpis: ['K-PART-RATE', 'K-REPEAT-12M'],
  risk: 0.1,
  fits: (reach) => reach.contacts >= 200,
  text: {
    form: poll(),
    copy: (p) => ({
      hooks: [...voteHooks(p)],
      lines: [
        [
          both(
            say`${agreeing(p.brand, 'réalise', 'réalisent')} l’option choisie.`,
            say`${p.brand} does what wins the vote.`,
          ),
          both(
            say`${p.voice.team.fr} publie le décompte et la décision.`,
            say`${p.voice.team.en} publishes the count and the decision.`,
          ),
          both(
            say`Choisissez, et ajoutez votre raison si vous en avez une : l’idée retenue est annoncée avec son calendrier.`,
            say`Choose, and add your reason if you have one: the winning idea is announced with its dates.`,
          ),
          both(
            say`L’option qui l’emporte est réalisée, ou nous expliquons pourquoi elle ne peut pas l’être.`,
            say`The winning option is carried out, or we explain why it cannot be.`,
          ),
          both(
            say`Vous recevez le décompte et la décision, que votre choix gagne ou non.`,
            say`You receive the count and the decision, whether your choice wins or not.`,
          ),
        ],
      ],
      calls: [
        both(call`Voter`, call`Vote`),
        both(call`Choisir`, call`Choose`),
        both(call`Donner votre voix`, call`Cast your vote`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Confier à ${about.who} une vraie décision sur « ${about.offer} » : deux options réalisables, un vote, un résultat tenu.`,
      `Hand ${about.who} a real decision about “${about.offer}”: two feasible options, one vote, one result kept.`,
    ),
    outline: [
      pair('Pourquoi la question se pose, en trois phrases', 'Why the question arises, in three sentences'),
      pair(
        'Les deux options, leurs avantages et leurs contraintes',
        'The two options, their strengths and their constraints',
      ),
      pair(
        "Le vote et un champ libre : « qu'aurions-nous oublié ? »",
        'The vote and an open field: “what did we miss?”',
      ),
      pair(
        'Le résultat, la date de mise en œuvre et les remerciements nominatifs',
        'The result, the delivery date and named thanks',
      ),
    ],
    callToAction: pair('Voter', 'Vote'),
  }),
});
