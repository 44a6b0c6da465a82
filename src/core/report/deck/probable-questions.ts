import { type Asked, ownQuestions } from './own-questions.ts';
import { thatName } from '../../language/french-joints.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { KpiBinding } from '../../planning/plan/kpi-binding.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { kpiName, measure } from '../plan/cells.ts';
import type { PlanValidation } from '../plan/plan-report.ts';
import { whyText } from '../plan/words.ts';
import { bare, lower, sentence, short } from './slide-parts.ts';

/** What may be asked of a plan, with an answer ready and where it is shown. */
export interface ProbableQuestion {
  /** Cr1–Cr20. */
  readonly criterion: string;
  readonly question: Text;
  readonly answer: Text;
  /** Slide that shows it. */
  readonly slide: string;
  /** Part of the report that tells more. */
  readonly part: Text;
}

const part = (number: number): Text => pair(`partie ${number}`, `part ${number}`);

/** Where each criterion is shown and told. */
const places: Readonly<Record<string, readonly [slide: string, part: Text]>> = {
  Cr1: ['channels', part(2)],
  Cr2: ['channels', part(2)],
  Cr3: ['positioning', part(2)],
  Cr4: ['objectives', part(3)],
  Cr5: ['framework', part(1)],
  Cr6: ['personas', part(1)],
  Cr7: ['contents', part(4)],
  Cr8: ['semantics', part(4)],
  Cr9: ['scenarios', part(5)],
  Cr10: ['scenarios', part(5)],
  Cr11: ['indicators', part(6)],
  Cr12: ['conversion', part(6)],
  Cr13: ['conversion', part(6)],
  Cr14: ['retention', part(7)],
  Cr15: ['retention', part(7)],
  Cr16: ['referral', part(8)],
  Cr17: ['referral', part(8)],
  Cr18: ['referral', part(8)],
  Cr19: ['steering', part(9)],
  Cr20: ['decisions', part(9)],
};

/** For each criterion its weakest evidence, then what was preferred to what, then what a target rests on. */
export function askedQuestions(strategy: Strategy, validation: PlanValidation): ProbableQuestion[] {
  const seen = new Set<string>();
  return Object.keys(places).flatMap((criterion) => {
    const [slide, told] = places[criterion] as readonly [string, Text];
    const asked = [
      ...ownQuestions(strategy, criterion),
      ...missing(strategy, criterion),
      ...faults(validation, criterion),
      ...rejected(strategy, criterion),
      ...assumed(strategy, criterion),
    ];
    return asked
      .filter(([question]) => !seen.has(question.fr) && seen.add(question.fr))
      .slice(0, 2)
      .map(([question, answer]): ProbableQuestion => ({ criterion, question, answer, slide, part: told }));
  });
}

/** The first piece of data that a criterion is without. */
function missing({ dataToCollect }: Strategy, criterion: string): Asked[] {
  return dataToCollect
    .filter((one) => one.criterion === criterion)
    .slice(0, 1)
    .map(
      ({ what, why, how }): Asked => [
        pair(
          `Que vaut le plan tant qu’il manque ceci\u202f: ${short(lower(bare(what.fr)), 80)}\u202f?`,
          `What is the plan worth without this: ${short(lower(bare(what.en)), 80)}?`,
        ),
        pair(
          `${sentence(why.fr)} Je n’ai rien supposé à la place. Pour l’obtenir\u202f: ${lower(sentence(how.fr))} Le plan sera alors recalculé.`,
          `${sentence(why.en)} I put no guess in its place. To get it: ${lower(sentence(how.en))} The plan will then be computed again.`,
        ),
      ],
    );
}

function faults(validation: PlanValidation, criterion: string): Asked[] {
  const [finding] = validation.criteria[criterion]?.findings ?? [];
  if (finding === undefined) return [];
  const said = pair(
    lower(bare(finding.message.fr.replace(/^À corriger\s?: /, ''))),
    lower(bare(finding.message.en.replace(/^To fix: /, ''))),
  );
  return [
    [
      pair(
        `Qu’est-ce qui reste incomplet ici\u202f: ${short(said.fr, 90)}\u202f?`,
        `What is still incomplete here: ${short(said.en, 90)}?`,
      ),
      pair(
        `C’est exact, et le contrôle du plan le demande lui-même\u202f: ${said.fr}.`,
        `That is right, and the control of the plan asks for it itself: ${said.en}.`,
      ),
    ],
  ];
}

