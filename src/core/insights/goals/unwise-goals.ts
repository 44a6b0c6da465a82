import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { withWrittenCounts } from '../../framework/counters/written-count.ts';
import { partLimits } from '../../framework/counters/service-room.ts';
import { datedFacts } from '../../framework/dated/dated-facts.ts';
import { offerNamedIn, offerWorths } from '../../framework/economics/offer-worth.ts';
import { dayText } from '../../values/day-text.ts';
import { pair, type Text } from '../../values/text.ts';
import { named, share } from '../amounts.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';
import { linkedObjective } from './linked-objective.ts';

/** Goals that cost the company more than they bring: refused with their cost and a better aim. */

const cutSign =
  /\b(baiss\w*|lower|cut|reduce|drop|slash|casser|diminuer) (?:\w+ ){0,2}(prix|prices?|tarifs?|rates?|fees?)\b|\b(les?|la|the|our) (plus )?moins cher\w*\b|\bmoins cher\w* (de|du|d)\b|\bcheapest\b|\blowest prices?\b|\bleast expensive\b|\bprix les plus bas\b/;
const percentIn = /(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/;
/** Cut that is worked out when the goal gives none (working assumption). */
const usualCut = 0.1;

const percentOf = (plain: string): number | null => {
  const found = percentIn.exec(plain)?.[1];
  return found === undefined ? null : Number(found.replace(',', '.')) / 100;
};

/** Margin that is left of a price once it is cut by a part. */
const marginAfter = (margin: number, cut: number): number => (margin - cut) / (1 - cut);

interface Base {
  readonly offer: CompanyOffer | null;
  readonly margin: number;
  readonly revenue: number | null;
}

function baseOf({ goal, facts: { company } }: AskedGoal): Base {
  const [only, ...others] = linkedObjective(goal, company)?.offerIds ?? [];
  const offer =
    (others.length === 0 ? company.offers.find(({ id }) => id === only) : undefined) ??
    offerNamedIn(goal.statement, company.offers);
  const all = company.organisation.annualTurnoverNet ?? null;
  return {
    offer,
    margin: offer?.marginRate ?? company.economics.marginRate,
    revenue: all === null ? null : all * (offer?.revenueShare ?? 1),
  };
}

/** Part of a place or a round from which it is full (working assumption). */
const fullPart = 0.9;

/** What the company can hardly serve more of, which no volume makes up for. */
function fullText({ goal, facts: { company, room } }: AskedGoal): Text {
  const place = partLimits(company).find(({ share: part, offerId }) => part >= fullPart && offerId === null);
  const full =
    goal.kind === 'market_entry' && place !== undefined
      ? { share: place.share, label: place.label }
      : room?.isTight === true
        ? { share: room.share, label: room.limit.label }
        : null;
  if (full === null) return pair('', '');
  const part = share(full.share);
  return pair(
    ` Et la place est prise à ${part.fr} (« ${full.label} ») : aucun volume ne le rattrape.`,
    ` And ${part.en} of the room is taken (“${full.label}”): no volume makes up for it.`,
  );
}

/** The offer that keeps most of its price; null when it is the one that the goal is about. */
function bestOffer(company: Company, own: CompanyOffer | null): CompanyOffer | null {
  const [best] = offerWorths(company)
    .filter(({ offer, yearly }) => offer.lifecycle !== 'decline' && (yearly ?? 1) > 0)
    .sort((a, b) => b.offer.marginRate - a.offer.marginRate);
  return best === undefined || best.offer === own ? null : best.offer;
}

const refusedGoal = (measure: Text, margin: number, proposal: Text): GoalMeasure => ({
  measure,
  unit: 'share',
  current: margin,
  target: null,
  reachable: margin,
  verdict: 'refused',
  proposal,
});

/** Lower prices, or the lowest of all. */
export function priceCutGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, facts } = asked;
  const { company, amounts } = facts;
  const plain = plainText(goal.statement);
  const cheaper = cheaperPrice(asked);
  if (!cutSign.test(plain) && cheaper === null) return null;
  const { offer, margin, revenue } = baseOf(asked);
  const stated = cheaper ?? percentOf(plain);
  const cut = stated ?? usualCut;
  const [part, now, then] = [share(cut), share(margin), share(Math.max(0, marginAfter(margin, cut)))];
  const name = offer === null ? pair('vos prix', 'your prices') : pair(`« ${offer.name} »`, `“${offer.name}”`);
  const lost = revenue === null ? null : amounts.money(revenue * cut);
  const off =
    cheaper !== null && offer !== null
      ? pair(
          `${amounts.money(offer.priceNet * (1 - cut)).fr} au lieu de ${amounts.money(offer.priceNet).fr} pour « ${offer.name} », ${part.fr} de moins`,
          `${amounts.money(offer.priceNet * (1 - cut)).en} instead of ${amounts.money(offer.priceNet).en} for “${offer.name}”, ${part.en} less`,
        )
      : lost === null
        ? pair(`${part.fr} de moins sur ${name.fr}`, `${part.en} off ${name.en}`)
        : pair(
            `${part.fr} de moins sur ${name.fr} coûte ${lost.fr} par an aux ventes d’aujourd’hui`,
            `${part.en} off ${name.en} costs ${lost.en} a year at present sales`,
          );
  const sum =
    margin <= cut
      ? pair(
          `${off.fr} : c’est toute la marge (${now.fr}), chaque vente perdrait de l’argent`,
          `${off.en}: it is all of the margin (${now.en}), each sale would lose money`,
        )
      : pair(
          `${off.fr} ; la marge passe de ${now.fr} à ${then.fr}, et il faudrait vendre ${share(margin / (margin - cut) - 1).fr} de plus pour la retrouver`,
          `${off.en}; the margin goes from ${now.en} to ${then.en}, and ${share(margin / (margin - cut) - 1).en} more would have to be sold to get it back`,
        );
  const rise = datedFacts(company).find(({ kind }) => kind === 'cost-rise');
  const onTop =
    rise === undefined ? pair('', '') : pair(` « ${rise.text} » s’y ajoute.`, ` “${rise.text}” comes on top.`);
  const best = bestOffer(company, offer);
  const better =
    facts.room?.isTight === true
      ? pair(
          ' À la place : relever le prix des nouvelles demandes, d’abord de ce qui paie le moins l’heure, et dater les devis.',
          ' Instead: raise the price of new requests, first of what pays least for an hour, and date the quotes.',
        )
      : best === null
        ? pair(
            ' À la place : dire ce que le prix comprend, avec sa preuve.',
            ' Instead: state what the price includes, with its proof.',
          )
        : pair(
            ` À la place : mettre l’effort sur « ${best.name} », qui garde ${share(best.marginRate).fr} de son prix.`,
            ` Instead: put the effort into “${best.name}”, which keeps ${share(best.marginRate).en} of its price.`,
          );
  const full = fullText(asked);
  return refusedGoal(
    offer === null
      ? pair('Marge des ventes', 'Margin of sales')
      : pair(`Marge de « ${offer.name} »`, `Margin of “${offer.name}”`),
    margin,
    pair(
      `À refuser : ${sum.fr}.${onTop.fr}${full.fr}${better.fr}`,
      `To refuse: ${sum.en}.${onTop.en}${full.en}${better.en}`,
    ),
  );
}

