import { channelType } from '../framework/channels.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { newCustomersKpi, sessionsKpi } from '../framework/kpis/kpi-ids.ts';
import type { Kpi, Marks } from '../framework/kpis/kpi.ts';
import { kpiOf, kpiSuits } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { measureText, moneyText } from '../framework/measure-text.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { minorUnits } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { addedCustomers, routeGain } from './route-gain.ts';
import { canPay, doesPay, scenarioGain, type ScenarioGain, type ScenarioReach, uncounted } from './scenario-base.ts';
import { scenarioVisits } from './scenario-priors.ts';
import { provedAims, type ScenarioAim } from './proved-aims.ts';

/** Rows of a table of expected results. */
const mostAims = 3;

/** Visits, then new customers, from the base that the scenario acts on; then what it produces itself, such as replies. */
export function scenarioAims(context: PlanContext, steering: Steering, reach: ScenarioReach): ScenarioAim[] {
  if (reach.proof !== null) return provedAims(context, steering, reach, reach.proof);
  const gain = scenarioGain(context, reach);
  const own = reach.scenario.kpis.filter((id) => id !== newCustomersKpi && kpiSuits(id, context.company));
  const volume = own.flatMap((id) => volumeAim(context, reach, kpiOf(id), gain) ?? []);
  const isCounted = volume.slice(0, 1).some(({ kpi }) => kpi.unitIsWorth === 'visit');
  return [
    ...volume.slice(0, 1),
    ...(isCounted ? [] : [visitsAim(reach, gain)]),
    customersAim(context, steering, reach, gain),
    ...own.flatMap((id) => producedAim(context, reach, kpiOf(id)) ?? []),
  ].slice(0, mostAims);
}

/** A count read on a whole profile, with what the scenario adds to it; null for any other indicator. */
function volumeAim(
  context: PlanContext,
  reach: ScenarioReach,
  kpi: Kpi,
  gain: ScenarioGain | null,
): ScenarioAim | null {
  const { company, weeks } = context;
  const start = actionStart(kpi, company, reach.channelIds);
  if (kpi.unit !== 'count' || kpi.direction !== 'up') return null;
  if (start !== null) {
    const { low, mode, high } = scenarioVisits.effect;
    const added: Marks =
      kpi.unitIsWorth === 'visit' && gain !== null ? gain.visits : [low * start, mode * start, high * start];
    const marks = added.map((one) => Math.round(start + one)) as unknown as Marks;
    return { kpi, start, marks, basis: kpi.unitIsWorth === 'visit' && gain !== null ? gain.visitsBasis : profileBasis };
  }
  const aim = kpiAim(kpi, { company, weeks, monthlyClicks: reach.topic.expectedClicks, start, cost: null });
  return kpi.unitIsWorth !== 'visit' || aim === null ? null : { kpi, start, marks: aim.marks, basis: aim.basis };
}

const profileBasis = typesetText(
  pair(
    'Votre relevé, sur la durée du cycle, plus 0 %, 8 % ou 20 % (hypothèse du plan, que remplace le premier relevé).',
    'Your reading over the length of the cycle, plus 0%, 8% or 20% (assumption of the plan, replaced by the first reading).',
  ),
);

const visitsAim = (reach: ScenarioReach, gain: ScenarioGain | null): ScenarioAim => ({
  kpi: kpiOf(sessionsKpi),
  start: null,
  marks: gain === null ? null : whole(gain.visits),
  basis: gain === null ? firstReading(reach) : gain.visitsBasis,
});

function customersAim(
  context: PlanContext,
  steering: Steering,
  reach: ScenarioReach,
  gain: ScenarioGain | null,
): ScenarioAim {
  const kpi = kpiOf(newCustomersKpi);
  const route = gain === null ? routeGain(context, reach) : null;
  const pays = paysText(context, steering, reach, gain ?? route);
  const computed = gain?.customersBasis ?? route?.basis ?? alsoUnknown;
  const basis = inBoth((locale) => `${computed[locale]} ${pays[locale]}`);
  const customers = gain?.customers ?? route?.customers ?? null;
  return { kpi, start: null, marks: customers === null ? null : whole(customers), basis };
}

const alsoUnknown = pair('Inconnu, pour la même raison.', 'Unknown, for the same reason.');

/** Whole results: none at the low end where nothing is sure, one at least where some are expected. */
const whole = ([low, mid, high]: Marks): Marks => {
  const most = Math.max(1, Math.round(high));
  return [Math.min(Math.floor(low), most), Math.min(Math.max(1, Math.round(mid)), most), most];
};

