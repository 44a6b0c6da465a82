import type { Company } from '../framework/company/company.ts';
import { type Comparison, groupsBeside } from '../framework/counters/compared-groups.ts';
import { choseThemselves } from '../framework/counters/comparisons/self-chosen.ts';
import { wayCases } from '../planning/ways/way-cases.ts';
import { percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { type Amounts, count } from './amounts.ts';
import { groupName } from './compared-texts.ts';
import { gainedResults } from './gains/gained-results.ts';
import type { ResultWorth } from './result-worth.ts';

interface Sized {
  readonly worth: ResultWorth | null;
  readonly company: Company;
  readonly amounts: Amounts;
}

/** The interval, the whole gap over the measured period or in the cases that are left, and the part that the plan counts. */
export function groupsArgument(one: Comparison, sized: Sized): Text {
  const [from, to] = one.interval.map((value) => inBoth((locale) => percentText(Math.max(0, value), locale, 0))) as [
    Text,
    Text,
  ];
  if (one.interval[0] <= 0)
    return pair(
      `L’écart va de ${from.fr} à ${to.fr} (intervalle à 95 %) : trop peu de cas pour exclure le hasard, assez pour essayer.`,
      `The gap runs from ${from.en} to ${to.en} (95% interval): too few cases to exclude chance, enough to try.`,
    );
  if (choseThemselves(one))
    return pair(
      `L’écart est de ${from.fr} à ${to.fr} (intervalle à 95 %), mais ceux du meilleur groupe y sont venus d’eux-mêmes : ils auraient peut-être réussi sans. C’est une hypothèse à essayer sur un tirage au sort ; aucun gain n’en est compté.`,
      `The gap is ${from.en} to ${to.en} (95% interval), but those of the better group came to it by themselves: they might have done as well without. It is a hypothesis to try on a draw; no gain is counted for it.`,
    );
  const [whole, part] = [wholeGap(one, sized), countedPart(one, sized)];
  return pair(
    `L’écart est de ${from.fr} à ${to.fr} (intervalle à 95 %) : plus que le hasard. ${whole.fr}${part.fr}`,
    `The gap is ${from.en} to ${to.en} (95% interval): more than chance. ${whole.en}${part.en}`,
  );
}

const whatOf = ({ isLoss }: Comparison): Text => (isLoss ? pair('de moins', 'fewer') : pair('de plus', 'more'));

const valued = (results: number, { worth, amounts }: Sized): Text => {
  if (worth === null) return pair('', '');
  const sum = amounts.money(results * worth.each);
  return pair(`, soit ${sum.fr}`, `, ${sum.en}`);
};

/** What the whole gap would make, of the counted group or of the cases that the company says are left and come. */
function wholeGap(one: Comparison, sized: Sized): Text {
  const { remaining, monthly } = wayCases(one, sized.company);
  if (remaining === null) {
    const all = gapIn(one.other.of, one, sized, pair(' sur la période', ' over the period'));
    return pair(`Tout l’écart ferait ${all.fr}`, `The whole gap would make ${all.en}`);
  }
  if (remaining === 0) {
    const all = gapIn(monthly, one, sized, pair(' par mois', ' a month'));
    const many = count(monthly);
    return pair(
      `Au même écart, les ${many.fr} cas qui arrivent chaque mois en feraient ${all.fr}`,
      `At the same gap the ${many.en} cases that come each month would make ${all.en}`,
    );
  }
  const [all, many] = [gapIn(remaining, one, sized, pair('', '')), count(remaining)];
  const [coming, gained, what] = [count(monthly), count(one.gap * monthly), whatOf(one)];
  const more =
    monthly === 0
      ? pair('', '')
      : pair(
          `, et les ${coming.fr} qui arrivent chaque mois, ${gained.fr} ${what.fr} par mois`,
          `, and the ${coming.en} that come each month ${gained.en} ${what.en} a month`,
        );
  return pair(
    `Au même écart, les ${many.fr} cas qui ne l’ont jamais eu en feraient ${all.fr}${more.fr}`,
    `At the same gap the ${many.en} cases that never had it would make ${all.en}${more.en}`,
  );
}

/** Results of the gap in so many cases, and their money, each with what the interval allows. */
function gapIn(cases: number, one: Comparison, sized: Sized, time: Text): Text {
  const { worth, amounts } = sized;
  const ends = one.interval.map((value) => Math.max(0, value) * cases);
  const [all, what, range, sum] = [
    count(one.gap * cases),
    whatOf(one),
    rangeText(ends.map(count)),
    valued(one.gap * cases, sized),
  ];
  const spread = worth === null ? pair('', '') : rangeText(ends.map((end) => amounts.money(end * worth.each)));
  const source =
    worth === null
      ? pair('', '')
      : pair(
          ` (${worth.source.fr} : ${amounts.money(worth.each).fr})`,
          ` (${worth.source.en}: ${amounts.money(worth.each).en})`,
        );
  return pair(
    `${all.fr} ${what.fr}${time.fr}${range.fr}${sum.fr}${spread.fr}${source.fr}`,
    `${all.en} ${what.en}${time.en}${range.en}${sum.en}${spread.en}${source.en}`,
  );
}

/** The two ends of an interval, in brackets after an amount. */
const rangeText = ([low, high]: readonly Text[]): Text =>
  pair(` (${low?.fr} à ${high?.fr})`, ` (${low?.en} to ${high?.en})`);

/** What the plan counts a month, and how far the groups can be trusted. */
function countedPart(one: Comparison, sized: Sized): Text {
  const { cases, done, results } = gainedResults(one, sized.company);
  const within = hoursText(done, cases);
  const isDrawn = one.stated?.isDrawn === true;
  if (isDrawn && done === cases && wayCases(one, sized.company).remaining === 0) return drawnText;
  const [part, money, what, beside] = [
    count(results.mode),
    valued(results.mode, sized),
    whatOf(one),
    besideText(one, sized.company),
  ];
  return isDrawn
    ? pair(
        `, soit ${part.fr} ${what.fr} par mois${beside.fr}${money.fr}${drawnText.fr}${within.fr}`,
        `, that is ${part.en} ${what.en} a month${beside.en}${money.en}${drawnText.en}${within.en}`,
      )
    : pair(
        ` ; une part prudente, ${part.fr} ${what.fr} par mois${beside.fr}${money.fr}. Les deux groupes n’ont pas été tirés au sort : la lecture de chaque mois le dira.${within.fr}`,
        `; a prudent part, ${part.en} ${what.en} a month${beside.en}${money.en}. The two groups were not drawn at random: the monthly reading will show it.${within.en}`,
      );
}

/** The other groups that can have the same way. */
function besideText(one: Comparison, company: Company): Text {
  const others = groupsBeside(one, company)
    .slice(1)
    .map(({ other }) => groupName(other));
  return others.length === 0
    ? pair('', '')
    : pair(
        ` avec ceux de ${others.map(({ fr }) => fr).join(', ')}`,
        ` with those of ${others.map(({ en }) => en).join(', ')}`,
      );
}

/** That the hours of who does it do not reach all cases. */
function hoursText(done: number, cases: number): Text {
  if (done === cases) return pair('', '');
  const [some, all] = [count(done), count(cases)];
  return pair(
    ` Les heures de qui le fait suffisent à ${some.fr} cas sur ${all.fr} par mois : seuls ceux-là sont comptés.`,
    ` The hours of who does it are enough for ${some.en} of ${all.en} cases a month: those alone are counted.`,
  );
}

const drawnText = pair(
  '. Les groupes ont été tirés au sort : l’écart vient de ce qui a été fait.',
  '. The groups were drawn at random: the gap comes from what was done.',
);
