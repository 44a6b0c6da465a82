import type { Locale } from '../../../values/locale.ts';
import type { Call, Infinitive, Name } from '../../pieces/piece.ts';
import type { Both } from '../../pieces/both.ts';

/** A piece in both languages. */
export type In<Kind> = Readonly<Record<Locale, Kind>>;

/** How a business model speaks to its public: what people do, weigh and are invited to. */
export interface Voice {
  /** Model of `core/framework/models`. */
  readonly id: string;
  /** True when people come and see what is sold. */
  readonly visited: boolean;
  /** What a newcomer does: « réserver », "book". */
  readonly begin: In<Infinitive>;
  /** What a customer does next: « réserver à nouveau ». */
  readonly again: In<Infinitive>;
  /** What a customer has just done, with its possessive: « votre réservation ». */
  readonly deed: In<Name>;
  /** What people compare before they begin; three wordings. */
  readonly points: readonly [In<Name>, In<Name>, In<Name>];
  /** What only some companies of the model are compared on: in place of the first points where an offer has the words. */
  readonly special?: { readonly words: RegExp; readonly points: In<Name> };
  /** Who reads the answers where the company names nobody: « l’accueil ». */
  readonly team: In<Name>;
  /** Invitations to begin; three wordings. */
  readonly acts: readonly [Both<Call>, Both<Call>, Both<Call>];
}

export const defineVoice = (voice: Voice): Voice => voice;
