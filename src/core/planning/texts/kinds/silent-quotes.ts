import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figuresOf } from '../facts/own-counters.ts';
import type { Lines } from '../layouts/chosen-line.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const quote = /\b(devis|quotes?|quotations?|estimates?|proposals?|propositions?|offres? (de prix|envoyees?))\b/;
const silent =
  /\b(sans reponse|jamais relance\w*|non relance\w*|relance\w*|sent|envoye\w*|never (followed|chased)|not followed|no (answer|reply)|unanswered|pending|en attente|open|ouverts?)\b/;

const figure = ({ company }: TextFacts): string | null =>
  figuresOf(company).find(({ plain }) => quote.test(plain) && silent.test(plain))?.label ?? null;

/** What can be changed in a quote. */
const changes: Lines = [
  both(
    say`S’il faut revoir une quantité, une date ou un poste, dites-moi lequel : je refais le devis.`,
    say`If a quantity, a date or an item has to change, name it and I will redo the quote.`,
  ),
  both(
    say`Une ligne à retirer, une autre date : répondez-moi et vous recevez un devis corrigé.`,
    say`A line to drop, another date: reply and you will get a corrected quote.`,
  ),
  both(
    say`Le montant, la date ou le détail ne vont pas ? Écrivez-le-moi en une ligne et je corrige.`,
    say`Is it the amount, the date or a detail? Tell me in one line and I will correct it.`,
  ),
  both(
    say`Tout peut se revoir : quantités, calendrier, finitions. Dites-moi ce qui compte pour vous.`,
    say`Everything can be looked at again: quantities, dates, finish. Tell me what matters to you.`,
  ),
];

/** How to say no to a quote. */
const refusals: Lines = [
  both(
    say`Si c’est non, un mot suffit et je ne vous relance plus.`,
    say`If the answer is no, one word is enough and I will not chase you again.`,
  ),
  both(say`Un non me va aussi : je classerai le dossier.`, say`A no is fine too: I will close the file.`),
  both(
    say`Vous avez choisi quelqu’un d’autre ? Dites-le simplement, et ce sera mon dernier message.`,
    say`Have you chosen someone else? Just say so, and this is my last message.`,
  ),
  both(
    say`Et si vous avez renoncé, prévenez-moi : je libère la place.`,
    say`And if you have given up on it, let me know: I will free the slot.`,
  ),
];

/** To somebody who received a quote and has not answered: how far they are, what can be changed, how to say no. */
export const silentQuotes = defineText({
  id: 'silent-quotes',
  title: pair('Relance d’un devis sans réponse', 'Reminder of a quote without an answer'),
  subjects: ['follow-up', 'path', 'sales'],
  calledBy: (facts) => countedAs(figure(facts)),
  lack: (facts) =>
    figure(facts) === null
      ? {
          because: pair('aucun devis en attente n’est compté', 'no quote is counted as waiting'),
          need: pair('combien de devis attendent une réponse', 'how many quotes wait for an answer'),
        }
      : null,
  layout: (facts) =>
    letter(facts, {
      duty: 'quotes',
      subjects: [
        both(say`Votre devis du [date] : où en êtes-vous ?`, say`Your quote of [date]: where do you stand?`),
        both(say`Faut-il changer quelque chose au devis ?`, say`Does the quote need changing?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Le [date], vous avez reçu notre devis pour [objet du devis], d’un montant de [montant].`,
              say`On [date] you received our quote for [what it covers], at [amount].`,
            ),
            both(
              say`Notre devis n° [numéro], pour [objet du devis], vous attend depuis le [date].`,
              say`Our quote [number] for [what it covers] has been with you since [date].`,
            ),
            both(
              say`Je reviens vers vous au sujet de [objet du devis] : le devis est parti le [date].`,
              say`I am writing about [what it covers]: the quote went out on [date].`,
            ),
            both(
              say`Avez-vous bien reçu le devis du [date], pour [objet du devis] ?`,
              say`Did you receive the quote of [date] for [what it covers]?`,
            ),
          ],
          [
            both(
              say`Il est valable jusqu’au [date]. Où en est votre décision ?`,
              say`It is valid until [date]. Where does your decision stand?`,
            ),
            both(
              say`Avez-vous pu vous décider ? Le prix tient jusqu’au [date].`,
              say`Have you been able to decide? The price stands until [date].`,
            ),
            both(
              say`Le prix est tenu jusqu’au [date]. Qu’est-ce qui vous arrête ?`,
              say`We keep the price until [date]. What is in the way?`,
            ),
            both(
              say`Qu’en pensez-vous ? Il vous reste jusqu’au [date] pour l’accepter.`,
              say`What do you think? You have until [date] to accept it.`,
            ),
          ],
        ],
        [changes, refusals],
      ],
    }),
});
