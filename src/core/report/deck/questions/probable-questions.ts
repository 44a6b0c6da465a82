import type { CriterionId } from '../../../gauge/criterion.ts';
import type { Validation } from '../../../gauge/validate-strategy.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { afterColon, sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import { short } from '../slide-text.ts';
import {
  accessibilityQuestions,
  ceilingQuestions,
  indicatorQuestions,
  nextCycleQuestions,
  referralQuestions,
  retentionQuestions,
} from './action-questions.ts';
import type { Asked, QuestionsOf } from './asked.ts';
import { choiceQuestions, targetQuestions } from './choice-questions.ts';
import {
  channelQuestions,
  objectiveQuestions,
  positionQuestions,
  stageQuestions,
  trafficQuestions,
} from './framework-questions.ts';

/** A question that the presenter must expect, with the place that shows the answer. */
export interface ProbableQuestion extends Asked {
  readonly criterion: CriterionId;
  /** Id of a slide. */
  readonly slide: string;
  /** Number of a part of the report. */
  readonly part: number;
}

interface Place {
  readonly slide: string;
  readonly part: number;
}

/** The slide and the part of the report about each criterion. */
const places: Readonly<Record<CriterionId, Place>> = {
  Cr1: { slide: 'channels', part: 2 },
  Cr2: { slide: 'channels', part: 2 },
  Cr3: { slide: 'positioning', part: 2 },
  Cr4: { slide: 'objectives', part: 3 },
  Cr5: { slide: 'framework', part: 1 },
  Cr6: { slide: 'personas', part: 1 },
  Cr7: { slide: 'contents', part: 4 },
  Cr8: { slide: 'semantics', part: 4 },
  Cr9: { slide: 'scenarios', part: 5 },
  Cr10: { slide: 'scenarios', part: 5 },
  Cr11: { slide: 'indicators', part: 6 },
  Cr12: { slide: 'conversion', part: 6 },
  Cr13: { slide: 'conversion', part: 6 },
  Cr14: { slide: 'retention', part: 7 },
  Cr15: { slide: 'retention', part: 7 },
  Cr16: { slide: 'referral', part: 8 },
  Cr17: { slide: 'referral', part: 8 },
  Cr18: { slide: 'referral', part: 8 },
  Cr19: { slide: 'steering', part: 9 },
  Cr20: { slide: 'decisions', part: 9 },
};

/** Questions that only one criterion raises. */
const ownQuestions: Readonly<Partial<Record<CriterionId, QuestionsOf>>> = {
  Cr1: channelQuestions,
  Cr2: trafficQuestions,
  Cr3: positionQuestions,
  Cr4: objectiveQuestions,
  Cr5: stageQuestions,
  Cr11: indicatorQuestions,
  Cr13: accessibilityQuestions,
  Cr14: retentionQuestions,
  Cr17: referralQuestions,
  Cr19: ceilingQuestions,
  Cr20: nextCycleQuestions,
};

const mostOfCriterion = 2;

/** The first questions of each criterion: its own, missing data, findings, close choices, unmeasured targets. */
export function probableQuestions(strategy: Strategy, validation: Pick<Validation, 'criteria'>): ProbableQuestion[] {
  const seen = new Set<string>();
  return (Object.keys(places) as CriterionId[]).flatMap((criterion) => {
    const asked = [
      ...(ownQuestions[criterion]?.(strategy) ?? []),
      ...missingDataQuestion(strategy, criterion),
      ...findingQuestion(validation, criterion),
      ...choiceQuestions(strategy, criterion),
      ...targetQuestions(strategy, criterion),
    ].filter(({ question }) => !seen.has(question.fr) && seen.add(question.fr));
    return asked.slice(0, mostOfCriterion).map((one) => ({ ...one, criterion, ...places[criterion] }));
  });
}

function missingDataQuestion({ dataToCollect }: Strategy, criterion: CriterionId): Asked[] {
  return dataToCollect
    .filter((one) => one.criterion === criterion)
    .slice(0, 1)
    .map(({ what, why, how }) => {
      const name = inBoth((locale) => short(uncapitalised(withoutStop(what[locale])), 80));
      const means = afterColon(how);
      return {
        question: pair(
          `Que vaut le plan tant qu’il manque ceci\u202f: ${name.fr}\u202f?`,
          `What is the plan worth without this: ${name.en}?`,
        ),
        answer: pair(
          `${sentence(why.fr)} Je n’ai rien supposé à la place. Pour l’obtenir\u202f: ${means.fr} Le plan sera alors recalculé.`,
          `${sentence(why.en)} I put no guess in its place. To get it: ${means.en} The plan will then be computed again.`,
        ),
      };
    });
}

function findingQuestion({ criteria }: Pick<Validation, 'criteria'>, criterion: CriterionId): Asked[] {
  return criteria[criterion].findings.slice(0, 1).map(({ message }) => {
    const fault = pair(
      uncapitalised(withoutStop(message.fr.replace(/^À (?:corriger|améliorer)\s?: /, ''))),
      uncapitalised(withoutStop(message.en.replace(/^To (?:fix|improve): /, ''))),
    );
    return {
      question: pair(
        `Qu’est-ce qui reste incomplet ici\u202f: ${short(fault.fr, 90)}\u202f?`,
        `What is still incomplete here: ${short(fault.en, 90)}?`,
      ),
      answer: pair(
        `C’est exact, et le contrôle du plan le demande lui-même\u202f: ${fault.fr}.`,
        `That is right, and the control of the plan asks for it itself: ${fault.en}.`,
      ),
    };
  });
}
