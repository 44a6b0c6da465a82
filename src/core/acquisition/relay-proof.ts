import type { CompanyPersona } from '../framework/company/company.ts';
import { fullOffers } from '../framework/counters/room/full-offers.ts';
import { statedReach } from '../framework/counters/stated/stated-reach.ts';
import { typesetText } from '../language/typeset.ts';
import { affinityOf } from '../planning/context/open-channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { entryOffer } from '../framework/use-cycle/later-offers.ts';
import { openOffers } from '../planning/pieces/open-offers.ts';
import { audienceOffer } from '../planning/pieces/audience-offer.ts';
import { compareById } from '../values/compare-text.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { freeUnits } from './free-units.ts';
import type { ScenarioProof } from './scenario-proof.ts';

/** Fewest relays that have not been asked, and most that a person asks in a cycle (working assumptions). */
const fewestLeft = 5;
const mostAsked = 40;
/** Part of what a relay of today sends that a new one sends: the first ones are perhaps the best (working assumption). */
const prudent = 0.5;
/** Least affinity of an audience with the channel of its relays (working assumption, as for any scenario). */
const leastAffinity = 0.5;

/** Relays that send customers already, and those of the same list that do not yet; null where the file counts none. */
export function relayProof(context: PlanContext): ScenarioProof | null {
  const { company } = context;
  for (const { all, treated, result, channelId } of statedReach(company)) {
    const typeId = company.channels.find(({ id, status }) => id === channelId && status !== 'absent')?.typeId;
    const left = all.count - treated.count;
    if (typeId === undefined || result === null || treated.count === 0 || left < fewestLeft) continue;
    if (!context.channels.includes(typeId)) continue;
    const persona = audienceOf(context, typeId);
    if (persona === null) continue;
    // relays send whoever asks them: they speak of what most people come for
    const offer = entryOffer({ offers: openOffers(company) });
    const asked = Math.min(left, mostAsked);
    const share = treated.count / all.count;
    const joining = asked * share;
    const each = result.count / treated.count;
    const free = freeUnits(context, offer) ?? Infinity;
    const over = (months: number, part: number): number =>
      Math.min(free, (part * joining * each * months) / Math.max(1, company.period.baselineMonths));
    return {
      title: pair(
        `Les ${numberText(left, 'fr')} relais qui ne vous recommandent pas encore`,
        `The ${numberText(left, 'en')} relays that do not recommend you yet`,
      ),
      task: pair(
        `Demandez aux ${numberText(left, 'fr')} relais qui ne vous recommandent pas encore de le faire`,
        `Ask the ${numberText(left, 'en')} relays that do not recommend you yet to do so`,
      ),
      persona,
      offer,
      channelIds: [typeId],
      seeksAudience: true,
      due: null,
      people: pair(`les ${numberText(left, 'fr')} autres`, `the other ${numberText(left, 'en')}`),
      hypothesis: typesetText(hypothesisOf({ all, treated, won: result.count })),
      aims: (months) => [
        {
          start: null,
          marks: [0, over(months, prudent), over(months, 1)],
          basis: inBoth((locale) => {
            const [n, part, one, long] = [
              numberText(asked, locale),
              percentText(share, locale, 0),
              numberText(each, locale, 1),
              numberText(months, locale, 1),
            ];
            return locale === 'fr'
              ? `${n} relais à qui l’on demande × ${part} (la part de la liste qui vous recommande sans avoir été relancée) × ${one} ${each < 2 ? 'client' : 'clients'} chacun en ${company.period.baselineMonths} mois, pendant ${long} mois ; aucun au plus bas, la moitié au résultat attendu, car les premiers sont peut-être les meilleurs.`
              : `${n} relays that are asked × ${part} (the part of the list that recommends you without a reminder) × ${one} customers each in ${company.period.baselineMonths} months, for ${long} months; none at worst, half of it expected, as the first ones are perhaps the best.`;
          }),
        },
        {
          start: treated.count,
          marks: [treated.count, Math.round(treated.count + joining), Math.round(treated.count + 2 * joining)],
          basis: pair(
            `Votre compte d’aujourd’hui : ${numberText(treated.count, 'fr')} sur ${numberText(all.count, 'fr')}.`,
            `Your count of today: ${numberText(treated.count, 'en')} of ${numberText(all.count, 'en')}.`,
          ),
        },
      ],
      worth: (months, customerWorth) => ({
        mid: over(months, prudent) * customerWorth,
        high: over(months, 1) * customerWorth,
      }),
    };
  }
  return null;
}

/** The audience that such relays reach best, by its affinity and its weight, and that can still be served. */
function audienceOf({ company }: PlanContext, typeId: string): CompanyPersona | null {
  const full = fullOffers(company);
  const reached = company.personas
    .filter((one) => affinityOf(one, typeId) >= leastAffinity)
    .filter((one) => !full.has(audienceOffer(company, one)?.id ?? ''))
    .sort((a, b) => affinityOf(b, typeId) * b.weight - affinityOf(a, typeId) * a.weight || compareById(a, b));
  return reached[0] ?? null;
}

interface Counted {
  readonly label: string;
  readonly count: number;
}

/** What the relays of today do and have sent, and what asking the others may change. */
const hypothesisOf = ({
  all,
  treated,
  won,
}: {
  readonly all: Counted;
  readonly treated: Counted;
  readonly won: number;
}): Text =>
  inBoth((locale) => {
    const [some, many, sent, one] = [
      numberText(treated.count, locale),
      numberText(all.count, locale),
      numberText(won, locale),
      numberText(won / treated.count, locale, 1),
    ];
    return locale === 'fr'
      ? `« ${all.label} » : ${some} sur ${many} le font, et ${sent} nouveaux clients en sont venus, soit ${one} chacun. Une demande faite en personne à ceux qui ne le font pas encore en décide une partie.`
      : `“${all.label}”: ${some} of ${many} do so, and ${sent} new customers came from them, ${one} each. A request made in person to those who do not yet wins some of them.`;
  });
