import type { Company } from '../company/company.ts';
import type { RegulatedFlag, SectorId } from '../company/company-parts.ts';
import type { Practice } from '../models/model-pack.ts';
import { packOf } from '../models/pack-of.ts';
import { type LegalRule, legalRule } from './legal-rules.ts';
import { plainText } from '../counters/plain-words.ts';
import { isReplenished } from '../use-cycle/replenished.ts';
import { excludedRewards } from './reward-practices.ts';

/** A legal rule of the company's trade, and the actions that must mention it. */
export interface SectorDuty {
  readonly rule: LegalRule;
  /** Every action for the public, messages to named people, or actions about an offer with a flag. */
  readonly appliesTo: 'public' | 'named_people' | { readonly offersFlagged: RegulatedFlag };
}

interface DutyRow {
  readonly ruleId: string;
  readonly binds: (company: Company) => boolean;
  readonly appliesTo: SectorDuty['appliesTo'];
}

const isPractice = ({ organisation }: Company): boolean =>
  ['local_service', 'lead_gen_services'].includes(organisation.businessModel);
const flagged = (company: Company, flag: RegulatedFlag): boolean =>
  company.organisation.regulatedFlags.includes(flag) ||
  company.offers.some((offer) => offer.regulatedFlags.includes(flag));

const rows = [
  {
    ruleId: 'L-CPF',
    binds: (company) => company.organisation.country === 'FR' && speaksOfCpf(company),
    appliesTo: 'named_people',
  },
  {
    // a health profession with a professional order: no testimonial, no comparison, no paid rank, no reward
    ruleId: 'L-HEALTH',
    binds: (company) => company.organisation.country === 'FR' && flagged(company, 'health') && isPractice(company),
    appliesTo: 'public',
  },
  {
    ruleId: 'L-PROPERTY',
    binds: ({ organisation }) => organisation.country === 'FR' && organisation.sector === 'real_estate',
    appliesTo: 'public',
  },
  {
    ruleId: 'L-ALCOHOL',
    binds: (company) => company.organisation.country === 'FR' && flagged(company, 'alcohol'),
    appliesTo: { offersFlagged: 'alcohol' },
  },
  {
    ruleId: 'L-MEDICINE',
    binds: (company) => company.organisation.country === 'FR' && offersPrescriptionMedicine(company),
    appliesTo: 'public',
  },
  {
    ruleId: 'L-GB-MEDICINE',
    binds: (company) => company.organisation.country === 'GB' && offersPrescriptionMedicine(company),
    appliesTo: 'public',
  },
  {
    ruleId: 'L-UK-CHARITY',
    binds: ({ organisation }) => organisation.country === 'GB' && organisation.businessModel === 'nonprofit',
    appliesTo: 'named_people',
  },
  {
    ruleId: 'L-SECTOR',
    binds: ({ organisation }) => organisation.regulatedFlags.some((flag) => !['health', 'alcohol'].includes(flag)),
    appliesTo: 'public',
  },
] as const satisfies readonly DutyRow[];

/** A trade: a sector, a rule that applies to some companies of any sector, or a practice that a business model excludes. */
export type Trade = SectorId | (typeof rows)[number]['ruleId'] | Practice;

/** A unit of a catalogue, with the trades in which it is forbidden or inappropriate. */
export interface TradeUnit {
  readonly closedTo: readonly Trade[];
  /** What it relies on: business models without it never score the unit. */
  readonly reliesOn?: readonly Practice[];
}

/**
 * The rules of the trade that apply to a company, from its country, its sector, its flags and the words of its offers.
 */
export function sectorDuties(company: Company): SectorDuty[] {
  return rows
    .filter((row) => row.binds(company))
    .map(({ ruleId, appliesTo }) => ({ rule: legalRule(ruleId), appliesTo }));
}

/** The sector of a company, the ids of the rules of its trade and the practices that its business model or its own facts exclude. */
export function tradesOf(company: Company): ReadonlySet<Trade> {
  const bound = rows.filter((row) => row.binds(company)).map((row) => row.ruleId);
  return new Set<Trade>([
    company.organisation.sector,
    ...bound,
    ...packOf(company).excludes,
    ...excludedRewards(company),
    ...(isReplenished(company) ? [] : (['replenishment'] as const)),
  ]);
}

export const isOpenTo = (trades: ReadonlySet<Trade>, unit: TradeUnit): boolean =>
  ![...unit.closedTo, ...(unit.reliesOn ?? [])].some((trade) => trades.has(trade));

/**
 * True for a training body whose trainees pay with their personal training account, judging by the words of its file.
 */
function speaksOfCpf({ organisation, offers, personas, keywords }: Company): boolean {
  const words = [
    organisation.brand.promise,
    ...organisation.brand.proofs,
    ...offers.flatMap((offer) => [offer.name, ...offer.attributes, ...offer.proofs]),
    ...personas.flatMap((persona) => persona.vocabulary),
    ...keywords.map((keyword) => keyword.term),
  ].join(' ');
  return organisation.sector === 'education_training' && /\bcpf\b|compte personnel de formation/i.test(words);
}

/** Names of medicines that need a prescription and are sold as a treatment, and of treatments that mean one of them. */
const prescriptionMedicine =
  /\b(?:botox|botulin(?:um|ique)|botulique|dysport|azzalure|bocouture|vistabel|semaglutide?|wegovy|ozempic|mounjaro|tirzepatide?|saxenda|liraglutide?|isotretinoine?|kenalog)\b|\banti[- ]?wrinkle injections?\b|\bwrinkle[- ]relax\w*|\binjections? anti[- ]?rides?\b|\b(?:weight[- ]loss|slimming) (?:injections?|pens?|jabs?)\b|\binjections? (?:minceur|amaigrissantes?)\b/;

const offersPrescriptionMedicine = ({ offers }: Company): boolean =>
  offers.some(({ name, attributes }) => prescriptionMedicine.test(plainText([name, ...attributes].join(' '))));
