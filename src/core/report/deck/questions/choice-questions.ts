import { withQue } from '../../../language/french-elision.ts';
import type { CriterionId } from '../../../gauge/criterion.ts';
import type { KpiBinding } from '../../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { compareText } from '../../../values/compare-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { kpiTitle, measure } from '../../plan-cells.ts';
import { reasonText } from '../../reason-text.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { short } from '../slide-text.ts';
import type { Asked } from './asked.ts';

/** The actions that a criterion is about; the other criteria are not about actions of one kind. */
const isOfCriterion: Readonly<Partial<Record<CriterionId, (action: PlannedAction) => boolean>>> = {
  Cr6: ({ content }) => content !== null && content.family !== 'editorial',
  Cr7: ({ content }) => content !== null && content.interactivity > 0,
  Cr8: ({ content }) => content !== null && content.family === 'editorial',
  Cr9: ({ scenario }) => scenario !== null,
  Cr10: ({ scenario }) => scenario !== null,
  Cr12: ({ kind }) => kind === 'conversion',
  Cr13: ({ kind }) => kind === 'accessibility',
  Cr14: ({ retention }) => retention !== null,
  Cr15: ({ retention }) => retention !== null,
  Cr16: ({ referral }) => referral !== null,
  Cr17: ({ referral }) => referral !== null,
  Cr18: ({ referral }) => referral !== null,
};

const actionsOf = ({ actions }: Strategy, criterion: CriterionId): PlannedAction[] =>
  actions.filter((action) => isOfCriterion[criterion]?.(action) ?? false);

/** At most three questions on the choices whose second option came closest. */
export function choiceQuestions(strategy: Strategy, criterion: CriterionId): Asked[] {
  return actionsOf(strategy, criterion)
    .flatMap((action) => {
      const { score, runnerUp } = action.explain;
      return runnerUp === null ? [] : [{ action, label: runnerUp.label, gap: Math.abs(score - runnerUp.score) }];
    })
    .sort((a, b) => a.gap - b.gap || compareText(a.action.id, b.action.id))
    .slice(0, 3)
    .map(({ action, label }): Asked => {
      const { title } = action;
      const ground = groundText(action);
      return {
        question: pair(
          `Pourquoi «\u202f${short(title.fr, 60)}\u202f» plutôt ${withQue(short(label.fr, 78))}\u202f?`,
          `Why “${short(title.en, 60)}” rather than ${short(label.en, 78)}?`,
        ),
        answer: pair(
          `${ground.fr} La solution écartée reste notée dans le plan\u202f: si le relevé déçoit, c’est la première que je reprends.`,
          `${ground.en} The option set aside stays noted in the plan: if the reading disappoints, it is the first that I take up again.`,
        ),
      };
    });
}

/** What a choice rests on; a programme states its own grounds, with figures. */
function groundText(action: PlannedAction): Text {
  if (action.referral === null) return reasonText(action);
  const { target, means } = action.referral.coherence;
  return inBoth((locale) => `${sentence(target[locale])} ${sentence(means[locale])}`);
}

/** At most two questions on targets that rest on an assumption, or on no measured start. */
export function targetQuestions(strategy: Strategy, criterion: CriterionId): Asked[] {
  return actionsOf(strategy, criterion)
    .flatMap((action) => {
      const kpi = action.kpis.find(isUnmeasured);
      return kpi === undefined ? [] : [targetQuestion(action, kpi, strategy.company.currency)];
    })
    .slice(0, 2);
}

const isUnmeasured = ({ role, provenance, baseline }: KpiBinding): boolean =>
  role !== 'cost' && role !== 'ratio' && (provenance === 'assumption' || baseline === null);

function targetQuestion({ title }: PlannedAction, kpi: KpiBinding, currency: string): Asked {
  const name = kpiTitle(kpi.kpiId);
  const target = measure(kpi.target, kpi.unit, currency);
  const low = measure(kpi.low, kpi.unit, currency);
  const basis =
    kpi.basis ?? kpi.baselineReason ?? pair('Aucun relevé ne l’appuie encore.', 'No reading supports it yet.');
  return {
    question: pair(
      `Sur quoi repose la cible «\u202f${name.fr}\u202f: ${target.fr}\u202f» de «\u202f${short(title.fr, 50)}\u202f»\u202f?`,
      `What does the target “${name.en}: ${target.en}” of “${short(title.en, 50)}” rest on?`,
    ),
    answer: pair(
      `${sentence(basis.fr)} Je la relis au premier relevé (${uncapitalised(kpi.source.fr)})\u202f; sous ${low.fr}, je corrige l’action.`,
      `${sentence(basis.en)} I review it at the first reading (${uncapitalised(kpi.source.en)}); at ${low.en} I mend the action.`,
    ),
  };
}
