import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines } from '../../planning/messages/wordings.ts';
import { call, say, the } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCare = defineStep({
  id: 'R-CARE',
  reliesOn: ['parcel'],
  family: 'onboarding',
  roles: { first_use: 2 },
  title: pair("notice d'entretien et d'usage", 'care and use guide'),
  event: pair('le lendemain de la livraison', 'the day after delivery'),
  delayHours: 24,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RETURN'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('lecture ou retour du produit', 'read or product returned'),
  fits: (reach) => reach.commerce,
  change: pair(
    "Une page d'entretien par matière, reliée à la fiche et au message.",
    'One care page per material, linked to the product page and to the message.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.offer} : bien commencer.`, say`${p.offer}: a good start.`),
        both(say`Bien arrivé ?`, say`Safely arrived?`),
        both(say`Deux minutes pour bien commencer.`, say`Two minutes to start well.`),
      ],
      lines: [
        [
          both(
            say`Une question sur ${the(p.offering)} ? ${p.voice.team.fr} vous répond.`,
            say`A question about ${the(p.offering)}? ${p.voice.team.en} will answer.`,
          ),
        ],
        [...factLines(p)],
        [
          both(
            say`Un défaut, une casse ? Répondez avec une photo, nous nous en occupons.`,
            say`A flaw, a breakage? Reply with a picture and we will deal with it.`,
          ),
        ],
      ],
      calls: [both(call`Poser une question`, call`Ask a question`)],
    }),
  },
});
