import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const mediaVoice = defineVoice({
  id: 'media',
  visited: false,
  begin: { fr: todo`vous abonner`, en: todo`subscribe` },
  again: { fr: todo`continuer à lire`, en: todo`keep reading` },
  deed: { fr: named`votre abonnement`, en: named`your subscription` },
  points: [
    { fr: named`les sujets, le rythme et le prix`, en: named`the subjects, the rhythm and the price` },
    {
      fr: named`les articles, les parutions et les supports`,
      en: named`the articles, the publication days and the screens`,
    },
    { fr: named`la rédaction, ses sources et ses règles`, en: named`the newsroom, its sources and its rules` },
  ],
  team: { fr: named`la rédaction`, en: named`the newsroom` },
  acts: [
    both(call`Lire un numéro`, call`Read an issue`),
    both(call`Vous abonner`, call`Subscribe`),
    both(call`Recevoir la lettre`, call`Get the newsletter`),
  ],
});
