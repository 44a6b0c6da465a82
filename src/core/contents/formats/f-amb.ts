import { both } from '../../planning/pieces/both.ts';
import { customerRequest } from '../../planning/messages/forms/customer-request.ts';
import { namedHooks } from '../../planning/messages/wordings.ts';
import { call, ofThe, say, the } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fAmb = defineFormat({
  id: 'F-AMB',
  family: 'influence',
  title: pair("programme d'ambassadeurs, contenus", 'ambassador content'),
  titleSuffix: pair('le kit des ambassadeurs', 'the ambassador kit'),
  stages: ['REF', 'RET'],
  channels: ['CH-INFLU', 'CH-EMAIL-NL'],
  hours: { low: 6, mode: 9, high: 20 },
  cash: [0, 150],
  skill: 'partnerships',
  media: 'text',
  interactivity: 2,
  personalisation: 'individual',
  customerRole: 'expert',
  writing: 'testimonial',
  serves: ['email', 'photo', 'article', 'webinar', 'case_study'],
  most: 1,
  length: [300, 500],
  page: { suffix: pair('ambassadeurs', 'ambassadors') },
  linking: pair(
    'Page des ambassadeurs, reliée depuis la page « clients ».',
    'An ambassador page, linked from the customers page.',
  ),
  legal: ['L-INF', 'L-REF'],
  accessibility: [
    pair(
      'Kit accessible : textes modifiables, images décrites, PDF balisé.',
      'An accessible kit: editable texts, described pictures, tagged PDF.',
    ),
  ],
  kpis: ['K-REF-RATE', 'K-REF-CAC'],
  risk: 0.2,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.promoters >= 10 && !reach.visual,
  text: {
    form: customerRequest(() =>
      both(
        say`Ce que vous raconteriez à un ami, en quelques lignes`,
        say`What you would tell a friend, in a few lines`,
      ),
    ),
    copy: (p) => ({
      hooks: [
        both(say`${p.brand} : racontez-le à votre façon.`, say`${p.brand}: tell it your own way.`),
        ...namedHooks(p, [
          both(say`Vous en parlez mieux que nous.`, say`You speak of it better than we do.`),
          both(
            say`Et si vous répondiez aux questions que vous aviez au début ?`,
            say`Would you answer the questions you once had?`,
          ),
        ]),
      ],
      lines: [
        [
          both(
            say`Une question par mois au sujet ${ofThe(p.offering)}, si vous le voulez bien.`,
            say`One question a month about ${the(p.offering)}, if you like.`,
          ),
          both(
            say`Une fois par mois, vous recevez une question d’un futur client ; vous répondez si vous voulez, comme vous voulez.`,
            say`Once a month you receive a question from a future customer; you answer if you like, as you like.`,
          ),
        ],
        [
          both(
            say`Vous voyez les nouveautés avant leur sortie et vous pouvez arrêter quand vous le souhaitez.`,
            say`You see what is new before it is out, and you can stop whenever you wish.`,
          ),
        ],
      ],
      calls: [
        both(call`Rejoindre le cercle`, call`Join the circle`),
        both(call`Devenir ambassadeur`, call`Become an ambassador`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Équiper les clients qui recommandent déjà ${about.brand} : un kit court, des faits, aucune phrase imposée.`,
      `Equip the customers who already recommend ${about.brand}: a short kit, facts, no imposed sentences.`,
    ),
    outline: [
      pair(
        "À qui s'adresse le kit et ce qu'il n'oblige pas à faire",
        'Who the kit is for and what it does not oblige to do',
      ),
      pair(
        `Les faits à partager : ${about.proof}, ${about.secondProof}`,
        `Facts to share: ${about.proof}, ${about.secondProof}`,
      ),
      pair(
        `Les réponses aux trois questions fréquentes, dont ${about.pain}`,
        `Answers to three frequent questions, including ${about.pain}`,
      ),
      pair("La mention à ajouter dès qu'il y a contrepartie", 'The disclosure to add whenever there is a reward'),
    ],
    callToAction: pair('Devenir ambassadeur ou ambassadrice', 'Become an ambassador'),
  }),
});
