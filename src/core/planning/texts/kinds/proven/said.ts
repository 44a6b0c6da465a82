import { both } from '../../../pieces/both.ts';
import { plainText } from '../../../../framework/counters/plain-words.ts';
import { alone, type Name, named, say, the } from '../../../pieces/piece.ts';
import { paidFor } from '../../common-lines.ts';
import type { Line } from '../../layouts/chosen-line.ts';
import { shortText } from '../../layouts/short-text.ts';
import type { TextFacts } from '../../text-facts.ts';
import { offerInSituation, provenText, statedDeed, wayInSituation } from './proven-text.ts';

/** How a file calls what is done to say thank you. */
const thanking = /\b(?:thank\w*|merci\w*|remerci\w*)\b/;

/** True for a call that the file makes to say thank you. */
const saysThanks = (facts: TextFacts): boolean => {
  const comparison = wayInSituation(facts.company, 'care-call')?.comparison;
  return thanking.test(plainText(`${comparison?.stated?.what ?? ''} ${comparison?.better.label ?? ''}`));
};

/** What somebody is thanked for, who gives or who buys. */
const thankedFor = ({ voice }: TextFacts): { readonly fr: Name; readonly en: Name } =>
  voice.id === 'nonprofit'
    ? { fr: named`votre don de [mois]`, en: named`your gift of [month]` }
    : { fr: named`[ce qui a été pris]`, en: named`[what was taken]` };

/** The first words of a call that says thank you, and others to compare them with. */
const thanks = (facts: TextFacts): readonly [Line, Line] => {
  const { fr, en } = thankedFor(facts);
  return [
    both(
      say`Bonjour, [prénom] de ${facts.brand}. Je vous appelle pour vous dire merci, pour ${fr}, et je n’ai rien à vous demander. Est-ce un bon moment ?`,
      say`Hello, this is [first name] from ${facts.brand}. I am ringing to thank you for ${en}, and have nothing to ask of you. Is this a good time?`,
    ),
    both(
      say`Bonjour, [prénom] de ${facts.brand}. Un mot seulement : merci pour ${fr}.`,
      say`Hello, this is [first name] from ${facts.brand}. Just a word: thank you for ${en}.`,
    ),
  ];
};

const news = ({ brand }: TextFacts): readonly [Line, Line] => [
  both(
    say`Bonjour, [prénom] de ${brand}. Je n’ai rien à vous demander : je voulais prendre de vos nouvelles. Est-ce un bon moment ?`,
    say`Hello, this is [first name] from ${brand}. I have nothing to ask of you: I wanted to hear how you are. Is this a good time?`,
  ),
  both(
    say`Bonjour, [prénom] de ${brand}. Un mot seulement, pour savoir comment cela se passe depuis.`,
    say`Hello, this is [first name] from ${brand}. Just a word, to hear how things have gone since.`,
  ),
];

/** Words of a call to customers, which asks for nothing. */
export const provenCallAfter = provenText(
  'care-call',
  ['Appel de nouvelles', 'Call to ask how things are'],
  (facts) => {
    const [opening, other] = saysThanks(facts) ? thanks(facts) : news(facts);
    return shortText(facts, {
      form: 'call-words',
      place: ['Ouverture', 'Opening'],
      lines: [opening],
      other,
      more: [
        [
          ['La question', 'The question'],
          [
            facts.voice.id === 'nonprofit'
              ? both(
                  say`Y a-t-il quelque chose que vous aimeriez savoir de ce que votre don permet ?`,
                  say`Is there anything that you would like to know about what your gift makes possible?`,
                )
              : both(
                  say`Y a-t-il quelque chose que nous aurions pu mieux faire, ou qui vous serait utile aujourd’hui ?`,
                  say`Is there anything that we could have done better, or that would help you today?`,
                ),
          ],
        ],
        [
          ['Si ce n’est pas le moment', 'If it is a bad time'],
          [
            both(
              say`Je comprends, je vous laisse. Vous pouvez nous joindre quand vous voulez, au même numéro.`,
              say`I understand, I will leave you to it. You can reach us whenever you like, on the same number.`,
            ),
          ],
        ],
      ],
    });
  },
);

