import type { CompanyOffer, CompanyPersona } from '../framework/company/company.ts';
import { contentWords, isSameWord } from '../framework/counters/plain-words.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { isFee } from '../planning/pieces/offer-name.ts';
import { soldOffers } from '../framework/use-cycle/sold-offers.ts';
import { audienceOffer, bringsSupply } from '../planning/pieces/audience-offer.ts';
import { canAnswerSearch, speaksToSearch } from '../planning/texts/facts/answers-of-search.ts';
import { readTextFacts } from '../planning/texts/read-text-facts.ts';
import { asksQuestion } from '../planning/topics/search-rank.ts';
import { offerOfTopic, searchedOffer } from '../planning/topics/offer-of-topic.ts';
import { servedTopics } from '../planning/topics/served-topics.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';

/** The topic of the persona with the intent of the scenario, otherwise its first one; one that the file has nothing to say to only where nothing else is there. */
export function topicFor(context: PlanContext, { topicIntent }: AcquisitionScenario, personaId: string): Topic {
  const { company, topics } = context;
  const persona = company.personas.find(({ id }) => id === personaId);
  const named = topics.filter((topic) => topic.personaId === personaId);
  const own = named.length > 0 ? named : topics;
  const pool = persona === undefined ? own : servedTopics(company, persona, { own, all: topics });
  const intents: readonly (string | null)[] =
    topicIntent === 'buying' ? ['transactional', 'commercial'] : [topicIntent];
  const fitting = pool.filter((topic) => intents.includes(topic.intent));
  // clicks that can be foreseen are a base for results; a gap alone is none
  const sought = (fitting.length > 0 ? fitting : pool).toSorted(byClicks);
  return (sought.find((topic) => persona === undefined || isAnswered(context, topic, persona)) ?? sought[0]) as Topic;
}

/** True for a topic whose question the file answers, or whose search has a word of what the audience is offered. */
function isAnswered(context: PlanContext, topic: Topic, persona: CompanyPersona): boolean {
  const subject = { persona, offer: offerToAudience(context, topic, persona), event: null, turn: 0 };
  const facts = readTextFacts(context, { ...subject, search: topic.keyword });
  return asksQuestion(topic.keyword) ? canAnswerSearch(facts) : speaksToSearch(facts);
}

const byClicks = (a: Topic, b: Topic): number => (b.expectedClicks ?? 0) - (a.expectedClicks ?? 0);

/**
 * What a scenario offers to an audience: what the search asks for, where no other audience buys that first; else what the
 * audience buys, or the offer of the topic where the topic names that one and not the other.
 */
export function offerToAudience({ company }: PlanContext, topic: Topic, persona: CompanyPersona): CompanyOffer {
  const named = offerOfTopic(company, topic, persona);
  // a single audience buys all that is sold
  const own = company.personas.length > 1 ? audienceOffer(company, persona) : null;
  // who brings what is sold pays the share that is kept of the sale
  if (own === null && bringsSupply(company, persona))
    return soldOffers(company).find(({ name }) => isFee(name)) ?? named;
  if (own === null || own.id === named.id) return named;
  const words = contentWords([topic.name, topic.keyword].join(' '));
  const isNamed = ({ name }: CompanyOffer): boolean =>
    contentWords(name).some((word) => words.some((one) => isSameWord(one, word)));
  const isForOthers = company.personas.some(
    (one) => one.id !== persona.id && audienceOffer(company, one)?.id === named.id,
  );
  if (searchedOffer(company, topic) !== null && !isForOthers) return named;
  return isNamed(named) && !isNamed(own) && !isForOthers ? named : own;
}
