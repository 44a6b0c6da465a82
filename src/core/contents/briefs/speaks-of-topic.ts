import type { BeforeWriting } from '../../planning/plan/details/content-detail.ts';
import type { ReadyText } from '../../planning/plan/details/ready-text.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { stemsOf } from '../../planning/topics/topic-words.ts';
import { typesetText } from '../../language/typeset.ts';
import { inBoth, pair } from '../../values/text.ts';

/** Forms that are published as the page of a topic: whoever searched for it has to read of it there. */
const pageForms: ReadonlySet<string> = new Set(['offer-page', 'questions', 'article']);

/** Part of the words of a topic, beside those of the offer and of the place, that its page has (working assumption). */
const leastShare = 0.5;

/** A day is written with a capital in English, and is no place. */
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** The words of a search without the names of places, which a text does not repeat. */
const withoutPlaces = (keyword: string): string =>
  keyword
    .split(' ')
    .filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word) || day.test(word))
    .join(' ');

/**
 * True for a text that may be published for a topic: one of another form than a page, or one that has most of the words
 * by which the topic differs from the offer itself.
 */
export function speaksOfTopic({ form, parts }: ReadyText, topic: Pick<Topic, 'keyword'>, offerName: string): boolean {
  if (!pageForms.has(form)) return true;
  const offered = new Set(stemsOf(offerName));
  const searched = stemsOf(withoutPlaces(topic.keyword));
  const words = searched.filter((stem) => !offered.has(stem));
  // the same thing in other words: the name of the offer answers the search
  if (words.length === 0) return true;
  const written = new Set(stemsOf(parts.map(({ text }) => text).join(' ')));
  return words.filter((stem) => written.has(stem)).length / words.length >= leastShare;
}

/** Most questions that are answered in one sitting (working assumption). */
const mostQuestions = 5;

/** Why a page of a topic is only a brief, with the questions of its readers. */
export const topicUnanswered = (topic: Pick<Topic, 'keyword'>, asked: readonly string[]): BeforeWriting => ({
  because: typesetText(
    pair(
      `ce que l’on sait de l’offre ne parle pas de « ${topic.keyword} »`,
      `what is known of the offer does not speak of “${topic.keyword}”`,
    ),
  ),
  need: typesetText(
    pair(
      'ce que vous répondez à qui cherche cela : deux ou trois phrases, avec un prix ou un fait',
      'what you answer to somebody who searches for it: two or three sentences, with a price or a fact',
    ),
  ),
  questions: asked.slice(0, mostQuestions).map((one) => typesetText(inBoth(() => one))),
});
