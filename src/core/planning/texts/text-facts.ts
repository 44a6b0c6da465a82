import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { PhraseLedger } from '../messages/phrase-ledger.ts';
import type { Fact, Infinitive, Name, Promise, Question } from '../pieces/piece.ts';
import type { Duty } from './facts/senders.ts';
import type { GivenAnswer } from './facts/given-answers.ts';
import type { OfferFacts } from './facts/offer-facts.ts';
import type { Proposal } from './facts/proposal.ts';
import type { Seasons } from './facts/season-words.ts';
import type { Voice } from './voices/voice.ts';

/** What a text of the plan is about. */
export interface TextSubject {
  readonly persona: CompanyPersona;
  readonly offer: CompanyOffer;
  readonly event: Text | null;
  /** Rank among the texts of the persona: it turns over the relays. */
  readonly turn: number;
  /** The search that its page answers; absent for a text that no search brings people to. */
  readonly search?: string;
  /** Page that it brings people to, absolute; that of its offer when absent. */
  readonly page?: string;
  /** What the file says of a message that it has counted; absent for any other text. */
  readonly proposal?: Proposal;
  /** Rank of the relay that it is written to, the one that reaches its people best first; 0 when absent. */
  readonly relayRank?: number;
  /** True for a text to a relay that no other text of the plan is written to. */
  readonly newRelay?: boolean;
}

/** A question of an audience, the fact of the file that answers it, and the offer that this audience buys; null for none. */
export interface AskedQuestion {
  readonly question: Question;
  readonly answer: Fact | null;
  readonly offerId: string | null;
}

/** Everything that texts may print, and nothing else: raw fields of the company file do not pass. */
export interface TextFacts {
  readonly locale: Locale;
  readonly ledger: PhraseLedger;
  readonly company: Company;
  /** How the offer is taken: the words of the model, or of this offer. */
  readonly voice: Voice;
  readonly brand: Name;
  /** Who signs the letters of each duty: a person with the brand, or the brand. */
  readonly senders: Readonly<Record<Duty, Name>>;
  /** The promise of the brand where it claims nothing that is not proved, and is made to who takes this offer. */
  readonly promise: Promise | null;
  /** The same, to whomever it is made: for who speaks of the company to others. */
  readonly brandPromise: Promise | null;
  /** Public facts of the brand. */
  readonly facts: readonly Fact[];
  readonly place: Name | null;
  readonly offer: OfferFacts;
  /** All offers, those that sell most first. */
  readonly offers: readonly OfferFacts[];
  readonly seasons: Seasons;
  /** What the reader wants to do, where it is about the offer. */
  readonly project: Infinitive | null;
  /** Who reads: the name of the group, and what this audience asks. */
  readonly reader: {
    readonly segment: string;
    readonly questions: readonly Question[];
    /** It brings what is sold: volunteers, applicants, the other side of a market. */
    readonly supply: boolean;
  };
  /** What the personas ask, in their words. */
  readonly questions: readonly Question[];
  /** Questions with the answers that the company gives. */
  readonly answers: readonly GivenAnswer[];
  /** What the audiences ask, those that ask about the offer first, with the fact that answers; null for the company to answer. */
  readonly asked: readonly AskedQuestion[];
  /** Projects of the audience, each with the offer that it is about. */
  readonly choices: readonly { readonly project: Infinitive; readonly offer: OfferFacts }[];
  /** What the audiences that buy the offer want to do, as answers of a list. */
  readonly wishes: readonly Name[];
  readonly event: Name | null;
  /** The search that the text answers; null for none. */
  readonly search: string | null;
  /** The search as a heading; null where it makes none. */
  readonly heading: Name | null;
  /** Page that it brings people to; null for none. */
  readonly page: string | null;
  /** What a counted message proposes, to whom and on what; null for any other text. */
  readonly proposal: Proposal | null;
  /** What the text is written for, of those that its kind gives (`onceFor`); null for the first. */
  readonly key: string | null;
  /** A partner or media outlet that relays texts. */
  readonly relay: Name | null;
  /** What the relay calls the people it reaches: « vos adhérents », "your guests". */
  readonly relayed: Readonly<Record<Locale, Name>>;
  /** True for a partner that relays the company already, or where partners are counted who do. */
  readonly knownRelay: boolean;
  /** New customers whom partners sent in the measured period, with its length; null where they are not counted. */
  readonly sent: { readonly count: Name; readonly during: Readonly<Record<Locale, Name>> } | null;
  /** True where the relay is known to speak to the audience of the offer: its price is for them. */
  readonly ownPeople: boolean;
  /** Name of the newsletter, where it has one of its own. */
  readonly letterName: Name | null;
  /** Appointments are for half a day, without an hour. */
  readonly halfDays: boolean;
  /** The reader buys for an organisation. */
  readonly business: boolean;
  /** Customers order or book on the site. */
  readonly online: boolean;
  /** The public is written to: it cannot use a telephone, or asks not to. */
  readonly byWriting: boolean;
  /** The company may send e-mails to a list. */
  readonly list: boolean;
  /** The only addresses of the company are those of people who did not agree to receive news. */
  readonly refusedList: boolean;
  /** The company publishes on a social network. */
  readonly social: boolean;
}
