import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const servicesVoice = defineVoice({
  id: 'services',
  visited: false,
  requested: true,
  begin: { fr: todo`demander un devis`, en: todo`ask for a quote` },
  deed: { fr: named`votre demande`, en: named`your request` },
  visit: { fr: named`notre prestation`, en: named`our work for you` },
  last: { fr: named`notre dernière prestation pour vous`, en: named`our last job for you` },
  act: both(call`Demander un devis`, call`Ask for a quote`),
  reply: { fr: named`votre besoin et vos délais`, en: named`what you need and by when` },
  detail: both(
    say`Elle nous est parvenue le [date] et porte sur [ce que vous demandez].`,
    say`It reached us on [date] and is about [what you asked for].`,
  ),
  done: both(say`Votre demande est bien arrivée.`, say`Your request has arrived.`),
});
