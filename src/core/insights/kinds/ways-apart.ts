import { type Comparison, openComparisons } from '../../framework/counters/compared-groups.ts';
import { fullLimitOf } from '../../framework/counters/comparisons/full-limit.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { choseThemselves } from '../../framework/counters/comparisons/self-chosen.ts';
import { slug } from '../../values/strings/slug.ts';
import { pair } from '../../values/text.ts';
import { barChart } from '../bar-chart.ts';
import { comparedAnswer } from '../compared-answer.ts';
import { certaintyOf, evidenceOfGroup, fixedArgument, groupName, groupsTitle } from '../compared-texts.ts';
import { countedGain } from '../gains/gained-results.ts';
import { groupsArgument } from '../groups-argument.ts';
import { defineInsight, type Insight } from '../define-insight.ts';
import { openGroups } from '../open-groups.ts';
import { resultWorth } from '../result-worth.ts';

/** Findings of this kind at most. */
const most = 6;

/** Two groups that the company counts and that succeed unequally: called back or not, chased or not, paid by one way or another. */
export const waysApart = defineInsight({
  id: 'ways-apart',
  subject: 'sales',
  aim: 'convert',
  title: pair('Deux groupes qui réussissent inégalement', 'Two groups that succeed unequally'),
  project: pair('Généraliser la façon qui réussit', 'Make the better way the rule'),
  needs: ['company', 'comparisons', 'counters', 'path', 'yearMargin', 'amounts'],
  find: ({ comparisons, amounts, ...facts }) => [
    ...openComparisons(facts.company).filter(isSure).slice(0, most).map(openGroups),
    ...comparisons
      .filter(({ isLoss }) => !isLoss)
      .slice(0, most)
      .map((one): Insight => {
        const { better, other } = one;
        const [best, rest] = [groupName(better), groupName(other)];
        const isMovable = canBeMoved(one);
        const worth =
          !isMovable || choseThemselves(one) || fullLimitOf(one.stated?.what ?? '', facts.company) !== null
            ? null
            : resultWorth(
                {
                  result: one.result,
                  labels: [better.label ?? '', other.label ?? ''],
                  done: better.won + other.won,
                  isLoss: false,
                  offerId: one.stated?.offerId ?? null,
                  channelId: one.channelId,
                },
                facts,
              );
        const gain = countedGain(one, worth, facts.company);
        return {
          about: aboutOf(one),
          title: groupsTitle(one, best, rest),
          argument: isMovable ? groupsArgument(one, { worth, company: facts.company, amounts }) : fixedArgument(one),
          gain,
          moneyPerMonth: gain === null ? null : gain.results.mode * gain.each,
          customersPerMonth: gain === null || gain.customers === 0 ? null : gain.results.mode * gain.customers,
          certainty: certaintyOf(one),
          evidence: [better, other].map((group) => evidenceOfGroup(group, one, facts.company)),
          chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
            { label: best, value: better.won / better.of, strong: true },
            { label: rest, value: other.won / other.of },
          ]),
          ...comparedAnswer(one, facts.company, gain),
          answeredBy: () => false,
        };
      }),
  ],
});

/** An open question is asked only of a gap that is more than chance. */
const isSure = ({ interval }: Comparison): boolean => interval[0] > 0;

const aboutOf = ({ channelId, better, other, stated }: Comparison): string =>
  stated === undefined
    ? contentWords(`${channelId ?? ''} ${better.label ?? other.label ?? ''}`)
        .slice(0, 3)
        .join('-')
    : slug(stated.id);
