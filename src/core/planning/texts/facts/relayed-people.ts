import { plainText } from '../../../framework/counters/plain-words.ts';
import type { Locale } from '../../../values/locale.ts';
import { type Name, named } from '../../pieces/piece.ts';

type People = Readonly<Record<Locale, Name>>;

/** What each kind of relay calls its people, by words of its kind or name. */
const kinds: readonly (readonly [RegExp, People])[] = [
  [
    /\b(media|press\w*|radio|journal\w*|newspaper|magazine|blog|podcast|tv)\b/,
    { fr: named`votre public`, en: named`your audience` },
  ],
  [
    /\b(federations?|associations?|clubs?|societ(?:y|ies)|unions?|syndicats?|ordre|guilds?|chambre)\b/,
    { fr: named`vos adhérents`, en: named`your members` },
  ],
  [
    /\b(hotels?|parks?|hostels?|campings?|campsites?|gites?|tourist|tourisme|accommodation|hebergement)\b/,
    { fr: named`vos hôtes`, en: named`your guests` },
  ],
  [/\b(communes?|mairies?|town|council|ville|parish|quartier)\b/, { fr: named`les habitants`, en: named`residents` }],
  [/\b(schools?|ecoles?|college|lycees?|creches?)\b/, { fr: named`les familles`, en: named`families` }],
  [
    /\b(surger(?:y|ies)|doctors?|medecins?|dentistes?|dentists?|infirmi\w+|kine\w*|sages? femmes?|midwi\w+|cabinet (?:medical|dentaire)|clini\w+)\b/,
    { fr: named`vos patients`, en: named`your patients` },
  ],
  [
    /\b(cabinets?|comptab\w+|accountan\w+|notaires?|avocats?|solicitors?|lawyers?|courti\w+|brokers?|agences?|agenc(?:y|ies)|pharmac\w+|shops?|boutiques?|magasins?)\b/,
    { fr: named`vos clients`, en: named`your customers` },
  ],
];

const anybody: People = { fr: named`votre public`, en: named`the people you serve` };

/** What a relay calls the people it reaches. */
export const relayedPeople = (kind: string, name: string): People =>
  kinds.find(([sign]) => sign.test(plainText(`${kind} ${name}`)))?.[1] ?? anybody;
