import type { Company } from '../../src/core/framework/company/company.ts';
import { planContext } from '../../src/core/planning/context/plan-context.ts';
import { readTextFacts } from '../../src/core/planning/texts/read-text-facts.ts';
import type { TextFacts, TextSubject } from '../../src/core/planning/texts/text-facts.ts';
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

/** What the texts about an offer of a company may print: the first offer and persona by default. */
export function textFactsOf(own: Company, given: Partial<TextSubject> = {}): TextFacts {
  const context = planContext(own, null, { start: '2027-01-04' }, languages);
  return readTextFacts(context, { persona: own.personas[0]!, offer: own.offers[0]!, event: null, turn: 0, ...given });
}
