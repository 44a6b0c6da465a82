import { channelType, isCreatorChannel, isEmailChannel } from '../framework/channels.ts';
import { typesetText } from '../language/typeset.ts';
import type { BeforeWriting } from '../planning/plan/details/content-detail.ts';
import type { Target } from '../planning/plan/action.ts';
import { stemsOf } from '../planning/topics/topic-words.ts';
import { pair, type Text } from '../values/text.ts';
import { createsTopicPage } from './selection/content-order.ts';
import type { Candidate } from './selection/candidate.ts';

/** An item as its team names it. */
export interface NamedItem {
  readonly candidate: Candidate;
  /** The page that it creates, changes or points to. */
  readonly target: Target;
  /** Its own title. */
  readonly title: string;
  /** What is asked before its text is written; null where it is written. */
  readonly before: BeforeWriting | null;
}

/** The work of an item: a verb for what its format and its place of publication ask for, and what the verb acts on. */
export function contentTask(item: NamedItem): Text {
  const { format } = item.candidate;
  if (item.before !== null) return preparation(item, item.before);
  // its own verb says what the name of the format would say again
  if (format.task !== null) return typesetText(named(format.task, item.target.title));
  const { topic } = item.candidate;
  const { target } = item;
  const { verb, quotes } = workOf(item);
  const quoted = quotes === 'page' ? item.target.title : item.title;
  const [fr, en] = [format.title.fr.toLowerCase(), format.title.en.toLowerCase()];
  const task = named(verb, quoted);
  if (verb === add) return typesetText(pair(`${task.fr} : ${fr}`, `${task.en}: ${en}`));
  const on = verb === complete.verb && !saysAll(target.title, topic.keyword) ? about(topic.keyword) : pair('', '');
  return typesetText(pair(`${task.fr}${on.fr} (${fr})`, `${task.en}${on.en} (${en})`));
}

const named = (verb: Text, title: string): Text => pair(`${verb.fr} «\u202f${title}\u202f»`, `${verb.en} “${title}”`);

/** The work while the text waits: whom to ask, by name, or what to prepare; the item says what it waits for. */
function preparation({ candidate: { format }, title }: NamedItem, { who }: BeforeWriting): Text {
  const [fr, en] = [format.title.fr.toLowerCase(), format.title.en.toLowerCase()];
  const start =
    who === null
      ? pair('Préparez', 'Prepare')
      : pair(`Demandez à ${who} de quoi écrire`, `Ask ${who} for what it takes to write`);
  return typesetText(
    pair(
      `${start.fr} «\u202f${title}\u202f» (${fr}), puis fixez le jour de parution`,
      `${start.en} “${title}” (${en}), then set the day of publication`,
    ),
  );
}

interface Work {
  readonly verb: Text;
  /** What the verb acts on: the page, or the item by its title. */
  readonly quotes: 'page' | 'item';
}

const publish: Work = { verb: pair('Publiez', 'Publish'), quotes: 'item' };
const complete: Work = { verb: pair('Complétez la page', 'Complete the page'), quotes: 'page' };
/** What is not text leaves the text of the page as it is: the page may say all of its subject already. */
const add = pair('Ajoutez à la page', 'Add to the page');
const send: Work = { verb: pair('Envoyez', 'Send'), quotes: 'item' };
const throughPartner: Work = {
  verb: pair('Faites publier par un partenaire', 'Have a partner publish'),
  quotes: 'item',
};
const throughCreator: Work = { verb: pair('Faites publier par un créateur', 'Have a creator publish'), quotes: 'item' };

function workOf({ candidate, target }: NamedItem): Work {
  const { format, topic, channelId } = candidate;
  const isOwnPage = target.kind === 'planned' && (target.url !== topic.target.url || createsTopicPage(candidate));
  if (isOwnPage) return publish;
  if (isEmailChannel(channelId)) return send;
  if (format.paidPartnership || isCreatorChannel(channelId)) return throughCreator;
  const { family, ownership } = channelType(channelId);
  if (family === 'partners' && ownership !== 'owned') return throughPartner;
  if (family !== 'site' && family !== 'search') return publish;
  return format.family === 'editorial' ? complete : { verb: add, quotes: 'page' };
}

/** True for a title with the words of a search: to name the search would say the same again. */
function saysAll(title: string, keyword: string): boolean {
  const said = new Set(stemsOf(title));
  return stemsOf(keyword).every((stem) => said.has(stem));
}

/** What is missing on a page that may answer other searches in full. */
const about = (keyword: string): Text =>
  pair(` sur ce que l’on cherche par «\u202f${keyword}\u202f»`, ` about what people search for by “${keyword}”`);
