import type { CountedGroup, Comparison } from '../../framework/counters/compared-groups.ts';
import { channelNameOf } from '../../framework/channel-name.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { anyOf, isPathWork, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { type OwnPath, repairedCount } from '../own-path.ts';

/** Findings of this kind at most. */
const most = 2;
/** Difference of two counts under which they are the same step (working assumption). */
const tolerance = 0.02;

/** Two groups that the company counts and that succeed unequally: called back or not, chased or not, paid by one way or another. */
export const waysApart = defineInsight({
  id: 'ways-apart',
  subject: 'sales',
  aim: 'convert',
  title: pair('Deux groupes qui réussissent inégalement', 'Two groups that succeed unequally'),
  project: pair('Généraliser la façon qui réussit', 'Make the better way the rule'),
  needs: ['company', 'comparisons', 'path', 'totals', 'yearMargin', 'amounts'],
  find: ({ company, comparisons, path, totals, yearMargin, amounts }) =>
    comparisons.slice(0, most).map((one) => {
      const { better, other, interval, isLoss, channelId } = one;
      const gained = prudentGain(one) / totals.months;
      const worth = worthOf(one, path, yearMargin);
      const money = worth === null ? null : gained * worth.margin;
      const isSure = interval[0] > 0;
      const [best, rest] = [nameOf(better), nameOf(other)];
      const where = channelId === null ? pair('', '') : channelNameOf(company, channelId);
      return {
        about: contentWords(`${channelId ?? ''} ${better.label ?? ''}`)
          .slice(0, 3)
          .join('-'),
        title: titleOf(one, best, rest),
        argument: argumentOf(one, gained, money === null ? null : amounts.money(money)),
        remedy: remedyOf(one, best, rest),
        moneyPerMonth: money,
        customersPerMonth: worth === null || worth.customers === 0 ? null : gained * worth.customers,
        certainty: isSure ? 0.75 : 0.35,
        evidence: [better, other].map((group) => evidenceOf(group, one.result, where)),
        chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
          { label: best, value: better.won / better.of, strong: !isLoss },
          { label: rest, value: other.won / other.of, strong: isLoss },
        ]),
        answeredBy: anyOf(isLoss ? isRetention : isPathWork),
      };
    }),
});

/** Words of a group that the company treats in its own way, rather than one that people choose. */
const treatedSign =
  /\b(calls?|called|chased|contacted|answered|followed|demos?|visits?|visited|replies|relanc\w*|appel\w*|rappel\w*|repond\w*|rendez vous|contact\w*|reached)\b/;

function remedyOf({ better, interval }: Comparison, best: Text, rest: Text): Text {
  if (interval[0] <= 0)
    return pair(
      `Essayer sur la moitié des cas, tirée au sort : faire comme pour ${best.fr}, et compter les deux moitiés pendant huit semaines`,
      `Try it on a random half of the cases: do as for ${best.en}, and count both halves for eight weeks`,
    );
  return treatedSign.test(plainText(better.label ?? ''))
    ? pair(
        `Faire pour tous comme pour ${best.fr}, en commençant par la moitié tirée au sort pendant huit semaines, et compter les deux moitiés`,
        `Do for all as for ${best.en}, starting with a random half for eight weeks, and count both halves`,
      )
    : pair(
        `Amener le plus de cas possible de ${rest.fr} vers ${best.fr} : dire pourquoi, le rendre plus simple, et compter les deux groupes chaque mois`,
        `Move as many cases as possible from ${rest.en} to ${best.en}: say why, make it easier, and count both groups every month`,
      );
}

/** Results gained in the other group once its odds are raised as by any repair, within the gap: the better group may have had the better cases. */
function prudentGain({ other, gap, isLoss }: Comparison): number {
  const good = isLoss ? other.of - other.won : other.won;
  return Math.min(repairedCount(other.of, good) - good, gap * other.of);
}

const nameOf = ({ label }: CountedGroup): Text =>
  label === null ? pair('les autres', 'the others') : pair(`«\u202f${label}\u202f»`, `“${label}”`);

function titleOf({ result, better, other }: Comparison, best: Text, rest: Text): Text {
  const [high, low] = [share(better.won / better.of), share(other.won / other.of)];
  return pair(
    `« ${result} » : ${high.fr} pour ${best.fr} (${count(better.won).fr} sur ${count(better.of).fr}), ${low.fr} pour ${rest.fr} (${count(other.won).fr} sur ${count(other.of).fr})`,
    `“${result}”: ${high.en} for ${best.en} (${count(better.won).en} of ${count(better.of).en}), ${low.en} for ${rest.en} (${count(other.won).en} of ${count(other.of).en})`,
  );
}

function argumentOf({ interval: [low, high], isLoss }: Comparison, gained: number, money: Text | null): Text {
  const points = (value: number): Text => inBoth((locale) => percentText(Math.max(0, value), locale, 0));
  const [from, to] = [points(low), points(high)];
  const worth = money === null ? pair('', '') : pair(`, soit ${money.fr} de marge`, `, ${money.en} of margin`);
  const more = isLoss
    ? pair(`${count(gained).fr} pertes de moins par mois`, `${count(gained).en} losses fewer a month`)
    : pair(`${count(gained).fr} de plus par mois`, `${count(gained).en} more a month`);
  return low > 0
    ? pair(
        `L’écart est de ${from.fr} à ${to.fr} (intervalle à 95 %) : plus que le hasard. Une part prudente de l’écart donnerait ${more.fr}${worth.fr}. Les premiers étaient peut-être les plus décidés : seul un essai tiré au sort le dira.`,
        `The gap is ${from.en} to ${to.en} (95% interval): more than chance. A prudent part of the gap would give ${more.en}${worth.en}. The first ones may have been the most decided: only a random trial will show it.`,
      )
    : pair(
        `L’écart va de ${from.fr} à ${to.fr} (intervalle à 95 %) : trop peu de cas pour exclure le hasard, assez pour essayer.`,
        `The gap runs from ${from.en} to ${to.en} (95% interval): too few cases to exclude chance, enough to try.`,
      );
}

const evidenceOf = (group: CountedGroup, result: string, channel: Text): Text => {
  const name = nameOf(group);
  const of = (locale: 'fr' | 'en'): string => (channel[locale] === '' ? '' : `${channel[locale]}, `);
  return pair(
    `${of('fr')}${name.fr} : ${count(group.won).fr} « ${result} » sur ${count(group.of).fr}`,
    `${of('en')}${name.en}: ${count(group.won).en} “${result}” of ${count(group.of).en}`,
  );
};

/** Margin and customers of one more result: a customer kept, or the end of the path when its groups add up to a step of it. */
function worthOf(
  { better, other, isLoss }: Comparison,
  path: OwnPath | null,
  yearMargin: InsightFacts['yearMargin'],
): { margin: number; customers: number } | null {
  if (isLoss) return { margin: yearMargin, customers: 0 };
  const done = better.won + other.won;
  const last = path?.steps.at(-1);
  const step = path?.steps.find((one) => Math.abs(one.count - done) <= tolerance * done);
  if (path === null || last === undefined || step === undefined) return null;
  const part = last.count / step.count;
  return { margin: part * path.worth, customers: part * path.customersEach };
}
