import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const subscriptionVoice = defineVoice({
  id: 'subscription',
  visited: false,
  begin: { fr: todo`vous abonner`, en: todo`subscribe` },
  deed: { fr: named`votre abonnement`, en: named`your subscription` },
  visit: { fr: named`votre premier mois`, en: named`your first month` },
  last: { fr: named`votre dernière connexion`, en: named`your last login` },
  act: both(call`Ouvrir mon compte`, call`Open my account`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(say`Formule : [formule], [montant] à partir du [date].`, say`Plan: [plan], [amount] from [date].`),
  done: both(say`Votre compte est ouvert.`, say`Your account is open.`),
});
