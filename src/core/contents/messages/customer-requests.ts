import { pair } from '../../values/text.ts';
import type { MessageFrame } from './message-frame.ts';

/** Requests to customers for a word or a picture: critics welcome, nothing published without their consent. */
export const customerRequests: readonly [MessageFrame, ...MessageFrame[]] = [
  (a) => ({
    hook: pair(
      `Vous utilisez « ${a.offer} » ? Votre expérience aidera une personne qui hésite.`,
      `Do you use “${a.offer}”? Your experience will help someone who hesitates.`,
    ),
    body: pair(
      `Quelques mots ou une image suffisent : dites ce qui vous inquiétait au départ (${a.pain}, par exemple) et ce que vous avez constaté. Vous relisez avant publication, les critiques sont publiées aussi, et vous pouvez retirer votre accord à tout moment.`,
      `A few words or one picture are enough: say what worried you at first (${a.pain}, for instance) and what you found. You check before publication, criticism is published too, and you can withdraw your permission at any time.`,
    ),
  }),
  (a) => ({
    hook: pair(`« ${a.keywordFirst} » : qu'en faites-vous chez vous ?`, `“${a.keywordFirst}”: what do you do with it?`),
    body: pair(
      `Montrez votre façon de faire avec « ${a.offer} », réussie ou non : c'est ce que cherchent celles et ceux qui commencent. Vous choisissez ce qui est montré, votre prénom suffit, et vous pouvez demander le retrait quand vous voulez.`,
      `Show your own way with “${a.offer}”, successful or not: that is what beginners look for. You choose what is shown, your first name is enough, and you can ask for it to be taken down whenever you like.`,
    ),
  }),
  (a) => ({
    hook: pair(
      `Qu'auriez-vous aimé savoir avant de choisir « ${a.offer} » ?`,
      `What would you have liked to know before choosing “${a.offer}”?`,
    ),
    body: pair(
      `Votre réponse, même en une phrase, évitera un doute à quelqu'un d'autre, par exemple sur ce point : ${a.secondPain}. Rien n'est publié sans votre accord, et un avis réservé compte autant qu'un avis favorable.`,
      `Your answer, even in one sentence, will spare someone else a doubt, for instance on this point: ${a.secondPain}. Nothing is published without your consent, and a reserved opinion counts as much as a favourable one.`,
    ),
  }),
];
