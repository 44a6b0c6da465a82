import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { provenText } from './proven-text.ts';

/** A ready answer, complete or with the date of the full one. */
export const provenReply = provenText('reply', ['Réponse type à une demande', 'Ready answer to a request'], (facts) =>
  shortText(facts, {
    form: 'sms',
    place: ['Réponse complète', 'Full answer'],
    lines: [
      both(
        say`Bonjour [prénom], votre demande du [date] est bien arrivée chez ${facts.brand}. Oui, c’est possible le [date], pour [montant], [ce qui est compris].`,
        say`Hello [first name], ${facts.brand} has your request of [date]. Yes, we can do it on [date], for [amount], [what is included].`,
      ),
      both(
        say`Répondez OUI et la place est à vous jusqu’au [date].`,
        say`Reply YES and the place is yours until [date].`,
      ),
    ],
    other: both(
      say`Bonjour [prénom], deux dates pour votre demande : [date] ou [autre date].`,
      say`Hello [first name], two dates for your request: [date] or [another date].`,
    ),
    more: [
      [
        ['Si la réponse demande du temps', 'If the answer takes time'],
        [
          both(
            say`Votre demande est chez [prénom], qui vous répond avant le [date, heure]. Il lui manque [une précision].`,
            say`Your request is with [first name], who will answer by [date, time]. One thing is missing: [detail].`,
          ),
        ],
      ],
    ],
  }),
);

/** Thanks by a person, asking for nothing. */
export const provenThanks = provenText('thanks', ['Remerciement par une personne', 'Thanks by a person'], (facts) =>
  shortText(facts, {
    form: 'card',
    place: ['Le message', 'The message'],
    lines: [
      both(
        say`Bonjour [prénom], ici [prénom] de ${facts.brand}. Merci : grâce à vous, [ce que cela a permis, un fait]. Je voulais que vous le sachiez ; je ne vous demande rien.`,
        say`Hello [first name], this is [first name] from ${facts.brand}. Thank you: because of you, [what it made possible, one fact]. I wanted you to know; I am asking for nothing.`,
      ),
    ],
    other: both(
      say`[Prénom], voici ce que vous avez rendu possible : [un fait]. Merci.`,
      say`[First name], this is what you made possible: [one fact]. Thank you.`,
    ),
  }),
);

/** The sentence that asks for a deposit, with when it is given back. */
export const provenDeposit = provenText('deposit', ['Phrase de l’acompte', 'Sentence of the deposit'], (facts) =>
  shortText(facts, {
    form: 'screen-words',
    place: ['Page et confirmation', 'Page and confirmation'],
    lines: [
      both(
        say`Un acompte de [montant] garde votre place ; il est déduit du prix et rendu en entier jusqu’au [date].`,
        say`A deposit of [amount] keeps your place; it comes off the price and is given back in full until [date].`,
      ),
    ],
    other: both(
      say`Votre place est gardée contre [montant], déduit du prix à payer.`,
      say`Your place is kept for [amount], taken off the price to pay.`,
    ),
    more: [
      [
        ['Rappel avant la date', 'Reminder before the date'],
        [
          both(
            say`${label(facts.brand)} : c’est prêt. Reste à payer : [montant]. À retirer ou à déplacer avant le [date].`,
            say`${label(facts.brand)}: it is ready. Left to pay: [amount]. Collect it, or move the date, by [date].`,
          ),
        ],
      ],
    ],
  }),
);

/** What is done and its price, handed over before. */
export const provenDocument = provenText(
  'written-price',
  ['Prix par écrit, remis avant', 'Price in writing, handed over before'],
  (facts) =>
    shortText(facts, {
      form: 'card',
      place: ['En tête', 'At the top'],
      lines: [
        both(
          say`${label(facts.brand)}, remis à [nom] le [date], avant [ce qui est prévu le …].`,
          say`${label(facts.brand)}, given to [name] on [date], before [what is planned on …].`,
        ),
      ],
      other: both(
        say`[Nom], voici par écrit ce qui est prévu et son prix.`,
        say`[Name], here in writing is what is planned and its price.`,
      ),
      more: [
        [
          ['Le prix', 'The price'],
          [
            both(
              say`Ce qui est fait : [liste]. Prix : [montant] TTC. S’il faut aussi [cas possible] : [montant] de plus, et rien sans votre accord.`,
              say`What is done: [list]. Price: [amount] including tax. If [possible case] is needed too: [amount] more, and nothing without your agreement.`,
            ),
          ],
        ],
        [
          ['En bas', 'At the bottom'],
          [
            both(
              say`Une question : [nom], [téléphone]. Lu avec moi le [date] : [signature]. En grands caractères sur demande.`,
              say`A question: [name], [telephone]. Read with me on [date]: [signature]. In large print on request.`,
            ),
          ],
        ],
      ],
    }),
);
