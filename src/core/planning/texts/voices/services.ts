import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const servicesVoice = defineVoice({
  id: 'services',
  visited: false,
  begin: { fr: todo`demander un devis`, en: todo`ask for a quote` },
  deed: { fr: named`votre demande`, en: named`your request` },
  visit: { fr: named`notre intervention`, en: named`our work for you` },
  last: { fr: named`notre dernière intervention pour vous`, en: named`our last job for you` },
  act: both(call`Demander un devis`, call`Ask for a quote`),
  reply: { fr: named`votre besoin et vos délais`, en: named`what you need and by when` },
  detail: both(
    say`Objet : [objet de la demande], reçue le [date].`,
    say`Subject: [what you asked for], received on [date].`,
  ),
  done: both(say`Votre demande est bien arrivée.`, say`Your request has arrived.`),
});
