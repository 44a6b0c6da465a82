import type { Company } from '../../src/core/framework/company/company.ts';
import type { Languages } from '../../src/core/language/language.ts';
import { planContext } from '../../src/core/planning/context/plan-context.ts';
import {
  type MessagePieces,
  type MessageSubject,
  messagePieces,
} from '../../src/core/planning/messages/message-pieces.ts';
import { languages } from './languages.ts';
import type { TopicFacts } from '../../src/core/contents/content-format.ts';
import type { MessageAbout } from '../../src/core/planning/messages/message-about.ts';
import { messageFacts } from '../../src/core/planning/messages/message-facts.ts';
import type { Topic } from '../../src/core/planning/topics/topic.ts';
import { topicWith } from './plan-parts.ts';
import { companyWith, contextOf } from './small-company.ts';

const company = companyWith();
const { reach } = contextOf(company);

/** What decides whether a format suits a topic, for the small company. */
export function topicFacts(topic: Partial<Topic> = {}, given: Partial<TopicFacts> = {}): TopicFacts {
  return { topic: topicWith(topic), words: 'velo ville', hub: undefined, boughtOnQuote: false, reach, ...given };
}

/** What briefs and messages may quote of the small company. */
export function messageAbout(given: Partial<MessageAbout> = {}): MessageAbout {
  const about = messageFacts(company, {
    persona: company.personas[0]!,
    offer: company.offers[0]!,
    topic: 'vélo de ville',
    keyword: 'vélo de ville',
    event: null,
    turn: 0,
  });
  return { ...about, ...given };
}

/** The pieces that a text of an example company, or of the small one, may use. */
export function piecesOf(
  own: Company,
  given: Partial<MessageSubject> = {},
  lexicons: Languages | null = languages,
): MessagePieces {
  const context = planContext(own, null, { start: '2027-01-04' }, lexicons);
  return messagePieces(context, {
    persona: own.personas[0]!,
    offer: own.offers[0]!,
    keyword: own.personas[0]!.vocabulary[0]!,
    event: null,
    turn: 0,
    ...given,
  });
}
