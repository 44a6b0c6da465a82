import { both } from '../../planning/pieces/both.ts';
import { relayNote } from '../../planning/messages/forms/relay-note.ts';
import { factLines, namedHooks, offerHooks } from '../../planning/messages/wordings.ts';
import { alone, call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: relayNote(),
    copy: (p) => ({
      hooks: [
        ...offerHooks(p),
        ...namedHooks(p, [
          both(
            say`Une information locale, vérifiable et illustrée.`,
            say`A local story, with facts to check and pictures.`,
          ),
        ]),
      ],
      lines: [
        [both(alone(p.promise), alone(p.promise))],
        [...factLines(p)],
        [
          both(
            say`Photos libres de droits, chiffres sourcés et contacts sont dans le dossier.`,
            say`Free pictures, sourced figures and contacts are in the kit.`,
          ),
        ],
      ],
      calls: [
        both(call`Demander un entretien`, call`Ask for an interview`),
        both(call`Télécharger le dossier`, call`Download the kit`),
      ],
    }),
  },
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
