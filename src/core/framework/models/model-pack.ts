import type { BusinessModel, SectorId } from '../company/company-parts.ts';
import type { Text } from '../../values/text.ts';

/** A noun with its plural in one language. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** A noun of the model; the French one has the gender of the noun it replaces, so that adjectives still agree. */
export interface ModelNoun {
  readonly fr: Noun;
  readonly en: Noun;
}

/** The words of a model for a customer, an order and a purchase; null = the usual word. */
export interface ModelWords {
  /** Replaces « client », masculine. */
  readonly customer: ModelNoun | null;
  /** Replaces « commande », feminine. */
  readonly order: ModelNoun | null;
  /** Replaces « achat », masculine. */
  readonly purchase: ModelNoun | null;
}

const practices = [
  'basket',
  'parcel',
  'trial',
  'product_review',
  'comparison',
  'purchase_reward',
  'review_reward',
  'partner_reward',
  'contest',
  'paid_creator',
  'replenishment',
  'appointment',
] as const;
/** What a unit of a catalogue relies on, which some models do not have or may not do. */
export type Practice = (typeof practices)[number];

/** A mention that no text of the model may contain. */
export interface BannedMention {
  readonly id: string;
  /** Why it is banned. */
  readonly why: Text;
  /** What to look for, in both languages. */
  readonly pattern: RegExp;
  /** `message`: in texts sent to named people; `any`: in every published text. */
  readonly within: 'message' | 'any';
  /** ISO country where the rule applies; absent = everywhere. */
  readonly country?: string;
}

/** A moment after the first purchase that the model requires, whatever the hours: see `retentionRoles`. */
export type RequiredMoment = 'continuity' | 'personal_contact';

/** Everything that depends on how a company earns. */
export interface ModelPack {
  readonly id: string;
  readonly title: Text;
  /** Whether the pack describes a company; the first pack of the catalogue that does is its own. */
  readonly describes: (organisation: { readonly businessModel: BusinessModel; readonly sector: SectorId }) => boolean;
  readonly words: ModelWords;
  /** Ids of published ranges for this very model; null = none is published, so the reference is unknown. */
  readonly benchmarks: {
    /** Visits that convert. */
    readonly conversion: string | null;
    /** Customers who buy again within a year, or who stay from one month to the next. */
    readonly retention: string | null;
    /** Orders that come from a referral. */
    readonly referral: string | null;
  };
  /** Practices that units rely on and this model excludes: such units are never scored. */
  readonly excludes: readonly Practice[];
  readonly requires: readonly RequiredMoment[];
  /** Days from the purchase to the end of what was bought: no question about it is asked before (working assumption). */
  readonly serviceDays: number;
  /** Usual days between two uses, when no audience states its frequency (working assumption). */
  readonly cycleDays: number;
  /** The same for the trades of the model that have another rhythm (working assumptions). */
  readonly sectorCycleDays: Partial<Readonly<Record<SectorId, number>>>;
  readonly bans: readonly BannedMention[];
}

const defaults = {
  words: { customer: null, order: null, purchase: null },
  benchmarks: { conversion: null, retention: null, referral: null },
  excludes: [],
  requires: ['continuity', 'personal_contact'],
  serviceDays: 0,
  cycleDays: 180,
  sectorCycleDays: {},
  bans: [],
} as const satisfies Partial<ModelPack>;

type PackDefinition = Omit<ModelPack, keyof typeof defaults> & Partial<ModelPack>;

/**
 * Declares a business model; what it leaves out takes its default.
 *
 * @example
 * export const nonprofit = defineModel({ id: 'nonprofit', excludes: ['basket'], … });
 */
export function defineModel(definition: PackDefinition): ModelPack {
  return { ...defaults, ...definition };
}
