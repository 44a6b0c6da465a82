import type { Company, CompanyOffer, CompanyPersona } from '../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../framework/counters/compared-groups.ts';
import { fullOffers } from '../framework/counters/room/full-offers.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { audienceOffer } from '../planning/pieces/audience-offer.ts';
import { compareById } from '../values/compare-text.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { freeUnits } from './free-units.ts';
import type { ScenarioProof } from './scenario-proof.ts';

/** Fewest people who have not been invited yet (working assumption). */
const fewestLeft = 20;

/** Channels by which people whom the company knows are written to, the first one that is open is taken. */
const toKnownPeople = ['CH-EMAIL-NL', 'CH-EMAIL-AUTO', 'CH-SMS', 'CH-SITE'] as const;

interface Invitation {
  readonly found: Comparison;
  readonly offer: CompanyOffer;
  readonly left: number;
}

/** A message that brought people for an offer, known people who have not had it, and the room that is left for them; null without one. */
export function invitationProof(context: PlanContext): ScenarioProof | null {
  const { company } = context;
  const [best] = invitationsOf(company);
  const channelId = toKnownPeople.find((id) => context.channels.includes(id));
  const persona = best === undefined ? null : buyerOf(company, best.offer);
  if (best === undefined || channelId === undefined || persona === null) return null;
  const { found, offer, left } = best;
  const free = freeUnits(context, offer);
  const rateOf = ({ won, of }: Comparison['better']): number => won / of;
  const bounded = (gap: number): number => Math.min(Math.max(0, gap) * left, free ?? Infinity);
  const [low, mid, high] = [bounded(found.interval[0]), bounded(found.gap), bounded(found.interval[1])];
  const margin = offer.priceNet * offer.marginRate;
  return {
    title: pair(
      `Inviter les ${numberText(left, 'fr')} qui ne l’ont pas été : ${offer.name}`,
      `Invite the ${numberText(left, 'en')} who have not been: ${offer.name}`,
    ),
    persona,
    offer,
    channelIds: [channelId],
    seeksAudience: false,
    due: null,
    people: pair(`les ${numberText(left, 'fr')} qui n’ont rien reçu`, `the ${numberText(left, 'en')} who had nothing`),
    hypothesis: typesetText(inBoth((locale) => hypothesisOf(best, locale))),
    aims: () => [
      {
        start: rateOf(found.other),
        marks: [
          rateOf(found.other) + Math.max(0, found.interval[0]),
          rateOf(found.better),
          Math.min(1, rateOf(found.other) + found.interval[1]),
        ],
        basis: basisOf(best),
      },
      {
        start: null,
        marks: [low * offer.priceNet, mid * offer.priceNet, high * offer.priceNet],
        basis: worthText(best, { mid, free }),
      },
    ],
    worth: () => ({ mid: mid * margin, high: high * margin }),
  };
}

/** The invitations that the company has counted, those that bring most first; of an offer that has room. */
function invitationsOf(company: Company): Invitation[] {
  const full = fullOffers(company);
  return comparedGroups(company)
    .flatMap((found): Invitation[] => {
      const { stated, isLoss } = found;
      const left = stated?.remaining ?? 0;
      const offer = company.offers.find(({ id }) => id === stated?.offerId);
      const isTheirs = stated?.decidedBy === 'company' || stated?.isDrawn === true;
      if (isLoss || !isTheirs || left < fewestLeft || offer === undefined || full.has(offer.id)) return [];
      return [{ found, offer, left }];
    })
    .sort((a, b) => b.left * b.found.gap * b.offer.priceNet - a.left * a.found.gap * a.offer.priceNet);
}

/** The heaviest audience that buys the offer; the heaviest of all where none asks for it first. */
function buyerOf(company: Company, { id }: CompanyOffer): CompanyPersona | null {
  const byWeight = company.personas.toSorted((a, b) => b.weight - a.weight || compareById(a, b));
  return byWeight.find((one) => audienceOffer(company, one)?.id === id) ?? byWeight[0] ?? null;
}

function hypothesisOf({ found, left }: Invitation, locale: 'fr' | 'en'): string {
  const what = found.stated?.what ?? '';
  const [done, not] = [found.better, found.other].map(({ won, of }) => percentText(won / of, locale, 0));
  const many = numberText(left, locale);
  return locale === 'fr'
    ? `« ${what} » : ${done} contre ${not}. Les ${many} qui ne l’ont pas eu répondent comme ceux qui l’ont eu, tant qu’il reste de la place.`
    : `“${what}”: ${done} against ${not}. The ${many} who have not had it answer as those who had, as long as there is room.`;
}

const basisOf = ({ found }: Invitation): Text =>
  inBoth((locale) => {
    const counted = [found.better, found.other].map(({ label, won, of }) => {
      const [some, all] = [numberText(won, locale), numberText(of, locale)];
      const name = label ?? '';
      return locale === 'fr' ? `${name} : ${some} sur ${all}` : `${name}: ${some} of ${all}`;
    });
    return locale === 'fr'
      ? `Vos comptes : ${counted.join(' ; ')}. Bas et haut : l’intervalle à 95 % de l’écart.`
      : `Your counts: ${counted.join('; ')}. Low and high: the 95% interval of the difference.`;
  });

function worthText({ found, offer, left }: Invitation, { mid, free }: { mid: number; free: number | null }): Text {
  return inBoth((locale) => {
    const [many, gap, some] = [
      numberText(left, locale),
      percentText(found.gap, locale, 0),
      numberText(Math.round(mid), locale),
    ];
    const room = free === null ? null : numberText(Math.floor(free), locale);
    if (locale === 'fr')
      return `${many} personnes × ${gap} de plus${room === null ? '' : `, dans les ${room} places libres du cycle`} : ${some} × le prix de « ${offer.name} ».`;
    return `${many} people × ${gap} more${room === null ? '' : `, within the ${room} places that are free in the cycle`}: ${some} × the price of “${offer.name}”.`;
  });
}
