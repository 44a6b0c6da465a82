import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { type UnitEconomics, unitEconomics } from '../framework/economics/unit-economics.ts';
import { type BusinessLine, businessLines, otherPeople } from '../framework/economics/lines/business-lines.ts';
import { lineOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { type OtherResult, otherResult } from '../framework/economics/other-results.ts';
import { channelRisk } from '../framework/legal/channel-risks.ts';
import { typesetText } from '../language/typeset.ts';
import type { CacPolicy, ChannelReuse, Steering } from '../planning/plan/steering.ts';
import { deciderOf } from '../planning/targets/owner-of.ts';
import { minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { type ChannelDecision, channelDecisions } from './channel-decisions.ts';
import { channelMove } from './channel-move.ts';
import { lineCeilings } from './line-ceilings.ts';
import { nextCyclePlan } from './next-cycle-plan.ts';
import { escalationOf, reviewCadence } from './review-rhythm.ts';

/** The economics of a company and how its amounts are written. */
interface Ceilings {
  readonly company: Company;
  readonly currency: string;
  readonly economics: UnitEconomics;
  /** An amount of currency units in words. */
  readonly amount: (value: number) => Text;
}

/** The ceiling of the acquisition cost, the decision on each channel and the spread of the next budget. */
export function steeringPlan(company: Company): Steering {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const { currency } = company.organisation;
  const amount = (value: number): Text => inBoth((locale) => showMoney(moneyOf(value, currency), locale));
  const ceilings: Ceilings = { company, currency, economics, amount };
  const decisions = new Map(channelDecisions(company, costs, economics).map((one) => [one.channelId, one]));
  const channels = company.channels.map((channel) => channelReuse(channel, decisions.get(channel.id), ceilings));
  return {
    cac: cacPolicy(company, ceilings, costs.sharedPerCustomer),
    channels,
    channelCap: economics.channelCap,
    cacMax: economics.cacMax,
    capText: amount(economics.channelCap),
    breakEvenText: amount(economics.channelBreakEven),
    limitOf: (personaId, typeId) => {
      const lines = businessLines(company);
      const channel = company.channels.find((one) => one.typeId === typeId && one.status !== 'absent');
      const ofChannel = channel === undefined ? null : lineOfChannel(company, channel.id);
      const ofPersona = lines.find(({ personaIds }) => personaIds.includes(personaId));
      const line = ofChannel === null || ofChannel.id === otherPeople ? ofPersona : ofChannel;
      const [cap, breakEven] = [line?.ceiling ?? economics.channelCap, line?.breakEven ?? economics.channelBreakEven];
      return { channelCap: cap, capText: amount(cap), breakEvenText: amount(breakEven) };
    },
    allocation: nextCyclePlan(company).allocation,
    // every row of the split has its decision
    moveOf: (row) => channelMove(decisions.get(row.channelId)!, row, cycleMonths(company)),
    // of two channels of one type, what goes on decides what can still be done there
    decisionOf: (typeId) => {
      const own = channels.filter((one) => one.typeId === typeId);
      return (own.find(({ decision }) => decision !== 'cut') ?? own[0])?.decision ?? 'pending';
    },
  };
}

function channelReuse(
  channel: CompanyChannel,
  decision: ChannelDecision | undefined,
  ceilings: Ceilings,
): ChannelReuse {
  const { id, typeId } = channel;
  const risk = riskOf(channel);
  const { company, currency, economics } = ceilings;
  const line = lineOfChannel(company, id);
  const bounds = {
    ceiling: minorUnits(line?.ceiling ?? economics.channelCap, currency),
    line: line === null ? null : typesetText(line.name),
  };
  if (decision === undefined)
    return {
      channelId: id,
      typeId,
      decision: 'pending',
      cac: null,
      ...bounds,
      rule: risk?.verdict ?? typesetText(nothingSpent),
      lesson: null,
      risk,
    };
  const other = otherResult(company, id);
  return {
    channelId: id,
    typeId,
    decision: decision.decision,
    cac: decision.cac === null ? null : minorUnits(decision.cac, currency),
    ...bounds,
    rule: typesetText(other === null ? oddsOf(decision, ceilings, bounds.line) : otherText(other, ceilings)),
    lesson:
      decision.decision === 'cut'
        ? typesetText(other === null ? lessonOf(decision, ceilings) : otherText(other, ceilings))
        : null,
    risk,
  };
}

/** The risk of a channel in its typography; null when none is seen. */
function riskOf(channel: CompanyChannel): ChannelReuse['risk'] {
  const found = channelRisk(channel);
  return found === null ? null : { verdict: typesetText(found.verdict), alternative: typesetText(found.alternative) };
}

const nothingSpent = pair(
  'Aucune dépense d’acquisition mesurée : décision en fin de cycle, sur les relevés de ce plan.',
  'No acquisition spending measured: decision at the end of the cycle, from this plan’s readings.',
);

/** A channel judged on what it brings instead of customers, with who else brings it. */
function otherText({ one, count, each, elsewhere }: OtherResult, { amount }: Ceilings): Text {
  const [cost, all] = [amount(each), amount(each * count)];
  const others = inBoth((locale) =>
    elsewhere
      .map((row) => `${locale === 'fr' ? `« ${row.name.fr} »` : `“${row.name.en}”`} (${row.count})`)
      .join(locale === 'fr' ? ' et ' : ' and '),
  );
  const why =
    elsewhere.length === 0
      ? pair('aucun autre canal n’en amène autant', 'no other channel brings as many')
      : pair(
          `${others.fr} en amènent sans cette dépense : c’est à eux qu’il faut demander`,
          `${others.en} bring them without this spending: ask there`,
        );
  return pair(
    `Jugé sur ce qu’il amène : ${cost.fr} par ${one.fr} (${all.fr} pour ${count}) ; ${why.fr}.`,
    `Judged on what it brings: ${cost.en} a ${one.en} (${all.en} for ${count}); ${why.en}.`,
  );
}

function oddsOf(
  { ceiling, withinCap, withinBreakEven }: ChannelDecision,
  { amount }: Ceilings,
  line: Text | null,
): Text {
  const cap = amount(ceiling);
  const whom = line === null ? pair('', '') : pair(` (${line.fr})`, ` (${line.en})`);
  const [underCap, underBreakEven] = [withinCap, withinBreakEven].map((odds) =>
    inBoth((locale) => percentText(odds, locale, 0)),
  ) as [Text, Text];
  return pair(
    `Probabilité de rester sous ${cap.fr} par client${whom.fr} : ${underCap.fr} ; sous le seuil de rentabilité : ${underBreakEven.fr}.`,
    `Probability of staying under ${cap.en} per customer${whom.en}: ${underCap.en}; under break-even: ${underBreakEven.en}.`,
  );
}

function lessonOf({ ceiling, cost, incrementalCac }: ChannelDecision, { amount }: Ceilings): Text {
  if (incrementalCac === null) {
    const spent = amount(cost);
    return pair(
      `Ce canal a coûté ${spent.fr} sans apporter de client : le budget part vers les canaux tenables.`,
      `This channel cost ${spent.en} and brought no customer: the budget moves to sustainable channels.`,
    );
  }
  const [each, cap] = [amount(incrementalCac), amount(ceiling)];
  return pair(
    `Un client que la dépense a apporté, sans compter ceux qui seraient venus de toute façon, a coûté ${each.fr} pour un plafond de ${cap.fr} : le budget part vers les canaux tenables.`,
    `A customer that the spending brought, without those who would have come anyway, cost ${each.en} against a ceiling of ${cap.en}: the budget moves to sustainable channels.`,
  );
}

/** The same part of the ceiling of each line of business: “€274 (employers), €32 (private customers)”. */
const ofEach = (
  limits: readonly Pick<BusinessLine, 'name' | 'ceiling'>[],
  part: number,
  amount: (value: number) => Text,
): Text =>
  inBoth((locale) =>
    limits.map(({ name, ceiling }) => `${amount(part * ceiling)[locale]} (${name[locale]})`).join(', '),
  );

/** Shares of the ceiling that raise an alert, and the odds of staying under it below which a pause is due (working assumptions). */
const spendingLimits = { amber: 0.8, pauseSpend: 1.5, pauseOdds: 0.2 };

function cacPolicy(company: Company, { currency, economics, amount }: Ceilings, sharedPerCustomer: number): CacPolicy {
  const cap = economics.channelCap;
  const amber = spendingLimits.amber * cap;
  const limits = businessLines(company).map(({ name, ceiling }) => ({ name, ceiling }));
  const times = (part: number): Text => (limits.length === 0 ? amount(part * cap) : ofEach(limits, part, amount));
  const [pause, amberText, capText] = [times(spendingLimits.pauseSpend), times(spendingLimits.amber), times(1)];
  const odds = inBoth((locale) => percentText(spendingLimits.pauseOdds, locale, 0));
  return {
    cacMax: minorUnits(economics.cacMax, currency),
    bindingConstraint: economics.binding,
    sharedPerCustomer: minorUnits(sharedPerCustomer, currency),
    channelCap: minorUnits(cap, currency),
    breakEven: minorUnits(economics.channelBreakEven, currency),
    lines: lineCeilings(company),
    alerts: [
      {
        level: 'amber',
        at: minorUnits(amber, currency),
        message: typesetText(
          pair(
            `Coût par client sur 28 jours au-dessus de ${amberText.fr} : vérifier les requêtes et les messages.`,
            `28-day cost per customer above ${amberText.en}: check queries and messages.`,
          ),
        ),
      },
      {
        level: 'red',
        at: minorUnits(cap, currency),
        message: typesetText(
          pair(
            `Coût par client sur 28 jours au-dessus du plafond de ${capText.fr} : dépense gelée jusqu'à décision.`,
            `28-day cost per customer above the ceiling of ${capText.en}: spending frozen until a decision.`,
          ),
        ),
      },
    ],
    pauseRule: typesetText(
      pair(
        `Pause proposée dès que la dépense d'un canal atteint ${pause.fr} avec moins de ${odds.fr} de chances de tenir le plafond ; une personne confirme.`,
        `A pause is proposed once a channel has spent ${pause.en} with less than a ${odds.en} chance of holding the ceiling; a person confirms.`,
      ),
    ),
    escalation: typesetText(escalationOf(company)),
    reviewCadence: typesetText(reviewCadence(company)),
    owner: deciderOf(company),
  };
}
