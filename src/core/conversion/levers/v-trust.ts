import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vTrust = defineLever({
  id: 'V-TRUST',
  family: 'path',
  title: pair('réassurance : contact, garanties', 'reassurance: contact, guarantees'),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.4,
  hours: span(1, 3, 5),
  skill: 'writing',
  kpis: ['K-CR'],
  repairs:
    /confiance|\btrust|garantie|guarantee|panne|breaks? down|\bpeur|afraid|securite|security|\bcontract\b|engagement|\bdonnees\b|\bdata\b/,
  change: (facts) =>
    pair(
      `Rappeler sur chaque page d'offre le nom, le téléphone, le délai de réponse et la garantie liée à « ${facts.pain} ».`,
      `Repeat on each offer page the name, phone number, reply time and the guarantee that answers “${facts.pain}”.`,
    ),
  friction: (facts) => ({
    evidenceIds: ['persona:pains'],
    description: pair(`Frein exprimé : « ${facts.pain} ».`, `Stated worry: “${facts.pain}”.`),
  }),
  text: {
    form: screenWords(),
    copy: (p) => ({
      hooks: [
        both(say`Qui est derrière ce site ?`, say`Who is behind this site?`),
        both(say`Un problème ? Voici qui appeler.`, say`A problem? Here is whom to call.`),
      ],
      lines: [
        [
          both(
            say`Un nom, un numéro, une adresse : ${p.voice.team.fr} répond.`,
            say`A name, a number, an address: ${p.voice.team.en} answers.`,
          ),
        ],
      ],
      calls: [both(call`Nous joindre`, call`Contact us`)],
    }),
  },
});
