import type { Locale } from '../../../values/locale.ts';
import type { Both } from '../../pieces/both.ts';
import type { Call, Infinitive, Name, Sentence } from '../../pieces/piece.ts';

type In<Kind> = Readonly<Record<Locale, Kind>>;

/** Words of a business model that every text of its companies uses. */
export interface Voice {
  /** Id of the model (`framework/models`). */
  readonly id: string;
  /** Whether customers come to a place or receive a visit. */
  readonly visited: boolean;
  /** What is sold is asked for first: by a request, a call or a quote; nothing is booked or ordered at once. */
  readonly requested: boolean;
  /** What a newcomer does: « réserver », "book". */
  readonly begin: In<Infinitive>;
  /** What a customer has done, with its possessive: « votre réservation ». */
  readonly deed: In<Name>;
  /** What the customer comes for or receives: « votre séjour », "your order". */
  readonly visit: In<Name>;
  /** The last time: « votre dernier séjour », "your last stay". */
  readonly last: In<Name>;
  /** The button where customers take what is sold. */
  readonly act: Both<Call>;
  /** What a reply has to contain: « vos dates et le nombre de personnes ». */
  readonly reply: In<Name>;
  /** The details of what was taken, with the fields to merge. */
  readonly detail: Both<Sentence>;
  /** The sentence that confirms the deed: « Votre réservation est enregistrée. » */
  readonly done: Both<Sentence>;
}

export const defineVoice = (voice: Omit<Voice, 'requested'> & Partial<Voice>): Voice => ({
  requested: false,
  ...voice,
});
