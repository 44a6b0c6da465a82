import { answerLetter } from '../../planning/texts/kinds/answer-letter.ts';
import { lowSeason } from '../../planning/texts/kinds/low-season.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const eNews = defineFormat({
  id: 'E-NEWS',
  family: 'editorial',
  title: pair('infolettre', 'newsletter issue'),
  titleSuffix: pair('la lettre du mois', 'the monthly letter'),
  stages: ['RET', 'ACT'],
  channels: ['CH-EMAIL-NL'],
  hours: { low: 2, mode: 3, high: 6 },
  cash: [0, 20],
  skill: 'email',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'news',
  serves: ['email', 'article', 'photo', 'checklist', 'template', 'case_study', 'webinar'],
  most: 6,
  length: [250, 450],
  linking: pair('Renvoie vers trois pages cibles, une par sujet.', 'Links to three target pages, one per subject.'),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Lisible sans image, corps de texte de 16 px, boutons nommés.',
      'Readable without images, 16 px body text, named buttons.',
    ),
  ],
  kpis: ['K-CLICK', 'K-EMAIL-CR'],
  risk: 0.03,
  carriesEvent: true,
  fits: (reach) => reach.contacts >= 200,
  text: [lowSeason, answerLetter],
  brief: (about) => ({
    angle: pair(
      `Trois sujets, un seul utile à ${about.who} tout de suite : « ${about.topic} ».`,
      `Three subjects, one of them useful to ${about.who} straight away: “${about.topic}”.`,
    ),
    outline: [
      pair(
        `Objet : la situation du lecteur, pas le nom ${withDe(about.brand)}`,
        `Subject line: the reader's situation, not the name of ${about.brand}`,
      ),
      pair(`Sujet principal : une réponse à « ${about.pain} »`, `Main story: an answer to “${about.pain}”`),
      pair('Deux brèves : un client, une nouveauté', 'Two briefs: a customer, a novelty'),
      pair('Une seule action principale, désinscription visible', 'One main action, visible unsubscribe'),
    ],
    callToAction: pair('Lire la réponse', 'Read the answer'),
  }),
});
