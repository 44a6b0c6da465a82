import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import type { Company } from '../../../framework/company/company.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { isNear } from '../bounded-goals.ts';
import { wantedCount } from '../goal-counts.ts';
import { namedFigure, soldUnits } from '../goal-figures.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** More of something that takes so many units of a limit each: what is free says how many more there is room for. */
export function unitRoomGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  if (target?.unit !== 'count' || target.isStop) return null;
  const units = soldUnits(company);
  const row =
    units.find((one) => target.from !== null && one.count === target.from) ?? namedFigure(goal.statement, units);
  const wanted = row === undefined ? null : wantedCount(target, row.count);
  const limit = row === undefined ? null : limitOf(row.offerId, row.count, company);
  if (row === undefined || wanted === null || limit === null || wanted <= row.count) return null;
  const free = Math.max(0, limit.possible - limit.used);
  const room = Math.floor(free / limit.each);
  const more = wanted - row.count;
  if (more <= room) return null;
  const all = row.count + room;
  const [now, aim, gap, each, need, left, used, most, fit, end, lacking] = [
    row.count,
    wanted,
    more,
    limit.each,
    more * limit.each,
    free,
    limit.used,
    limit.possible,
    room,
    all,
    more * limit.each - free,
  ].map(count) as [Text, Text, Text, Text, Text, Text, Text, Text, Text, Text, Text];
  return {
    measure: named(row.label),
    unit: 'count',
    current: row.count,
    target: wanted,
    reachable: all,
    verdict: 'out-of-reach',
    proposal: pair(
      `De ${now.fr} à ${aim.fr}, il en faut ${gap.fr} de plus × ${each.fr} chacun = ${need.fr}, pour ${left.fr} libres (« ${limit.label} » : ${used.fr} sur ${most.fr}). La place suffit à ${fit.fr} de plus : retenir ${end.fr}, ou ouvrir d’abord les ${lacking.fr} qui manquent, avec leur coût.`,
      `From ${now.en} to ${aim.en} takes ${gap.en} more × ${each.en} each = ${need.en}, with ${left.en} free (“${limit.label}”: ${used.en} of ${most.en}). There is room for ${fit.en} more: aim at ${end.en}, or first open the ${lacking.en} that are missing, with their cost.`,
    ),
  };
}

interface UnitLimit {
  readonly label: string;
  readonly possible: number;
  readonly used: number;
  /** Units that each one takes. */
  readonly each: number;
}

/** The limit of the year that the units of an offer take, by the number that its facts give for each. */
function limitOf(offerId: string | null, many: number, company: Company): UnitLimit | null {
  const offer = company.offers.find(({ id }) => id === offerId);
  if (offer === undefined || many <= 0) return null;
  const plain = withWrittenCounts(plainText([...offer.proofs, ...offer.notes].join(' ; ')));
  const said = [...plain.matchAll(/\b(\d+) ([a-z]{3,})/g)].map(([, value = '', noun = '']) => ({
    value: Number(value),
    noun: nounWords(noun)[0] ?? '',
  }));
  for (const { label, possible, used, months } of serviceLimits(company)) {
    const [head = ''] = nounWords(label);
    const each = said.find(
      ({ noun, value }) => isSameWord(noun, head) && value > 0 && used !== null && isNear(value * many, used),
    );
    if (each !== undefined && used !== null && months.length === 0) return { label, possible, used, each: each.value };
  }
  return null;
}
