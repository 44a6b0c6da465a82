import { referralChannelId } from '../channel-ids.ts';
import type { Company } from '../company/company.ts';
import type { Practice } from '../models/model-pack.ts';

/** Part of rewarded reviews from which no other is rewarded: those that exist are set right first (working assumption). */
const mostRewarded = 0.2;

/** A company that promises to depend on nobody cannot pay those who send it customers. */
const independence = /\bind[ée]pendan\w*|\bindependen\w*|\bimpartial\w*|sans commission|no commission/i;

/** Advisers whose duty forbids a payment for the people they send: public bodies, health, law and teaching. */
const bound =
  /notaire|notary|solicitor|avocat|lawyer|mission locale|france travail|p[ôo]le emploi|job ?cent(?:re|er)|mairie|commune\b|council|pr[ée]fecture|m[ée]decin|doctor|\bgps?\b|h[ôo]pital|hospital|clinique|clinic|pharmac|practice\b|[ée]cole|school|college|coll[èe]ge|lyc[ée]e|universit|library|biblioth[èe]que|\bsurveyors?\b|insurers?\b|assureurs?\b|experts? d.assurance|inspecteurs?|inspectors?|civil servants?|fonctionnaires?|social workers?|assistantes? sociales?|pompiers?|fire ?service/i;

/** Rewards that the facts of this very company exclude, beyond those that its business model excludes. */
export function excludedRewards(company: Company): Practice[] {
  return [
    ...(mayRewardReviews(company) ? [] : (['review_reward'] as const)),
    ...(mayRewardPurchases(company) ? [] : (['purchase_reward'] as const)),
    ...(mayPayPartners(company) ? [] : (['partner_reward'] as const)),
  ];
}

/** Reviews on public profiles may not be rewarded; those of a collector that checks buyers may, when each says so. */
function mayRewardReviews({ reviews, organisation: { brand } }: Company): boolean {
  const isForbidden = brand.forbiddenClaims.some((claim) => /\b(avis|reviews?)\b/i.test(claim));
  if (reviews?.verified !== true || isForbidden) return false;
  return reviews.withCounterpart <= mostRewarded * reviews.count;
}

const mayRewardPurchases = (company: Company): boolean => rewardBars(company).length === 0;

/** Why a company may not reward a customer for sending another one. */
export type RewardBar = 'alcohol' | 'health' | 'no-money' | 'guessed-margin' | 'independence' | 'employed-buyers';

/**
 * No credit on alcohol, none for care, none from a company that keeps no money for referral or promises to depend on
 * nobody, none on a margin that is a guess.
 */
export function rewardBars({ organisation, offers, budget, hypotheses, channels, costs }: Company): RewardBar[] {
  const flags = [organisation, ...offers].flatMap(({ regulatedFlags }) => regulatedFlags);
  const found: Readonly<Record<RewardBar, boolean>> = {
    alcohol: flags.includes('alcohol'),
    health: flags.includes('health') && practices.has(organisation.businessModel),
    'no-money': budget.stageCaps.referral <= 0,
    'guessed-margin': (hypotheses ?? []).some(({ about }) => /marginRate/.test(about)),
    // a company that rewards its own customers already does not think that it sells its independence
    independence: isIndependent(organisation.brand) && !rewardsCustomers({ channels, costs }),
    'employed-buyers': buyersAreEmployed(organisation),
  };
  return (Object.keys(found) as RewardBar[]).filter((bar) => found[bar]);
}

/** True where customers who send others are paid already: money spent on a channel of referral that brings some. */
const rewardsCustomers = ({ channels, costs }: Pick<Company, 'channels' | 'costs'>): boolean =>
  channels.some(
    ({ id, typeId, metrics }) =>
      typeId === referralChannelId &&
      (metrics.newCustomers ?? 0) > 0 &&
      costs.some(({ channelId, purpose, cash }) => channelId === id && purpose === 'referral' && cash > 0),
  );

/** Models of those who care for people by appointment, rather than sell them goods. */
const practices: ReadonlySet<string> = new Set(['local_service', 'lead_gen_services']);

/** Buyers of services between companies are employees: a personal credit would be a gift to them. */
const buyersAreEmployed = ({ businessModel, sector, sellsToConsumersOnline }: Company['organisation']): boolean =>
  businessModel === 'lead_gen_services' &&
  !sellsToConsumersOnline &&
  ['professional_services', 'industry_b2b'].includes(sector);

function mayPayPartners({ organisation, channels }: Company): boolean {
  if (isIndependent(organisation.brand)) return false;
  return !channels.some(
    ({ typeId, name = '', relays }) =>
      /PARTNER|WOM|RELAY/.test(typeId) && [name, ...relays.map((relay) => relay.name)].some((one) => bound.test(one)),
  );
}

const isIndependent = ({ promise, values, proofs, desiredAttributes }: Company['organisation']['brand']): boolean =>
  [promise, ...values, ...proofs, ...desiredAttributes].some((one) => independence.test(one));
