import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';

/** Goals of paying for nothing that is not used: on the minimum of a contract that the file counts. */

const payingSign =
  /\b(?:pay|pays|paying|paid|spend\w*|wast\w*|pour rien|for nothing|unused|payer|paie\w*|payon\w*|depens\w*|gaspill\w*|inutilise\w*)\b/;

/** What is owed for the use that a contract asks for and that nobody makes, to be brought to nothing. */
export function minimumGoal({ goal, target, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  if (goal.kind === 'new_customers' || goal.kind === 'retention' || target?.to != null) return null;
  if (!payingSign.test(plainText(goal.statement))) return null;
  const words = nounWords(goal.statement);
  const rows = (company.commitments ?? []).flatMap(({ name, minimum }) => {
    const { what = '', count: least, counted, penaltyEach } = minimum ?? {};
    if (typeof least !== 'number' || typeof counted !== 'number' || typeof penaltyEach !== 'number') return [];
    const own = nounWords(`${name} ${what}`);
    const isNamed = words.some((word) => own.some((one) => isSameWord(one, word)));
    return least > counted && isNamed ? [{ name, what, least, counted, each: penaltyEach }] : [];
  });
  const [row] = rows.toSorted((a, b) => (b.least - b.counted) * b.each - (a.least - a.counted) * a.each);
  if (row === undefined) return null;
  const missing = row.least - row.counted;
  const owed = missing * row.each;
  const [most, used, less, each, all] = [
    count(row.least),
    count(row.counted),
    count(missing),
    amounts.money(row.each),
    amounts.money(owed),
  ];
  return {
    ...aimedAt({
      measure: pair(`Payé sans usage : « ${row.name} »`, `Paid without use: “${row.name}”`),
      unit: 'money',
      now: owed,
      aim: 0,
    }),
    proposal: pair(
      `« ${row.what} » : ${used.fr} comptés pour ${most.fr} dus, soit ${less.fr} × ${each.fr} = ${all.fr} payés pour rien. À ramener à zéro : dire non à ce minimum à sa date, ou en obtenir un que l’usage atteint ; relire chaque mois l’usage compté.`,
      `“${row.what}”: ${used.en} counted of ${most.en} owed, that is ${less.en} × ${each.en} = ${all.en} paid for nothing. To bring to zero: say no to this minimum by its date, or obtain one that the use reaches; read the counted use every month.`,
    ),
  };
}