/** Difference from the present price under which a stated one is the same (working assumption). */
const samePrice = 0.05;

/** The cut in a price that the goal states for one offer, below its present price; null without one. */
function cheaperPrice({ goal, target, facts: { company } }: AskedGoal): number | null {
  const offer = offerNamedIn(goal.statement, company.offers);
  const price = target?.unit === 'money' ? target.to : null;
  if (offer === null || price === null || price <= 0 || price < offer.priceNet / 2) return null;
  const cut = 1 - price / offer.priceNet;
  return cut > samePrice ? cut : null;
}

const salesSign = /\b(ventes|sales|revenue|turnover|chiffre d affaires|ca)\b/;
const oneClientSign = /\b(client|customer|account|compte|acheteur|buyer|donneur d ordre)\b/;
const discountSign =
  /(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent) (?:de |of )?(?:remise|discount|reduction|rabais|off)\b/;

/** More of the sales with one customer. */
export function dependenceGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  const { company, amounts } = facts;
  const plain = plainText(goal.statement);
  if (target?.unit !== 'share' || target.to === null || target.from === null || target.to <= target.from) return null;
  if (!salesSign.test(plain) || !oneClientSign.test(plain)) return null;
  const { margin } = baseOf(asked);
  const all = company.organisation.annualTurnoverNet ?? null;
  const [from, to] = [target.from, target.to];
  const cut = Number((discountSign.exec(plain)?.[1] ?? '0').replace(',', '.')) / 100;
  const risk = all === null ? null : amounts.money(all * to);
  const exposed =
    risk === null
      ? pair(`${share(to).fr} des ventes partiraient avec lui`, `${share(to).en} of the sales would leave with it`)
      : pair(`son départ emporterait ${risk.fr} de ventes`, `its departure would take ${risk.en} of sales`);
  const given =
    cut <= 0
      ? pair('', '')
      : pair(
          ` La remise de ${share(cut).fr} donne${all === null ? '' : ` ${amounts.money(all * from * cut).fr} par an sur les ventes d’aujourd’hui, et`} ramène la marge de ${share(margin).fr} à ${share(Math.max(0, marginAfter(margin, cut))).fr}.`,
          ` The discount of ${share(cut).en} gives away${all === null ? '' : ` ${amounts.money(all * from * cut).en} a year on present sales, and`} takes the margin from ${share(margin).en} to ${share(Math.max(0, marginAfter(margin, cut))).en}.`,
        );
  const end = datedFacts(company).find(
    ({ kind, text }) => kind === 'end' && /\b(contrat|contract|marche|agreement|convention)\b/.test(plainText(text)),
  );
  const before =
    end === undefined
      ? pair('préparer la suite avec lui par écrit', 'settle what follows with it in writing')
      : pair(
          `préparer son renouvellement avant le ${dayText(end.day, 'fr')}, sur le service et non sur le prix`,
          `prepare its renewal before ${dayText(end.day, 'en')}, on service and not on price`,
        );
  return refusedGoal(
    named(goal.statement),
    from,
    pair(
      `À refuser : à ${share(to).fr} des ventes chez un seul client, ${exposed.fr}.${given.fr} À la place : ${before.fr}, ne pas dépasser ${share(from).fr}, et gagner la même somme chez plusieurs.`,
      `To refuse: with ${share(to).en} of the sales at one customer, ${exposed.en}.${given.en} Instead: ${before.en}, stay at ${share(from).en} at most, and win the same sum from several.`,
    ),
  );
}

