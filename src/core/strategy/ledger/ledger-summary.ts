import { moreCustomersText, newCustomersText } from '../../values/counted.ts';
import type { EffectLedger } from '../../planning/plan/economics/effect-ledger.ts';
import { showMoney } from '../../values/money.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { type CountedEffects, indistinctText, isIndistinct, type Spread } from './indistinct-effect.ts';
import { isProvenRow } from './proven-effect.ts';

/** The part of a ledger that its sentences read. */
type Spoken = Omit<EffectLedger, 'summary' | 'byProject'>;

/** What the sentences of a ledger read beside it. */
interface Beside {
  readonly currency: string;
  /** Spending of channels that the plan ends, minor units. */
  readonly saved: number;
  /** Of the simulation; null when nothing is measured. */
  readonly spread: Spread | null;
  readonly effects: CountedEffects;
}

/** The ledger in a few sentences: the cycle without the plan and with it, what pays for it, what is not counted. */
export function ledgerSummary(ledger: Spoken, beside: Beside): Text[] {
  return [
    ...outcomeText(ledger, beside),
    ...provenText(ledger, beside.currency),
    ...payText(ledger, beside),
    ...unboundText(ledger),
  ];
}

const count = (value: number): Text => inBoth((locale) => numberText(value, locale));

function outcomeText({ without, prudent, central, bold }: Spoken, { spread, effects }: Beside): Text[] {
  if (without === null || prudent === null || central === null || bold === null)
    return [
      pair(
        'Vos nouveaux clients ne sont pas comptés : l’effet du plan se calculera au premier relevé.',
        'Your new customers are not counted: the effect of the plan can be computed from the first reading on.',
      ),
    ];
  const idle = newCustomersText(without.customers);
  const [low, mid, high] = [prudent, central, bold].map(({ customers }) => count(customers)) as [Text, Text, Text];
  if (effects.counted.length === 0)
    return [
      pair(
        `Sans le plan, ${idle.fr} sur le cycle. Aucune action n’agit sur une base mesurée : leur effet n’est pas compté.`,
        `Without the plan, ${idle.en} over the cycle. No action acts on a measured base: their effect is not counted.`,
      ),
    ];
  if (spread !== null && isIndistinct(spread)) return [indistinctText(spread, effects)];
  return [
    pair(
      `Sans le plan, ${idle.fr} sur le cycle ; avec lui ${mid.fr} une fois sur deux, au moins ${low.fr} quatre fois sur cinq, ${high.fr} ou plus une fois sur cinq.`,
      `Without the plan, ${idle.en} over the cycle; with it ${mid.en} one time in two, at least ${low.en} four times in five, ${high.en} or more one time in five.`,
    ),
  ];
}

/** What the deeds that the counts prove bring of it, with their interval. */
function provenText({ rows }: Spoken, currency: string): Text[] {
  const own = rows.filter((row) => isProvenRow(row) && row.margin > 0);
  if (own.length === 0) return [];
  const at = (end: 'low' | 'mode' | 'high'): Text => {
    const amountMinor = sum(own.map(({ margin, prior }) => Math.round((margin * prior[end]) / prior.mode)));
    return inBoth((locale) => showMoney({ amountMinor, currency }, locale));
  };
  const [low, mid, high] = [at('low'), at('mode'), at('high')];
  return [
    pair(
      `Ce que vos comptes prouvent, fait pour tous, y laisse ${mid.fr} de marge (${low.fr} à ${high.fr}).`,
      `What your counts prove, done for all, leaves ${mid.en} of margin in it (${low.en} to ${high.en}).`,
    ),
  ];
}

function payText(spoken: Spoken, beside: Beside): Text[] {
  const { currency, saved } = beside;
  const { breakEven, cost, marginPerCustomer } = spoken;
  if (breakEven === null) return [];
  if (breakEven === 0)
    return [
      pair(
        'Le plan ne demande que du temps donné : il ne coûte aucune dépense nouvelle.',
        'The plan takes given time only: it costs no new spending.',
      ),
    ];
  const amount = (amountMinor: number): Text => inBoth((locale) => showMoney({ amountMinor, currency }, locale));
  const [added, hours, each] = [amount(cost.added), amount(cost.existingHours), amount(marginPerCustomer)];
  const needed = moreCustomersText(breakEven);
  const costs = pair(
    `Le plan coûte ${added.fr} de dépenses nouvelles et ${hours.fr} de temps déjà disponible ; à ${each.fr} de marge par nouveau client sur un an, il se paie à partir de ${needed.fr}.`,
    `The plan costs ${added.en} of new spending and ${hours.en} of time already available; at ${each.en} of margin per new customer in a year, it pays from ${needed.en} on.`,
  );
  const earned = (spoken.central?.marginGained ?? 0) + saved;
  const short = earned >= cost.added + cost.existingHours ? pair('', '') : shortfallText(spoken, breakEven, beside);
  return [pair(`${costs.fr}${short.fr}`, `${costs.en}${short.en}`)];
}

/** That the plan does not pay for itself, and what would make it pay; nothing where it does, or where its effect is not counted. */
function shortfallText({ without, central }: Spoken, breakEven: number, { spread, effects }: Beside): Text {
  if (without === null || central === null || effects.counted.length === 0) return pair('', '');
  const gained = central.customers - without.customers;
  if (gained >= breakEven) return pair('', '');
  if (spread !== null && isIndistinct(spread)) return unsurePay;
  const brought =
    gained > 0
      ? pair(`en apporte ${count(gained).fr}`, `brings ${count(gained).en}`)
      : pair('n’en apporte aucun', 'brings none');
  return pair(
    ` Une fois sur deux il ${brought.fr} : il ne se paie donc pas en un an. Il se paierait avec moins d’heures ou de dépenses, ou avec des clients qui reviennent plus ou achètent l’offre qui laisse le plus.`,
    ` One time in two it ${brought.en}: it does not pay for itself in a year. It would with fewer hours or less spending, or with customers who come back more or buy the offer that leaves most.`,
  );
}

const unsurePay = pair(
  ' Les effets comptés n’y suffisent pas : rien ne dit qu’il se paie en un an, avant les premiers relevés.',
  ' The counted effects are not enough: nothing says that it pays for itself in a year, before the first readings.',
);

function unboundText({ unbound }: Spoken): Text[] {
  if (unbound.length === 0) return [];
  const labels = unbound.map(({ label }) => label);
  return [
    pair(
      `Déclarés mais portés par aucune action, donc non comptés : ${labels.map((label) => `« ${label} »`).join(', ')}.`,
      `Declared but carried by no action, so not counted: ${labels.map((label) => `“${label}”`).join(', ')}.`,
    ),
  ];
}
