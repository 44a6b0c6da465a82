import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { provenText } from './proven-text.ts';

/** A short message at the date that the counts prove. */
export const provenMessage = provenText(
  'message',
  ['Message à envoyer à chacun', 'Message to send to each one'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Message ou carte', 'Message or card'],
      lines: [
        both(
          say`${label(facts.brand)} : au sujet de [ce qui arrive, avec sa date], voici ce que nous vous proposons : [proposition].`,
          say`${label(facts.brand)}: about [what is coming, with its date], this is what we propose: [proposal].`,
        ),
        both(
          say`Répondez OUI pour que nous le fassions, ou donnez un autre jour. Pour ne plus recevoir ces messages : STOP.`,
          say`Reply YES and we will do it, or give another day. To stop these messages: STOP.`,
        ),
      ],
      other: both(
        say`[Prénom], [ce qui arrive] est le [date] : voici ce qui est possible.`,
        say`[First name], [what is coming] is on [date]: this is what can be done.`,
      ),
    }),
);

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

/** A form with blank lines, handed over before. */
export const provenDocument = provenText('document', ['Modèle à remettre avant', 'Form to hand over before'], (facts) =>
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

/** A picture asked for before, or sent with what it shows. */
export const provenPhoto = provenText('photo', ['Photo demandée ou envoyée', 'Picture asked for or sent'], (facts) =>
  shortText(facts, {
    form: 'sms',
    place: ['Pour la demander', 'To ask for it'],
    lines: [
      both(
        say`${label(facts.brand)} : envoyez-nous [une photo] et [le modèle ou la taille] avant de venir ; vous saurez tout de suite si c’est possible, et en combien de temps.`,
        say`${label(facts.brand)}: send us [a picture] and [the model or the size] before you come; you will know at once whether it can be done, and how long it takes.`,
      ),
    ],
    other: both(
      say`Une photo suffit pour vous répondre : [ce qu’elle doit montrer].`,
      say`One picture is enough for an answer: [what it must show].`,
    ),
    more: [
      [
        ['Pour l’envoyer', 'To send it'],
        [
          both(
            say`Voici la photo de [ce qui est compté], prise le [date] à [heure] : [nombre]. Un écart ? Répondez avant le [date].`,
            say`Here is the picture of [what is counted], taken on [date] at [time]: [number]. Any difference? Reply by [date].`,
          ),
        ],
      ],
    ],
  }),
);

/** The date of the first step, and help at half of the delay. */
export const provenDelay = provenText(
  'delay',
  ['Date donnée d’avance, et rappel', 'Date given ahead, and reminder'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Le premier jour', 'On the first day'],
      lines: [
        both(
          say`${label(facts.brand)} : la date est [jour] à [heure], [lieu ou lien]. Une autre date dans le délai : [jour].`,
          say`${label(facts.brand)}: the date is [day] at [time], [place or link]. Another date within the time: [day].`,
        ),
      ],
      other: both(
        say`Tout est prêt pour [premier geste], le [jour] à [heure].`,
        say`All is ready for [first step], on [day] at [time].`,
      ),
      more: [
        [
          ['À la moitié du délai', 'At half of the time'],
          [
            both(
              say`Il reste [nombre] jours pour [premier geste]. Qu’est-ce qui manque ? Répondez avec deux moments où je peux vous aider.`,
              say`There are [number] days left for [first step]. What is missing? Reply with two times when I can help.`,
            ),
          ],
        ],
      ],
    }),
);

/** Another way of paying or of committing, with what each side gains. */
export const provenTerms = provenText(
  'terms',
  ['Proposition de l’autre formule', 'Proposal of the other terms'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Message', 'Message'],
      lines: [
        both(
          say`${label(facts.brand)} : vous pouvez passer à [formule], à [montant], soit [montant par mois]. Vous y gagnez [avantage] ; vous gardez votre formule si vous préférez.`,
          say`${label(facts.brand)}: you can move to [terms], at [amount], which is [amount a month]. You gain [advantage]; keep your present terms if you prefer.`,
        ),
      ],
      other: both(
        say`Deux formules, au choix : [formule] à [montant], ou la vôtre.`,
        say`Two choices: [terms] at [amount], or your present ones.`,
      ),
    }),
);
