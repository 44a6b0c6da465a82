import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const mediaVoice = defineVoice({
  id: 'media',
  visited: false,
  begin: { fr: todo`vous abonner`, en: todo`subscribe` },
  deed: { fr: named`votre abonnement`, en: named`your subscription` },
  visit: { fr: named`votre abonnement`, en: named`your subscription` },
  last: { fr: named`votre dernière lecture`, en: named`your last visit` },
  act: both(call`S’abonner`, call`Subscribe`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(say`À partir du [date] : [formule], [montant].`, say`From [date]: [plan], [amount].`),
  done: both(say`Votre abonnement est enregistré.`, say`Your subscription is confirmed.`),
});
