import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';
import { type PlannedStep, plannedSteps } from '../../plan/path/planned-steps.ts';
import { delayText } from '../../plan/path/step-sheets.ts';
import { channelTypeTitle, kpiTitle, measure } from '../../plan-cells.ts';
import { reasonText } from '../../reason-text.ts';
import { afterColon, uncapitalised, withoutStop } from '../../sentence.ts';
import { clean, shortText, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import { boxesAlt, type Slide, type SlideBox } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

const mostSteps = 6;

/** 12: the steps that keep a customer, in their order. */
export function retentionSlide(strategy: Strategy): Slide {
  const steps = plannedSteps(strategy);
  const shown = steps.slice(0, mostSteps);
  const boxes = shown.map((one) => boxOf(one, strategy.retention.entry));
  return {
    id: 'retention',
    kind: 'main',
    title: titleOf(strategy, steps.length),
    body: [bodyOf(strategy, steps.length)],
    figure: {
      kind: 'boxes',
      arrows: true,
      boxes,
      alt: boxesAlt(pair('Schéma du parcours.', 'Diagram of the workflow.'), boxes),
    },
    notes: speakerNotes(requiredNotes(strategy, steps), [
      ...missingDataNotes(strategy, ['Cr14', 'Cr15']),
      ...shown.slice(3).map(changeNote),
      ...shown.slice(0, 1).map(firstNote),
      satisfactionNote,
    ]),
    source: sourceLine('parcours et cibles du plan (calculé)', 'workflow and targets of the plan (computed)'),
  };
}

/** What triggers a step, then after how long and on which channel. */
function boxOf({ action, step: { trigger } }: PlannedStep, entry: string): SlideBox {
  const { event, delayHours, place } = trigger;
  // An event that contains its own delay (« sept jours après… ») needs no other.
  const delay = delayHours === 0 || place !== 'path' || /après|after/.test(event.fr) ? [] : [delayText(delayHours)];
  return {
    title: shortText(action.title, 46),
    lines: [shortText(clean(event), 90), joined([...delay, channelTypeTitle(action.channelIds[0] ?? '')], ' · ')],
    strong: action.id === entry,
  };
}

const stepCount = (count: number): Text => counted(count, ['étape', 'étapes'], ['step', 'steps']);

const weeklyCount = ({ retention }: Strategy): Text =>
  counted(retention.messagesPerWeekMax, ['message', 'messages'], ['message', 'messages']);

function titleOf(strategy: Strategy, count: number): Text {
  if (count === 0)
    return titled('Aucune étape de rétention n’est retenue dans ce cycle', 'No retention step is kept in this cycle');
  const [total, weekly] = [stepCount(count), weeklyCount(strategy)];
  return titled(
    `${total.fr} pour garder un client, et jamais plus de ${weekly.fr} par semaine`,
    `${total.en} to keep a customer, and never more than ${weekly.en} a week`,
  );
}

/** The indicator of the whole path and its target. */
function outcomeOf({ retention, company }: Strategy): { readonly name: Text; readonly target: Text } {
  const { fr, en } = kpiTitle(retention.outcomeKpiId);
  return {
    name: pair(uncapitalised(fr), uncapitalised(en)),
    target: measure(retention.outcomeTarget, 'rate', company.currency),
  };
}

function bodyOf(strategy: Strategy, count: number): Text {
  const { name, target } = outcomeOf(strategy);
  const left = count > mostSteps;
  return titled(
    `Effet visé\u202f: ${name.fr} à ${target.fr}.${left ? ` Les ${mostSteps} premières étapes sont montrées.` : ''}`,
    `Aimed at: ${name.en} of ${target.en}.${left ? ` The first ${mostSteps} steps are shown.` : ''}`,
  );
}

function requiredNotes(strategy: Strategy, steps: readonly PlannedStep[]): Text[] {
  const { horizonDays, unsubscribe } = strategy.retention;
  const [total, weekly] = [stepCount(steps.length), weeklyCount(strategy)];
  const { name, target } = outcomeOf(strategy);
  return [
    pair(
      `Un client gagné n’est pas encore un client fidèle. J’ai dessiné un parcours de ${total.fr} sur ${horizonDays} jours. Chacune se déclenche par un événement, non par une date d’envoi commune à tous.`,
      `A customer won is not yet a loyal one. I drew a workflow of ${total.en} over ${horizonDays} days. Each is set off by an event, not by a sending date that all share.`,
    ),
    ...steps.slice(0, 3).map(changeNote),
    pair(
      `Je limite la pression à ${weekly.fr} par personne et par semaine. ${unsubscribe.fr} L’ensemble se juge sur un indicateur\u202f: ${name.fr}, visé à ${target.fr}.`,
      `I limit pressure to ${weekly.en} per person and week. ${unsubscribe.en} The whole is judged by one indicator: ${name.en}, aimed at ${target.en}.`,
    ),
  ];
}

function changeNote({ action: { title }, step }: PlannedStep): Text {
  const change = afterColon(step.change);
  return pair(`«\u202f${withoutStop(title.fr)}\u202f»\u202f: ${change.fr}`, `“${withoutStop(title.en)}”: ${change.en}`);
}

function firstNote({ action }: PlannedStep): Text {
  const { title } = action;
  const reason = reasonText(action);
  return pair(
    `Pourquoi commencer par «\u202f${withoutStop(title.fr)}\u202f»\u202f? ${reason.fr}`,
    `Why start with “${withoutStop(title.en)}”? ${reason.en}`,
  );
}

const satisfactionNote = pair(
  'La satisfaction a sa propre boucle\u202f: on demande, on répond, on corrige, et l’on dit au client ce que son avis a changé.',
  'Satisfaction has its own loop: we ask, we answer, we mend, and we tell customers what their opinion changed.',
);
