import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const hospitalityVoice = defineVoice({
  id: 'hospitality',
  visited: true,
  begin: { fr: todo`réserver`, en: todo`book` },
  deed: { fr: named`votre réservation`, en: named`your booking` },
  visit: { fr: named`votre séjour`, en: named`your stay` },
  last: { fr: named`votre dernier séjour`, en: named`your last stay` },
  act: both(call`Réserver`, call`Book`),
  reply: { fr: named`vos dates et le nombre de personnes`, en: named`your dates and how many you are` },
  detail: both(
    say`Du [arrivée] au [départ], pour [nombre] personnes : [montant].`,
    say`From [arrival] to [departure], for [number] people: [amount].`,
  ),
  done: both(say`Votre réservation est enregistrée.`, say`Your booking is confirmed.`),
});
