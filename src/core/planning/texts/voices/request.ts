import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Work at a known price that people ask for by telephone. */
export const requestVoice = defineVoice({
  id: 'request',
  visited: false,
  requested: true,
  begin: { fr: todo`faire une demande`, en: todo`make a request` },
  deed: { fr: named`votre demande`, en: named`your request` },
  visit: { fr: named`notre prestation`, en: named`our work for you` },
  last: { fr: named`notre dernière prestation pour vous`, en: named`our last job for you` },
  act: both(call`Faire une demande`, call`Make a request`),
  reply: { fr: named`votre besoin et la date`, en: named`what you need and when` },
  detail: both(
    say`Elle nous est parvenue le [date] et porte sur [besoin, lieu, date et heure].`,
    say`It reached us on [date] and is about [what, where, date and time].`,
  ),
  done: both(say`Votre demande est bien arrivée.`, say`Your request has arrived.`),
});