/** A sentence to say at the same moment each time, and the answer to a no. */
export const provenOffer = provenText(
  'counter',
  ['Phrase à dire à chaque fois', 'Sentence to say every time'],
  (facts) => {
    const offer = offerInSituation(facts, 'counter');
    const paid = offer === null ? null : paidFor(offer);
    const deed = statedDeed(facts.company, 'counter');
    return shortText(facts, {
      form: 'call-words',
      place: ['La phrase', 'The sentence'],
      lines: [
        offer === null || paid === null
          ? both(
              say`Avant de finir : [ce qui est proposé] peut se faire en même temps, [prix, ou « sans supplément »]. Est-ce que je l’ajoute ?`,
              say`Before we finish: [what is proposed] can be done at the same time, [price, or “at no extra cost”]. Shall I add it?`,
            )
          : both(
              say`Avant de finir : ${the(offer.inSentence)}, c’est ${paid}, [ce qui est déduit ou offert aujourd’hui]. Voulez-vous que nous le fassions maintenant ?`,
              say`Before we finish: ${the(offer.inSentence)} is ${paid}, [what is taken off or added today]. Shall we do it now?`,
            ),
      ],
      other: both(
        say`Tant que vous êtes là : voulez-vous aussi [ce qui est proposé], [prix] ?`,
        say`While you are here: would you like [what is proposed] too, [price]?`,
      ),
      more: [
        [
          ['Si c’est non', 'If the answer is no'],
          [
            both(
              say`Très bien. C’est noté, et je ne vous le redemande pas.`,
              say`That is fine. I will note it and not ask again.`,
            ),
          ],
        ],
        ...(deed === null
          ? []
          : [[['Ce que vos comptes prouvent', 'What your counts prove'], [both(alone(deed), alone(deed))]] as const]),
      ],
    });
  },
);

/** The date fixed before somebody leaves, and the call to whoever hesitates. */
export const provenDate = provenText(
  'next-date',
  ['Date fixée avant de partir', 'Date fixed before leaving'],
  (facts) =>
    shortText(facts, {
      form: 'call-words',
      place: ['La phrase', 'The sentence'],
      lines: [
        both(
          say`Fixons la date maintenant : [jour] à [heure], ou [autre jour] ? Vous pouvez la déplacer d’un simple message.`,
          say`Let us fix the date now: [day] at [time], or [another day]? You can move it with one message.`,
        ),
      ],
      other: both(
        say`Il reste [jour] et [autre jour] : lequel vous convient ?`,
        say`There is [day] and [another day] left: which one suits you?`,
      ),
      more: [
        [
          ['Si la personne hésite', 'If the person hesitates'],
          [
            both(
              say`Prenez le temps d’y penser : je vous rappelle [jour, dans les deux jours] à [heure], avec le prix par écrit.`,
              say`Take your time: I will ring you on [day, within two days] at [time], with the price in writing.`,
            ),
          ],
        ],
      ],
    }),
);

/** The words with which somebody helps a newcomer. */
export const provenHelp = provenText(
  'first-help',
  ['Mots de qui aide à commencer', 'Words of whoever helps to begin'],
  (facts) =>
    shortText(facts, {
      form: 'call-words',
      place: ['À l’arrivée', 'On arrival'],
      lines: [
        both(
          say`Première fois chez ${facts.brand} ? Je le fais avec vous : [durée], et vous saurez continuer sans moi. On commence par [premier geste].`,
          say`First time at ${facts.brand}? I will do it with you: [length], and then you can go on without me. We begin with [first step].`,
        ),
      ],
      other: both(
        say`Je vous montre [premier geste], puis vous essayez : cela prend [durée].`,
        say`I will show you [first step], then you try: it takes [length].`,
      ),
      more: [
        [
          ['Pour finir', 'To close'],
          [
            both(
              say`Vous y êtes. La prochaine fois : [jour] à [heure], cela vous va ?`,
              say`There you are. For the next time: would [day] at [time] suit you?`,
            ),
          ],
        ],
      ],
    }),
);

/** The invitation to a visit, here or there. */
export const provenVisit = provenText('visit', ['Invitation à la visite', 'Invitation to the visit'], (facts) =>
  shortText(facts, {
    form: 'sms',
    place: ['Message', 'Message'],
    lines: [
      both(
        say`Bonjour, [prénom] de ${facts.brand}. Je vous propose une visite le [jour] à [heure] : [durée], pour [objet], sans rien à préparer.`,
        say`Hello, [first name] from ${facts.brand}. May I propose a visit on [day] at [time]: [length], for [purpose], nothing to prepare.`,
      ),
      both(
        say`Un autre jour vous irait mieux ? Répondez [jour].`,
        say`Would another day suit you better? Reply with [day].`,
      ),
    ],
    other: both(
      say`La visite pour [objet] peut se faire le [jour] ou le [autre jour] : lequel préférez-vous ?`,
      say`The visit for [purpose] can be on [day] or [another day]: which do you prefer?`,
    ),
  }),
);
