import { spokenChannel } from '../../../framework/spoken-channel.ts';
import { pair, type Text } from '../../../values/text.ts';
import { openChannels } from '../../context/open-channels.ts';
import type { CalendarItem } from '../../plan/calendar-item.ts';
import type { PlannedAction } from '../../plan/planned-action.ts';
import type { Strategy } from '../../plan/plan.ts';
import { meansReason } from './means-reason.ts';

type Plan = Pick<Strategy, 'cycle' | 'actions' | 'tasks' | 'topics' | 'channels' | 'capacity' | 'costs' | 'inputs'>;

/** Why an entry of the plan before is not in the new one, where the two plans show it; null where they do not. */
export function removalReason(item: CalendarItem, before: Plan, after: Plan): Text | null {
  const means = meansReason(item, [before, after], 'removed');
  if (item.kind === 'event')
    return means ?? (item.date < after.cycle.start || item.date > after.cycle.end ? outside : null);
  if (after.capacity.madeWay?.some(({ fr, en }) => fr === item.title.fr && en === item.title.en) === true)
    return madeWay;
  const action = before.actions.find(({ id }) => id === item.taskId);
  if (action === undefined) return means;
  return (
    channelReason(action, before, after) ??
    answerReason(action, before, after) ??
    coveredReason(action, before, after) ??
    means ??
    postponedReason(action, before, after)
  );
}

/** A channel that the company uses no more, or that the new plan stops. */
function channelReason({ channelIds }: PlannedAction, before: Plan, after: Plan): Text | null {
  const open = new Set(openChannels(after.inputs.company));
  const cutIn = ({ channels }: Plan, id: string): boolean =>
    channels.some(({ typeId, decision }) => typeId === id && decision === 'cut');
  const closed = openChannels(before.inputs.company).find((id) => channelIds.includes(id) && !open.has(id));
  if (closed !== undefined) return aboutName(nameOf(before, closed), unused);
  const stopped = channelIds.find((id) => cutIn(after, id) && !cutIn(before, id));
  return stopped === undefined ? null : aboutName(nameOf(after, stopped), cut);
}

const nameOf = ({ inputs: { company } }: Plan, typeId: string): Text =>
  spokenChannel(company.channels.find((channel) => channel.typeId === typeId) ?? { typeId });

/** An audience or an offer that the answers leave out. */
function answerReason({ personaIds, content }: PlannedAction, before: Plan, after: Plan): Text | null {
  const gone = (list: 'personas' | 'offers', ids: readonly string[]): string | undefined => {
    const has = (plan: Plan, id: string) => plan.inputs.company[list].find((one) => one.id === id);
    return ids.every((id) => has(after, id) === undefined)
      ? ids.map((id) => has(before, id)?.name).find((name) => name !== undefined)
      : undefined;
  };
  const name = gone('personas', personaIds) ?? gone('offers', content === null ? [] : [content.brandProof.offerId]);
  return name === undefined ? null : aboutName({ fr: name, en: name }, leftOut);
}

/** The subject of an action in the new plan; undefined where it has none. */
function topicOf({ content }: PlannedAction, before: Plan, after: Plan): Plan['topics'][number] | undefined {
  const keyword = content === null ? undefined : before.topics.find(({ id }) => id === content.topicId)?.keyword;
  return keyword === undefined ? undefined : after.topics.find((one) => one.keyword === keyword);
}

/** A subject that a page answers. */
function coveredReason(action: PlannedAction, before: Plan, after: Plan): Text | null {
  const topic = topicOf(action, before, after);
  return action.content?.target.kind === 'planned' && topic?.target.kind === 'page'
    ? aboutName({ fr: topic.target.title, en: topic.target.title }, covered)
    : null;
}

/** A subject behind which others come first. */
const postponedReason = (action: PlannedAction, before: Plan, after: Plan): Text | null =>
  (topicOf(action, before, after)?.noActionReason ?? null) === null ? null : postponed;

const aboutName = (name: Text, sentence: Text): Text => ({
  fr: sentence.fr.replace('{name}', () => name.fr),
  en: sentence.en.replace('{name}', () => name.en),
});

const outside = pair('Ce jour est hors du nouveau plan.', 'That day is outside the new plan.');
const madeWay = pair('Vos propres entrées prennent ces heures.', 'Your own entries take these hours.');
const unused = pair('Vous n’utilisez plus «\u00a0{name}\u00a0».', 'You do not use “{name}” any more.');
const cut = pair('Le nouveau plan arrête «\u00a0{name}\u00a0».', 'The new plan stops “{name}”.');
const leftOut = pair(
  '«\u00a0{name}\u00a0» ne fait plus partie de vos réponses.',
  '“{name}” is not among your answers any more.',
);
const covered = pair('Ce sujet a sa page\u00a0: «\u00a0{name}\u00a0».', 'This subject has its page: “{name}”.');
const postponed = pair('D’autres sujets passent avant celui-ci.', 'Other subjects come before this one.');