const marginSign =
  /\b(?:at|a|avec|with|for|pour)\b.*?\b(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent) (?:de )?(?:margin|marge)\b|\b(?:margin|marge) (?:of|de) (\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/;
/** Part of the usual margin from which a thinner one is no bad bargain (working assumption). */
const fairPart = 0.85;

/** A sale at a margin below the usual one. */
export function thinMarginGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, facts } = asked;
  const { company, amounts } = facts;
  const found = marginSign.exec(withWrittenCounts(plainText(goal.statement)));
  const thin = Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.')) / 100;
  const { offer, margin } = baseOf(asked);
  if (found === null || !(thin > 0) || thin >= fairPart * margin) return null;
  const price = offer?.priceNet ?? null;
  const each =
    price === null
      ? pair('', '')
      : pair(
          ` « ${offer?.name ?? ''} » laisserait ${amounts.money(price * thin).fr} au lieu de ${amounts.money(price * margin).fr}.`,
          ` “${offer?.name ?? ''}” would leave ${amounts.money(price * thin).en} instead of ${amounts.money(price * margin).en}.`,
        );
  const words = nounWords(goal.statement);
  const claim = company.organisation.brand.forbiddenClaims.find((one) =>
    nounWords(one).some((word) => words.includes(word)),
  );
  const brand =
    claim === undefined
      ? pair('', '')
      : pair(
          ` Et votre marque s’interdit de promettre « ${claim} ».`,
          ` And your brand forbids itself to promise “${claim}”.`,
        );
  const full = fullText(asked);
  return refusedGoal(
    pair('Marge de ce marché', 'Margin of this contract'),
    margin,
    pair(
      `À refuser à ce prix : ${share(thin).fr} de marge contre ${share(margin).fr} d’ordinaire.${each.fr}${full.fr}${brand.fr} À la place : une petite part, à votre marge, sans pénalité, ou ces heures pour les clients d’aujourd’hui.`,
      `To refuse at this price: ${share(thin).en} of margin against ${share(margin).en} as a rule.${each.en}${full.en}${brand.en} Instead: a small part, at your margin and without penalty, or these hours for present customers.`,
    ),
  );
}
