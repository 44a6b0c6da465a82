import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fPress = defineFormat({
  id: 'F-PRESS',
  family: 'influence',
  title: pair('dossier de presse', 'press kit'),
  titleSuffix: pair('le dossier de presse', 'the press kit'),
  stages: ['ACQ'],
  channels: ['CH-MEDIA', 'CH-PARTNER'],
  hours: { low: 6, mode: 9, high: 18 },
  cash: [0, 200],
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'news',
  serves: ['article', 'pdf'],
  most: 1,
  length: [600, 900],
  page: { suffix: pair('presse', 'press') },
  linking: pair(
    'Page de presse factuelle, reliée depuis le pied de page.',
    'A factual press page, linked from the footer.',
  ),
  accessibility: [pair('PDF balisé et version HTML.', 'Tagged PDF and HTML version.')],
  kpis: ['K-BACKLINK', 'K-RELAY-SES'],
  risk: 0.2,
  fits: (reach) => reach.hasPartners && reach.visual,
  text: partnerNote,
  brief: (about) => ({
    angle: pair(
      `Un sujet local et daté pour ${about.relay} : « ${about.topic} », vu par ceux qui le font et ceux qui s'en servent.`,
      `A local, dated story for ${about.relay}: “${about.topic}”, seen by those who make it and those who use it.`,
    ),
    outline: [
      pair("L'actualité en cinq lignes", 'The news in five lines'),
      pair(
        `Trois faits vérifiables : ${about.proof}, ${about.secondProof}`,
        `Facts to check: ${about.proof}, ${about.secondProof}`,
      ),
      pair('Deux personnes à interroger, dont un client', 'Two people to interview, one a customer'),
      pair('Photos libres de droits, légendées', 'Free-to-use, captioned photos'),
    ],
    callToAction: pair('Demander un entretien', 'Ask for an interview'),
  }),
});