const firstReading = ({ channelIds }: ScenarioReach): Text => {
  const names = inBoth((locale) => channelIds.map((id) => channelType(id).title[locale]).join(', '));
  const because = uncounted(names);
  return pair(
    `${because.fr} Premier relevé huit semaines après le lancement, par un lien suivi sur chaque publication.`,
    `${because.en} First reading eight weeks after launch, from a tracked link on each publication.`,
  );
};

/** From how many customers the scenario pays, and what each costs at the expected result. */
function paysText(
  { company }: PlanContext,
  steering: Steering,
  reach: ScenarioReach,
  gain: Pick<ScenarioGain, 'customers'> | null,
): Text {
  const { channelCap, capText } = steering;
  const { cost } = reach;
  const money = (value: number, locale: Locale): string =>
    moneyText(minorUnits(value, company.organisation.currency), company.organisation.currency, locale);
  if (cost <= 0 || channelCap <= 0) return pair('Sans dépense ni heure comptée.', 'No spending or hour counted.');
  const paying = Math.max(1, Math.ceil(cost / channelCap));
  const [, expected] = gain === null ? [0, 0] : whole(gain.customers);
  const short = canPay(steering.channelCap, reach, gain)
    ? pair('', '')
    : pair(
        ' Même au plus haut, il ne se rembourse pas dans ce cycle : il sert à apprendre, dans ces heures et pas une de plus.',
        ' Even at its best it does not pay back in this cycle: it is there to learn, within these hours and no more.',
      );
  return inBoth((locale) => {
    const [all, cap] = [money(cost, locale), capText[locale]];
    const each = expected > 0 ? money(cost / expected, locale) : null;
    if (locale === 'fr')
      return `Le scénario coûte ${all}${each === null ? '' : `, soit ${each} par client au résultat attendu`} ; il se paie à partir de ${paying} ${paying > 1 ? 'clients' : 'client'} (plafond : ${cap} par client).${short.fr}`;
    return `The scenario costs ${all}${each === null ? '' : `, that is ${each} per customer at the expected result`}; it pays from ${paying} ${paying > 1 ? 'customers' : 'customer'} on (ceiling: ${cap} each).${short.en}`;
  });
}

/** What the scenario produces by itself and nothing measures before it, such as replies; null for a rate of the whole company. */
function producedAim({ company, weeks }: PlanContext, { topic, cost }: ScenarioReach, kpi: Kpi): ScenarioAim | null {
  if (kpi.start !== null || kpi.norm === null || kpi.unit === 'money' || kpi.unitIsWorth !== null) return null;
  const aim = kpiAim(kpi, { company, weeks, monthlyClicks: topic.expectedClicks, start: null, cost });
  return aim === null ? null : { kpi, start: null, marks: aim.marks, basis: aim.basis };
}

/** What the scenario adds by its last day, the value before it taken out: at worst, in the middle, at best. */
export function expectedResult(
  { kpi, start: baseline, marks, basis }: ScenarioAim,
  dueDate: Day,
): ScenarioDetail['expected'][number] {
  const [low, mid, high] = marks?.map((mark) => mark - (baseline ?? 0)) ?? [];
  return {
    kpiId: kpi.id,
    baseline,
    baselineReason:
      baseline === null
        ? typesetText(
            pair(
              'aucun relevé propre à ce scénario avant son lancement',
              'no reading of this scenario before its launch',
            ),
          )
        : null,
    low: low ?? null,
    mid: mid ?? null,
    high: high ?? null,
    basis: typesetText(basis),
    dueDate,
  };
}

/** Part of the expected gain under which a scenario is stopped at its verdict (working assumption). */
const leastPart = 0.5;

/** Part of the target under which two bounds of a reading are too close to be distinguished: such an indicator moves by itself (working assumption). */
const leastBand = 0.1;
/** Fewer customers than this are read one by one (working assumption). */
const leastPaying = 3;

/** The reading under which a scenario is stopped. */
function leastOf({ kpi, start }: Pick<ScenarioAim, 'kpi' | 'start'>, target: number): number {
  const middle = (start ?? 0) + (target - (start ?? 0)) * leastPart;
  return kpi.unit === 'count' ? Math.ceil(middle) : middle;
}

