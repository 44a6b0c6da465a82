import type { Company } from '../company/company.ts';
import { type LegalRule, legalRule } from './legal-rules.ts';
import { sectorOf } from './sectors.ts';

/** What the trade of a company binds it to: what it may not do, and where its rule must be told. */
export interface SectorDuty {
  readonly rule: LegalRule;
  /** Catalogue ids that the rule leaves no room for. */
  readonly excludes: readonly string[];
  /** Which actions carry the rule: all that speak to the public, those written to named people, those about a flagged offer. */
  readonly bears: 'public' | 'written' | 'flagged';
}

interface DutyRow {
  readonly ruleId: string;
  readonly binds: (company: Company) => boolean;
  readonly excludes: readonly string[];
  readonly bears: SectorDuty['bears'];
}

const isPractice = ({ organisation }: Company): boolean =>
  ['local_service', 'lead_gen_services'].includes(organisation.businessModel);
const flagged = (company: Company, flag: 'health' | 'alcohol'): boolean =>
  company.organisation.regulatedFlags.includes(flag) ||
  company.offers.some((offer) => offer.regulatedFlags.includes(flag));

/** What a health profession with an order may not do in France: testimonials, comparisons, paid rank, rewards. */
const closedToHealth: readonly string[] = [
  'U-REVIEW',
  'U-TESTI',
  'U-NPSQUOTE',
  'U-PHOTO',
  'U-UNBOX',
  'U-REPOST',
  'U-CHALLENGE',
  'U-CONTEST',
  'U-GUIDE',
  'F-NANO',
  'F-MICRO',
  'F-VIDEO',
  'F-TAKEOVER',
  'F-COLAB',
  'F-AMB',
  'F-AFFIL',
  'E-COMPARE',
  'I-GAME',
  'S-UGC-WAVE',
  'S-INFLU-LOCAL',
  'S-SEA-INTENT',
  'S-SOCIAL-PAID',
  'S-RETARGET',
  'S-CONTEST-LIST',
  'S-SEASON',
  'S-REVIEW-SITES',
  'S-REFERRAL-LAUNCH',
  'R-TESTIASK',
  'R-CARD',
  'R-OFFER',
  'V-PROOF',
  'G-GIVEGET',
  'G-CREDIT',
  'G-TIER',
  'G-AMBASSADOR',
  'G-AFFILIATE',
  'G-PARTNERPROG',
  'G-REVIEWREWARD',
  'G-COMMENTPOINTS',
  'G-LOYALREF',
  'G-CAUSE',
  'G-GIFTCARD',
];

const rows: readonly DutyRow[] = [
  {
    ruleId: 'L-CPF',
    binds: (company) => company.organisation.country === 'FR' && speaksOfCpf(company),
    excludes: ['S-OUTREACH-B2B', 'F-AFFIL', 'G-AFFILIATE', 'U-CONTEST', 'I-GAME', 'S-CONTEST-LIST'],
    bears: 'written',
  },
  {
    ruleId: 'L-HEALTH',
    binds: (company) => company.organisation.country === 'FR' && flagged(company, 'health') && isPractice(company),
    excludes: closedToHealth,
    bears: 'public',
  },
  {
    ruleId: 'L-PROPERTY',
    binds: ({ organisation }) => organisation.country === 'FR' && organisation.sector === 'real_estate',
    excludes: [],
    bears: 'public',
  },
  {
    ruleId: 'L-ALCOHOL',
    binds: (company) => company.organisation.country === 'FR' && flagged(company, 'alcohol'),
    excludes: ['U-CHALLENGE', 'U-CONTEST', 'I-GAME', 'S-CONTEST-LIST'],
    bears: 'flagged',
  },
  {
    ruleId: 'L-UK-CHARITY',
    binds: ({ organisation }) => organisation.country === 'GB' && organisation.businessModel === 'nonprofit',
    excludes: [],
    bears: 'written',
  },
  {
    ruleId: 'L-SECTOR',
    binds: ({ organisation }) => organisation.regulatedFlags.some((flag) => !['health', 'alcohol'].includes(flag)),
    excludes: [],
    bears: 'public',
  },
];

/** The rules of the trade that bind a company, from its country, its sector, its flags and what it says of its offers. */
export function sectorDuties(company: Company): SectorDuty[] {
  return rows
    .filter((row) => row.binds(company))
    .map(({ ruleId, excludes, bears }) => ({ rule: legalRule(ruleId), excludes, bears }));
}

/** Catalogue ids that the trade leaves no room for: forbidden by a rule, or out of place in the sector. */
export function excludedIds(company: Company): ReadonlySet<string> {
  return new Set([
    ...sectorOf(company.organisation.sector).unfitFormats,
    ...sectorDuties(company).flatMap((duty) => duty.excludes),
  ]);
}

/** Does a French training body sell courses that its trainees pay with their personal training account? */
function speaksOfCpf({ organisation, offers, personas, keywords }: Company): boolean {
  const said = [
    organisation.brand.promise,
    ...organisation.brand.proofs,
    ...offers.flatMap((offer) => [offer.name, ...offer.attributes, ...offer.proofs]),
    ...personas.flatMap((persona) => persona.vocabulary),
    ...keywords.map((keyword) => keyword.term),
  ].join(' ');
  return organisation.sector === 'education_training' && /\bcpf\b|compte personnel de formation/i.test(said);
}
