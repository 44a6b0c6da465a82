import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { thingWords } from '../../../framework/dated/counted-use.ts';
import { datedFacts } from '../../../framework/dated/dated-facts.ts';
import { pair } from '../../../values/text.ts';
import { commitmentVerdict, minimumSum } from '../../verdicts/commitment-verdict.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';

/** Goals of paying for nothing that is not used: on what the answer to a contract saves. */

const payingSign =
  /\b(?:pay|pays|paying|paid|spend\w*|wast\w*|pour rien|for nothing|unused|payer|paie\w*|payon\w*|depens\w*|gaspill\w*|inutilise\w*)\b/;

/** What a contract that the goal names costs beyond its use, to be brought to nothing by the answer to it. */
export function minimumGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  if (goal.kind === 'new_customers' || goal.kind === 'retention' || target?.to != null) return null;
  if (!payingSign.test(plainText(goal.statement))) return null;
  const words = nounWords(goal.statement);
  const dated = datedFacts(facts.company);
  const [row] = (facts.company.commitments ?? [])
    .flatMap(({ id, name, minimum }) => {
      const terms = [...thingWords(name), ...nounWords(minimum?.what ?? '')];
      if (!words.some((word) => terms.some((one) => isSameWord(one, word)))) return [];
      const fact = dated.find(({ stated }) => stated?.id === id);
      const verdict = fact === undefined ? null : commitmentVerdict(facts, fact);
      const owed = verdict === null ? minimumSum(minimum, facts.amounts) : null;
      const [saved, why] = [verdict?.savedInYear ?? owed?.money ?? 0, verdict?.why ?? owed?.text];
      return saved > 0 && why !== undefined ? [{ name, saved, why }] : [];
    })
    .toSorted((a, b) => b.saved - a.saved);
  if (row === undefined) return null;
  return {
    ...aimedAt({
      measure: pair(`Payé sans usage : « ${row.name} »`, `Paid without use: “${row.name}”`),
      unit: 'money',
      now: row.saved,
      aim: 0,
    }),
    proposal: row.why,
  };
}