/** True for an aim whose reading shows whether the scenario works: its bounds are far enough from each other. */
function isApart(aim: ScenarioAim): boolean {
  const target = aim.marks?.[1];
  if (target === undefined) return false;
  const width = target - leastOf(aim, target);
  return width > 0 && width >= leastBand * target;
}

/** Where one or two customers pay for the scenario: each is counted by name, and its visits or requests say what to change. */
function rareRule(
  { capText }: Steering,
  { variable: { fr, en } }: Pick<AcquisitionScenario, 'variable'>,
  paying: number,
): ScenarioDetail['decisionRule'] {
  const [many, customers] =
    paying > 1 ? ['clients en viennent', 'customers come'] : ['client en vient', 'customer comes'];
  const fewer =
    paying > 1
      ? pair(`moins de ${paying} clients`, `fewer than ${paying} customers`)
      : pair('pas 1 client', 'not 1 customer');
  return {
    scaleIf: typesetText(
      pair(
        `Au moins ${paying} ${many}, à compter par un lien suivi ou par la question « Qui vous envoie ? », sous ${capText.fr} chacun.`,
        `At least ${paying} ${customers} from it, to be counted by a tracked link or the question “Who sent you?”, under ${capText.en} each.`,
      ),
    ),
    fixIf: typesetText(
      pair(
        `Des visites ou des demandes en viennent, et ${fewer.fr} : changer ${fr}, une seule fois.`,
        `Visits or requests come from it, and ${fewer.en}: change ${en}, once only.`,
      ),
    ),
    stopIf: typesetText(
      pair(
        'À 8 semaines du lancement, il n’en vient ni visite ni demande.',
        '8 weeks after launch, neither a visit nor a request has come from it.',
      ),
    ),
  };
}

/** When the scenario is extended, corrected or stopped: on its first known indicator, then on the cost per customer. */
export function decisionRule(
  context: PlanContext,
  steering: Steering,
  scenario: Pick<AcquisitionScenario, 'variable'>,
  { aims, reach }: { readonly aims: readonly ScenarioAim[]; readonly reach: ScenarioReach },
): ScenarioDetail['decisionRule'] {
  const known = aims.find((aim) => aim.kpi.direction === 'up' && isApart(aim));
  const { currency } = context.company.organisation;
  const paying = Math.max(1, Math.ceil(reach.cost / Math.max(1, steering.channelCap)));
  if (known === undefined && paying < leastPaying) return rareRule(steering, scenario, paying);
  const kpi = known?.kpi ?? kpiOf(newCustomersKpi);
  const target = known?.marks?.[1] ?? paying;
  const least = leastOf(known ?? { kpi, start: 0 }, target);
  const name = kpi.title;
  const show = (value: number, locale: Locale): string => measureText(value, kpi.unit, currency)[locale];
  const { fr, en } = scenario.variable;
  const isPaying = doesPay(steering.channelCap, reach, addedCustomers(context, reach));
  const isOfKnown = reach.proof !== null && !reach.proof.seeksAudience;
  const scaled = isOfKnown
    ? pair('il en reste à inviter', 'others are left to invite')
    : isPaying
      ? pair(
          `le coût par client reste sous ${steering.capText.fr}`,
          `the cost per customer stays under ${steering.capText.en}`,
        )
      : pair(
          `${paying} clients en viennent, ce qui le rembourse`,
          `${paying} customers come from it, which pays it back`,
        );
  const stopped =
    isPaying && !isOfKnown
      ? pair(
          `, ou si chaque client coûte plus de ${steering.breakEvenText.fr}`,
          `, or each customer costs more than ${steering.breakEvenText.en}`,
        )
      : pair('', '');
  return {
    scaleIf: typesetText(
      pair(
        `« ${name.fr} » atteint ${show(target, 'fr')} en fin de scénario et ${scaled.fr}.`,
        `“${name.en}” reaches ${show(target, 'en')} at the end of the scenario and ${scaled.en}.`,
      ),
    ),
    fixIf: typesetText(
      pair(
        `« ${name.fr} » est entre ${show(least, 'fr')} et ${show(target, 'fr')} : changer ${fr}, une seule fois.`,
        `“${name.en}” is between ${show(least, 'en')} and ${show(target, 'en')}: change ${en}, once only.`,
      ),
    ),
    stopIf: typesetText(
      pair(
        `« ${name.fr} » avance, huit semaines après le lancement, vers moins de ${show(least, 'fr')}${stopped.fr}.`,
        `“${name.en}” is heading, eight weeks after launch, for less than ${show(least, 'en')}${stopped.en}.`,
      ),
    ),
  };
}
