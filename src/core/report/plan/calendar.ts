import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { ReportBlock, ReportDay } from '../blocks.ts';
import { heading } from '../build-blocks.ts';
import { channelTypeTitle, hoursText } from '../plan-cells.ts';
import { actionKindNames, contentFamilyNames, siteWorkName } from '../plan-names.ts';
import { stageNames } from '../stage-names.ts';

/** Every task of the plan by date. */
export function calendarPart({ tasks, actions }: Strategy, personaNames: ReadonlyMap<string, string>): ReportBlock[] {
  const actionOf = new Map(actions.map((action) => [action.id, action]));
  const items = tasks.map((task) => dayOf(task, actionOf.get(task.actionId ?? ''), personaNames));
  return [
    heading('calendar', pair('Le calendrier', 'The calendar')),
    { kind: 'days', caption: pair('Tout ce qui est à faire, par date', 'All there is to do, by date'), items },
  ];
}

function dayOf(
  task: PlannedTask,
  action: PlannedAction | undefined,
  personaNames: ReadonlyMap<string, string>,
): ReportDay {
  const { date, title, owner, hours } = task;
  const time = hoursText(hours);
  const work = inBoth((locale) => `${owner[locale]} · ${time[locale]}\u00a0h`);
  const detail = action?.content == null ? work : joinedDots(work, detailOf(action, action.content, personaNames));
  return { date, title, family: familyOf(action), detail };
}

function familyOf(action: PlannedAction | undefined): Text {
  if (action === undefined) return siteWorkName;
  return action.content === null ? actionKindNames[action.kind] : contentFamilyNames[action.content.family];
}

const joinedDots = (...texts: readonly Text[]): Text =>
  inBoth((locale) => texts.map((text) => text[locale]).join(' · '));

/** Channel, audience, stage and keyword of a content item. */
function detailOf(
  { personaIds, stage }: PlannedAction,
  { channelId, keyword }: NonNullable<PlannedAction['content']>,
  personaNames: ReadonlyMap<string, string>,
): Text {
  const audience = personaIds.map((id) => personaNames.get(id) ?? id).join(', ');
  return inBoth((locale) =>
    [channelTypeTitle(channelId)[locale], audience, stageNames[stage][locale], keyword].join(' · '),
  );
}
