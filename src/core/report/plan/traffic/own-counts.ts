import type { CounterRole } from '../../../framework/counters/counter-words.ts';
import { channelNameOf } from '../../../framework/channel-name.ts';
import type { CounterUnit } from '../../../framework/counters/counter-units.ts';
import { channelCounters, type Counter, readCounters } from '../../../framework/counters/read-counters.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import type { CountedRate } from '../../../framework/own-funnel.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { moneyOf, showMoney } from '../../../values/money.ts';
import { numberText, percentText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { picture, table } from '../../build-blocks.ts';
import { stepsChart } from '../../charts/stage-charts.ts';
import { percent } from '../../plan-cells.ts';

/** What the company counts itself: its steps, its counters, what it can serve. */
export const ownCounts = (strategy: Strategy): ReportBlock[] => [
  ...picture(stepsChart(strategy)),
  ...stepsTable(strategy),
  ...countersTable(strategy),
  ...limitsTable(strategy),
];

const count = (value: number | null): Cell =>
  value === null ? pair('non mesuré', 'not measured') : inBoth((locale) => numberText(value, locale));

function stepsTable({ traffic: { funnel } }: Strategy): ReportBlock[] {
  if (funnel.steps.length === 0) return [];
  return [
    table(
      pair('Votre parcours, étape par étape', 'Your path, step by step'),
      [
        ['Étape', 'Step', 'wide'],
        ['Compte', 'Count', 'number'],
        ['Part de l’étape d’avant', 'Part of the step before', 'number'],
        ['Intervalle à 95\u202f%', '95% interval'],
        ['Part parmi les façons de faire', 'Share among the ways', 'number'],
        ['Source', 'Source'],
      ],
      funnel.steps.map((one): Cell[] => [
        one.label,
        count(one.count),
        one.fromBefore === null ? '–' : percent(one.fromBefore.rate),
        intervalOf(one.fromBefore),
        one.amongParallel === null ? '–' : percent(one.amongParallel.rate),
        one.source,
      ]),
    ),
  ];
}

function intervalOf(rate: CountedRate | null): Cell {
  if (rate === null) return '–';
  const [low, high] = rate.interval;
  return pair(
    `${percentText(low, 'fr', 1)} à ${percentText(high, 'fr', 1)}`,
    `${percentText(low, 'en', 1)} to ${percentText(high, 'en', 1)}`,
  );
}

function countersTable({ inputs: { company }, company: { currency } }: Strategy): ReportBlock[] {
  const counters = [
    ...readCounters(company).map((one) => ({ ...one, origin: null })),
    ...channelCounters(company).flatMap(({ channelId, counters: own }) =>
      own.map((one) => ({ ...one, origin: channelNameOf(company, channelId) })),
    ),
  ];
  const unknown = Object.entries(company.siteTotals?.ownMetrics ?? {}).filter(([, value]) => value === null);
  if (counters.length + unknown.length === 0) return [];
  return [
    table(
      pair('Ce que vous comptez sous vos propres noms', 'What you count under your own names'),
      [
        ['Compteur', 'Counter', 'wide'],
        ['Compte', 'Count', 'number'],
        ['Sur', 'Out of', 'number'],
        ['Part', 'Share', 'number'],
        ['Lu comme', 'Read as'],
      ],
      [
        ...counters.map((one): Cell[] => {
          const whole = one.whole?.count ?? one.possible;
          const isPart = whole !== null && whole >= one.count;
          return [
            one.origin === null
              ? one.label
              : pair(`${one.origin.fr}\u00a0: ${one.label}`, `${one.origin.en}: ${one.label}`),
            valueOf(one, currency),
            whole === null ? '–' : valueOf({ ...one, count: whole }, currency),
            isPart && whole > 0 ? percent(one.count / whole) : '–',
            one.unit === 'count' ? roleNames[roleOf(one)] : unitNames[one.unit],
          ];
        }),
        ...unknown.map(([label]): Cell[] => [label, count(null), '–', '–', pair('à recueillir', 'to be collected')]),
      ],
    ),
  ];
}

/** A value in its own unit. */
function valueOf({ unit, count: value }: Pick<Counter, 'unit' | 'count'>, currency: string): Cell {
  if (unit === 'share') return percent(value);
  return inBoth((locale) =>
    unit === 'money' ? showMoney(moneyOf(value, currency), locale) : numberText(value, locale, 2),
  );
}

const unitNames: Readonly<Record<Exclude<CounterUnit, 'count'>, Text>> = {
  share: pair('part d’un tout', 'share of a whole'),
  money: pair('montant', 'amount'),
  mean: pair('moyenne ou délai', 'mean or delay'),
};

const roleOf = ({ role, possible }: Counter): CounterRole =>
  role === 'other' && possible !== null ? 'possible' : role;

const roleNames: Readonly<Record<CounterRole, Text>> = {
  missed: pair('demande sans réponse', 'request without an answer'),
  absent: pair('absence', 'absence'),
  abandoned: pair('abandon en chemin', 'given up on the way'),
  unmet: pair('demande non servie', 'demand not served'),
  refused: pair('refus d’un tiers', 'refusal by somebody else'),
  lost: pair('perte', 'loss'),
  possible: pair('ce qui peut être servi', 'what can be served'),
  returned: pair('retour', 'return'),
  'unrecorded-consent': pair('accord non saisi', 'consent not entered'),
  other: pair('chiffre gardé', 'figure kept'),
};

function limitsTable({ inputs: { company } }: Strategy): ReportBlock[] {
  const limits = serviceLimits(company);
  if (limits.length === 0) return [];
  return [
    table(
      pair('Ce que vous pouvez servir', 'What you can serve'),
      [
        ['Limite', 'Limit', 'wide'],
        ['Possible', 'Possible', 'number'],
        ['Servi', 'Served', 'number'],
        ['Part', 'Share', 'number'],
        ['Refusé', 'Turned away', 'number'],
      ],
      limits.map(({ label, possible, used, refused }): Cell[] => [
        label,
        count(possible),
        count(used),
        used === null || possible <= 0 ? '–' : percent(Math.min(1, used / possible)),
        count(refused),
      ]),
    ),
  ];
}
