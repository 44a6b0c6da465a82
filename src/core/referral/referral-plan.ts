import type { Factor } from '../planning/plan/action.ts';
import { countedCustomers, shortName } from '../planning/context/company-reach.ts';
import { typesetText } from '../language/typeset.ts';
import { percentText } from '../values/number-text.ts';
import type { ReferralFacts, ReferralProgramme } from './referral-programme.ts';
import { programmes } from './programmes/index.ts';
import { addDays } from '../values/day.ts';
import { minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { pair, plural, type Text } from '../values/text.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { netPromoterKpi, referralCacKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { saidAgain, wasStopped } from '../planning/context/stopped.ts';
import type { Steering } from '../planning/plan/steering.ts';

/** Two or three programmes of different families, whose reward and running cost stay under the ceiling of a customer. */
export function referralDrafts(
  context: PlanContext,
  steering: Steering,
  budget: { hours: number; cash: number },
): DraftAction[] {
  const facts = referralFacts(context, steering);
  const every = programmes
    .filter((programme) => !context.excluded.has(programme.id))
    .map((programme) => ({ programme, score: programme.fit(facts) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || (a.programme.id < b.programme.id ? -1 : 1));
  const going = every.filter(({ programme }) => !wasStopped(context, programme.id));
  // two families are asked for: what was stopped comes back only where fewer are left
  const options = new Set(going.map(({ programme }) => programme.family)).size >= 2 ? going : every;
  const chosen: typeof options = [];
  const left = { ...budget };
  const most = context.company.capacity.hoursPerWeek < 4 ? 1 : context.hoursTotal > 600 ? 4 : 3;
  const wanted = ['sponsorship', 'affiliation_ambassador', 'review_reward', 'partner', 'community'] as const;
  const families = [...wanted].sort(
    (a, b) =>
      (options.find((one) => one.programme.family === b)?.score ?? 0) -
        (options.find((one) => one.programme.family === a)?.score ?? 0) || wanted.indexOf(a) - wanted.indexOf(b),
  );
  for (const family of families) {
    const option = options.find(
      (one) =>
        one.programme.family === family && one.programme.hours.mode <= left.hours && one.programme.cash[0] <= left.cash,
    );
    if (option === undefined || chosen.length >= most) continue;
    chosen.push(option);
    left.hours -= option.programme.hours.mode;
    left.cash -= option.programme.cash[0];
  }
  if (chosen.length < 2 && most > 1) chosen.splice(0, chosen.length, ...lightest(options, budget));
  return chosen.map((one, index) =>
    draftOf(context, steering, facts, one, index, options.find((other) => !chosen.includes(other)) ?? null),
  );
}

/** Two programmes of different families, the lightest that the hours and the money hold. */
function lightest(options: readonly Option[], budget: { hours: number; cash: number }): Option[] {
  const light = [...options].sort(
    (a, b) => a.programme.hours.mode - b.programme.hours.mode || (a.programme.id < b.programme.id ? -1 : 1),
  );
  const kept: Option[] = [];
  for (const one of light) {
    const hours = kept.reduce((sum, other) => sum + other.programme.hours.mode, one.programme.hours.mode);
    const cash = kept.reduce((sum, other) => sum + other.programme.cash[0], one.programme.cash[0]);
    const told = kept.some((other) => other.programme.family === one.programme.family);
    if (kept.length < 2 && !told && hours <= budget.hours && cash <= budget.cash) kept.push(one);
  }
  return kept;
}

export function referralFacts(context: PlanContext, steering: Steering): ReferralFacts {
  const { company, reach } = context;
  const offer = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  const economics = company.economics;
  const { currency } = company.organisation;
  return {
    software: reach.software,
    commerce: reach.commerce,
    business: reach.business,
    cause: company.organisation.businessModel === 'nonprofit',
    highPrice: company.organisation.market.priceLevel === 'high',
    craft: company.organisation.sector === 'home_craft',
    customers: reach.customers,
    promoters: reach.promoters,
    nps: actionStart(kpiOf(netPromoterKpi), company),
    margin: economics.marginRate,
    ceiling: steering.channelCap,
    averagePrice: economics.model === 'subscription' ? economics.arpaMonthly : economics.aovNet,
    hasPartners: reach.hasPartners,
    offer: offer.name,
    proof: offer.proofs[0] ?? company.organisation.brand.promise,
    brand: company.organisation.name,
    amount: (value) => ({
      fr: showMoney(moneyOf(value, currency), 'fr'),
      en: showMoney(moneyOf(value, currency), 'en'),
    }),
  };
}

interface Option {
  readonly programme: ReferralProgramme;
  readonly score: number;
}

function draftOf(
  context: PlanContext,
  steering: Steering,
  facts: ReferralFacts,
  option: Option,
  index: number,
  next: Option | null,
): DraftAction {
  const { programme } = option;
  const { company } = context;
  const { currency } = company.organisation;
  const reward = Math.round(programme.rewardCost(facts) * 100) / 100;
  // running cost: half an hour a month, spread over the customers a programme brings in a cycle
  const running = Math.min(0.3 * facts.ceiling, (0.5 * 6 * company.hourlyCost) / 12);
  const cost = facts.amount(reward);
  const legal = programme.legal.filter((id) => company.organisation.country !== 'GB' || id !== 'L-PRICE');
  return {
    ...noDetail,
    id: `referral-${programme.id.slice(2).toLowerCase()}`,
    kind: 'referral',
    catalogueId: programme.id,
    family: programme.family,
    title: pair(capital(programme.title.fr), capital(programme.title.en)),
    what: saidAgain(context, programme.id, programme.mechanics),
    stage: 'REF',
    otherStages: ['ACQ', 'REV'],
    personaIds: company.personas.map((persona) => persona.id),
    channelIds: ['CH-REFERRAL', 'CH-EMAIL-NL'].filter((id) => context.channels.includes(id)).slice(0, 2),
    hours: programme.hours,
    cash: { low: programme.cash[0], mode: programme.cash[0], high: programme.cash[1] },
    skill: programme.family === 'partner' ? 'partnerships' : 'email',
    kpiIds: [...programme.kpis, referralCacKpi],
    targets: { [referralCacKpi]: [cents(facts.ceiling), cents(reward + running), cents(reward)] },
    legalIds: legal,
    accessibility: [
      pair(
        'Règle en une phrase, code lisible à voix haute, page utilisable au clavier.',
        'One-sentence rule, a code that can be read aloud, a page usable from the keyboard.',
      ),
    ],
    explain: {
      score: option.score,
      factors: factorsOf(option),
      runnerUp: next === null ? null : { label: next.programme.title, score: next.score },
    },
    due: addDays(context.start, 7 * Math.min(context.weeks - 4, 5 + index * 3) + 1),
    until: context.end,
    plannedHours: programme.hours.mode,
    plannedCash: programme.cash[0],
    cashNature: 'reward',
    outsourced: false,
    steering: false,
    dependencies:
      programme.id === 'G-GIVEGET' || programme.id === 'G-CREDIT' || programme.id === 'G-AMBASSADOR'
        ? ['retention-nps']
        : [],
    monthlyClicks: null,
    referral: {
      typeId: programme.id,
      family: programme.family,
      eligibility: typesetText(programme.eligibility),
      mechanics: typesetText(programme.mechanics),
      rewardReferrer: typesetText(programme.rewardReferrer(facts, cost)),
      rewardReferee: typesetText(programme.rewardReferee(facts, cost)),
      rewardCost: minorUnits(reward, currency),
      runningCost: minorUnits(running, currency),
      ceiling: steering.cac.cacMax,
      antifraud: programme.antifraud.map(typesetText),
      terms: termsOf(company.organisation.name, programme).map(typesetText),
      coherence: coherenceOf(context, facts, programme, reward + running),
      pilot: facts.customers < 100,
    },
  };
}

function coherenceOf(
  context: PlanContext,
  facts: ReferralFacts,
  programme: ReferralProgramme,
  cost: number,
): { target: Text; competitors: Text; objectives: Text; means: Text } {
  const { company } = context;
  const persona = [...company.personas].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[
    programme.family === 'partner' ? company.personas.length - 1 : 0
  ];
  const who = persona === undefined ? '' : shortName(persona);
  const weight = persona?.weight ?? 0;
  const rivals = company.competitors.map((one) => {
    const name = one.name.replace(/\s*\((fictif|fictive|fictional)\)/, '');
    const reward = one.referralSystem.reward === undefined ? '' : ` (${one.referralSystem.reward})`;
    const kind = kinds[one.referralSystem.kind] ?? pair('dispositif non décrit', 'undescribed scheme');
    return pair(`${name} : ${kind.fr}${reward}`, `${name}: ${kind.en}${reward}`);
  });
  const objective = company.strategicObjectives.reduce((best, one) => (one.weight > best.weight ? one : best));
  const nps =
    facts.nps === null
      ? pair('recommandation non mesurée', 'recommendation not measured')
      : pair(
          `note de recommandation de ${Math.round(facts.nps)} sur ${company.nps === undefined ? 0 : company.nps.promoters + company.nps.passives + company.nps.detractors} réponses`,
          `net promoter score of ${Math.round(facts.nps)} over ${company.nps === undefined ? 0 : company.nps.promoters + company.nps.passives + company.nps.detractors} answers`,
        );
  const customers = countedCustomers(company);
  const audience =
    customers === undefined
      ? pair('nombre de clients à qui le proposer non relevé', 'number of customers to offer it to not recorded')
      : pair(
          `${wholeNumber(customers, 'fr')} ${plural(customers, 'fr', { one: 'client', other: 'clients' })} à qui le proposer`,
          `${wholeNumber(customers, 'en')} ${plural(customers, 'en', { one: 'customer', other: 'customers' })} to offer it to`,
        );
  return {
    target: typesetText(
      pair(
        `Pour ${who}, ${percentText(weight, 'fr', 0)} du public visé : ${persona?.jobs[0] ?? ''} ; ${nps.fr}, ${audience.fr}.`,
        `For ${who}, ${percentText(weight, 'en', 0)} of the audience aimed at: ${persona?.jobs[0] ?? ''}; ${nps.en}, ${audience.en}.`,
      ),
    ),
    competitors: typesetText(
      rivals.length === 0
        ? pair(
            'Aucun concurrent renseigné : à compléter avant le lancement, recherche datée du début du cycle.',
            'No competitor recorded: to be completed before launch, search dated at the start of the cycle.',
          )
        : pair(
            `${rivals.map((one) => one.fr).join(' ; ')}. Le nôtre doit être au moins aussi clair, pas plus généreux.`,
            `${rivals.map((one) => one.en).join('; ')}. Ours must be at least as clear, not more generous.`,
          ),
    ),
    objectives: typesetText(
      pair(
        `Sert l’objectif « ${objective.statement} » (poids ${Math.round(100 * objective.weight)} %).`,
        `Serves the objective “${objective.statement}” (weight ${Math.round(100 * objective.weight)}%).`,
      ),
    ),
    means: typesetText(
      pair(
        `${programme.hours.mode} h de mise en place, ${facts.amount(cost).fr} au plus par client apporté, sous le plafond de ${facts.amount(facts.ceiling).fr}.`,
        `${programme.hours.mode} h to set up, ${facts.amount(cost).en} at most per customer brought, under the ceiling of ${facts.amount(facts.ceiling).en}.`,
      ),
    ),
  };
}

const kinds: Readonly<Record<string, Text>> = {
  none: pair('aucun dispositif trouvé', 'no scheme found'),
  give_get: pair('donnant-donnant', 'give-get'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('programme de partenaires', 'partner programme'),
  review_reward: pair('récompense d’avis', 'review reward'),
};

function termsOf(brand: string, programme: ReferralProgramme): Text[] {
  return [
    pair(
      `Organisateur : ${brand}. Participation libre, sans obligation d'achat pour le parrain.`,
      `Organiser: ${brand}. Taking part is free, with no purchase needed from the referrer.`,
    ),
    programme.eligibility,
    programme.mechanics,
    pair(
      'Données : seules celles du parrain et du nouveau client qui se présente ; effacées un an après la fin du programme.',
      'Data: only those of the referrer and of the new customer who comes; erased one year after the programme ends.',
    ),
    pair(
      'Le programme peut changer avec un préavis d’un mois ; les récompenses acquises restent dues.',
      'The programme may change with one month’s notice; rewards already earned remain due.',
    ),
  ];
}

function factorsOf(option: Option): Factor[] {
  return [
    {
      factor: 'coherence',
      value: option.score,
      weight: 1,
      contribution: option.score,
      reason: pair(
        'Le programme s’accorde avec le public, les concurrents, les objectifs et les moyens.',
        'The programme fits the audience, the competitors, the objectives and the means.',
      ),
    },
  ];
}

const cents = (value: number): number => Math.round(value * 100) / 100;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
