import { datedSession } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const i360 = defineFormat({
  id: 'I-360',
  family: 'interactive',
  title: pair('visite virtuelle', 'virtual tour'),
  stages: ['ACT'],
  channels: ['CH-SITE', 'CH-GBP'],
  hours: { low: 6, mode: 10, high: 20 },
  cash: [100, 800],
  skill: 'photo',
  media: 'image',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'backstage',
  serves: ['photo', 'article'],
  most: 1,
  length: [200, 400],
  linking: pair('Placée sur la page du lieu.', 'Placed on the page of the place.'),
  accessibility: [pair('Galerie de photos légendées en équivalent.', 'A captioned photo gallery as an equivalent.')],
  kpis: ['K-TIME', 'K-DIRECTIONS'],
  risk: 0.15,
  fits: (reach) => reach.hasPlace,
  suitsTopic: ({ topic }) => topic.intent === 'local',
  text: datedSession,
  brief: (about) => ({
    angle: pair(
      `Faire entrer ${about.who} dans le lieu avant le déplacement : ${about.reference}.`,
      `Bring ${about.who} inside before the journey: ${about.reference}.`,
    ),
    outline: [
      pair("L'entrée, le stationnement, l'accès de plain-pied ou non", 'Entrance, parking, step-free access or not'),
      pair("Les postes de travail et ce qu'on y fait", 'The workplaces and what is done there'),
      pair(`La preuve : ${about.proof}`, `The proof: ${about.proof}`),
    ],
    callToAction: pair('Préparer sa visite', 'Plan a visit'),
  }),
});
