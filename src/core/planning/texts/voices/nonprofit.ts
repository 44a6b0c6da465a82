import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const nonprofitVoice = defineVoice({
  id: 'nonprofit',
  visited: false,
  begin: { fr: todo`donner`, en: todo`give` },
  deed: { fr: named`votre don`, en: named`your gift` },
  visit: { fr: named`votre don`, en: named`your gift` },
  last: { fr: named`votre dernier don`, en: named`your last gift` },
  act: both(call`Donner`, call`Give`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(say`Montant : [montant], reçu le [date].`, say`Amount: [amount], received on [date].`),
  done: both(say`Votre don est bien arrivé.`, say`Your gift has arrived.`),
});