const kinds: Readonly<Record<string, (action: PlannedAction) => boolean>> = {
  Cr6: (one) => one.content !== null && one.content.family !== 'editorial',
  Cr7: (one) => one.content !== null && one.content.interactivity > 0,
  Cr8: (one) => one.content !== null && one.content.family === 'editorial',
  Cr9: (one) => one.scenario !== null,
  Cr10: (one) => one.scenario !== null,
  Cr12: (one) => one.kind === 'conversion',
  Cr13: (one) => one.kind === 'accessibility',
  Cr14: (one) => one.retention !== null,
  Cr15: (one) => one.retention !== null,
  Cr16: (one) => one.referral !== null,
  Cr17: (one) => one.referral !== null,
  Cr18: (one) => one.referral !== null,
};

/** What a choice rests on; a programme has its own grounds, in figures. */
function groundText(action: PlannedAction): Text {
  if (action.referral === null) return whyText(action);
  const { target, means } = action.referral.coherence;
  return inBoth((locale) => [target, means].map((text) => sentence(text[locale])).join(' '));
}

/** The choice whose runner-up came closest, among those of its kind. */
function rejected({ actions }: Strategy, criterion: string): Asked[] {
  const keep = kinds[criterion];
  if (keep === undefined) return [];
  const close = actions
    .flatMap((action) =>
      keep(action) && action.explain.runnerUp !== null ? [{ action, runnerUp: action.explain.runnerUp }] : [],
    )
    .sort(
      (a, b) =>
        Math.abs(a.action.explain.score - a.runnerUp.score) - Math.abs(b.action.explain.score - b.runnerUp.score) ||
        (a.action.id < b.action.id ? -1 : 1),
    );
  return close
    .slice(0, 3)
    .map(
      ({ action, runnerUp }): Asked => [
        pair(
          `Pourquoi «\u202f${short(action.title.fr, 60)}\u202f» plutôt ${thatName(short(runnerUp.label.fr, 78))}\u202f?`,
          `Why “${short(action.title.en, 60)}” rather than ${short(runnerUp.label.en, 78)}?`,
        ),
        pair(
          `${groundText(action).fr} La solution écartée reste notée dans le plan\u202f: si le relevé déçoit, c’est la première que je reprends.`,
          `${groundText(action).en} The option set aside stays noted in the plan: if the reading disappoints, it is the first that I take up again.`,
        ),
      ],
    );
}

/** A target that rests on an assumption, or on nothing measured. */
function assumed({ actions, company }: Strategy, criterion: string): Asked[] {
  const keep = kinds[criterion];
  if (keep === undefined) return [];
  const weakest = (kpis: readonly KpiBinding[]): KpiBinding | undefined =>
    kpis.find(
      (one) =>
        one.role !== 'cost' && one.role !== 'ratio' && (one.provenance === 'assumption' || one.baseline === null),
    );
  return actions
    .flatMap((action) => {
      const kpi = keep(action) ? weakest(action.kpis) : undefined;
      return kpi === undefined ? [] : [{ action, kpi }];
    })
    .slice(0, 2)
    .map(({ action, kpi }): Asked => {
      const target = measure(kpi.target, kpi.unit, company.currency) as Text;
      const basis =
        kpi.basis ?? kpi.baselineReason ?? pair('Aucun relevé ne l’appuie encore.', 'No reading supports it yet.');
      return [
        pair(
          `Sur quoi repose la cible «\u202f${kpiName(kpi.kpiId).fr}\u202f: ${target.fr}\u202f» de «\u202f${short(action.title.fr, 50)}\u202f»\u202f?`,
          `What does the target “${kpiName(kpi.kpiId).en}: ${target.en}” of “${short(action.title.en, 50)}” rest on?`,
        ),
        pair(
          `${sentence(basis.fr)} Je la relis au premier relevé (${lower(kpi.source.fr)})\u202f; sous ${(measure(kpi.low, kpi.unit, company.currency) as Text).fr}, je corrige l’action.`,
          `${sentence(basis.en)} I review it at the first reading (${lower(kpi.source.en)}); at ${(measure(kpi.low, kpi.unit, company.currency) as Text).en} I mend the action.`,
        ),
      ];
    });
}
