import { wordsOf } from '../planning/messages/phrase-ledger.ts';
import { hookHypothesis, publishedMessage } from '../planning/messages/published-message.ts';
import { readName } from '../planning/pieces/read-pieces.ts';
import { typeset } from '../language/typeset.ts';
import { alone } from '../planning/pieces/piece.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { amountsIn } from '../planning/pieces/written-amounts.ts';
import type { Message } from '../planning/plan/action.ts';
import type { ScenarioDetail, StepMessage } from '../planning/plan/details/scenario-detail.ts';
import { type Address, addressOf } from '../planning/texts/addressed.ts';
import { buttonWords, type Lines, wordingsOf } from '../planning/texts/layouts/chosen-line.ts';
import { readTextFacts } from '../planning/texts/read-text-facts.ts';
import { relaySubject } from '../planning/texts/relay-subject.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import type { TextFacts } from '../planning/texts/text-facts.ts';
import type { Duty } from '../planning/texts/facts/senders.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { ScenarioStep } from './acquisition-scenario.ts';
import {
  asked,
  byTelephone,
  factLines,
  headLines,
  hesitation,
  onThePage,
  type StepSubject,
  type StepText,
} from './messages/step-words.ts';
import type { ScenarioOption } from './scenario-options.ts';
import { offerToAudience } from './scenario-topic.ts';

interface Subject {
  readonly id: string;
  readonly topic: Topic;
  readonly event: Text | null;
  readonly turn: number;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioTexts extends Pick<ScenarioDetail, 'messages' | 'ready'> {
  /** The offer of the texts, as they name it, and where they lead: a page of it, else that of the topic. */
  readonly offer: string;
  readonly page: string;
  /** The message of each step, in the same order; null for work that people do not see. */
  readonly said: readonly (StepMessage | null)[];
}

/** What each step publishes, the first message with a variant of its first sentence, and the text of the scenario in its form. */
export function scenarioText(
  context: PlanContext,
  { scenario, persona, proof }: ScenarioOption,
  { id, topic, event, turn, steps }: Subject,
): ScenarioTexts {
  const own = { persona, offer: proof?.offer ?? offerToAudience(context, topic, persona), event, turn };
  const ready = textOfAction(context, scenario.text, { actionId: id, subject: own })?.ready ?? null;
  // what a partner publishes is about the offer of the people it reaches
  const reached = scenario.namesRelay ? (relaySubject(context, { turn })?.subject ?? own) : own;
  const read = { ...reached, event, turn };
  const facts = readTextFacts(context, read);
  const address = addressOf(context, read, facts);
  const subject = {
    page: topic.target.url,
    keyword: readName(topic.keyword),
    ...(proof?.invited === undefined ? {} : { invited: proof.invited }),
  };
  const vocabulary = unique([topic.keyword, ...persona.vocabulary]);
  const written = steps.map(({ says }, at) => {
    const formal = says === undefined ? null : composed(facts, says, subject);
    const words = formal === null ? null : inPerson(formal, address);
    const messageId = `${id}-step-${at + 1}`;
    const signed = words === null ? null : greeted(facts, words);
    return signed === null ? null : { ...signed, message: published(context, signed, messageId, vocabulary) };
  });
  const first = written.find((one) => one !== null) ?? null;
  return {
    offer: facts.offer.name.text,
    page: scenario.namesRelay || proof !== null ? (facts.offer.page ?? topic.target.url) : topic.target.url,
    said: written.map((one) => one?.message ?? null),
    messages:
      first === null ? [] : [first.message, { ...variantOf(first.message, first.otherHook), to: first.message.to }],
    ready,
  };
}

interface Composed {
  readonly hook: string;
  readonly otherHook: string;
  readonly body: string;
  readonly cta: string;
  readonly to: string | null;
  readonly greets?: Duty;
}

/** First words of our sentences, which are written small after a greeting: a name keeps its capital. */
const ours =
  /^(?:Je|Vous|Votre|Nous|Merci|En|Ce|Cela|Cette|Une?|Que|La|Le|Il|Pensez|Avant|Comme|Montrez|You|Your|We|Thank|In|What|This|An?|The|Before|Do|Are|Is|Plan|Somebody|As|Show|Reading|Still|Who|To)(?!\p{L})/u;

/** A letter to a person: « Bonjour [prénom], » before its first sentence, and who writes at its end. */
function greeted({ senders, locale }: TextFacts, words: Composed): Composed {
  const { greets } = words;
  if (greets === undefined) return words;
  const hello = locale === 'fr' ? 'Bonjour [prénom]' : 'Hello [first name]';
  const greet = (first: string): string =>
    ours.test(first)
      ? `${hello}, ${first.charAt(0).toLowerCase()}${first.slice(1)}`
      : `${hello}${first.startsWith('I ') ? ',' : '.'} ${first}`;
  return {
    ...words,
    hook: greet(words.hook),
    otherHook: greet(words.otherHook),
    body: `${words.body} ${senders[greets].text}`,
  };
}

/** The sentences of a step that are known and not printed by another text of the plan; null without a first one. */
function composed(facts: TextFacts, says: StepText, subject: StepSubject): Composed | null {
  const words = says(facts, subject);
  if (words === null) return null;
  const { opening, other, lines, button, greets } = words;
  const hook = firstSentence(facts, [opening, other, headLines(facts), hesitation(facts)]);
  if (hook === null) return null;
  const cta = buttonWords(facts, button.words);
  const kept: string[] = [];
  for (const line of lines) {
    const sentence = wordingsOf(facts, line)[0];
    const isNew = sentence !== undefined && sentence !== hook && !kept.includes(sentence);
    // said once in a message, in whichever line
    if (isPromise(facts, sentence) && [hook, ...kept].some((one) => isPromise(facts, one))) continue;
    const isOwn = isPromise(facts, sentence) || sentence?.startsWith('☐') === true;
    if (!isNew || !(isOwn || facts.ledger.isFresh(`${sentence} ${cta}`, wordsOf([hook, ...kept].join(' '))))) continue;
    facts.ledger.write(sentence);
    kept.push(sentence);
  }
  const whole = withAnswers(facts, kept);
  // a letter says why it is written: a fact before that belongs to nothing
  const fact = greets === undefined ? missingFact(facts, lines, [hook, ...whole], cta) : null;
  kept.splice(0, kept.length, ...(fact === null ? whole : [fact, ...whole]));
  if (kept.length === 0) kept.push(whereToAsk(facts, hook, button.to));
  const differs = (one: string): boolean => one !== hook && !kept.includes(one);
  const alternatives = (some: Lines): string[] => wordingsOf(facts, some).filter(differs);
  const [otherHook] = [...alternatives(other), ...alternatives(hesitation(facts))];
  if (otherHook === undefined) return null;
  facts.ledger.keep([hook, ...kept, cta]);
  return { hook, otherHook, body: kept.join(' '), cta, to: button.to, ...(greets === undefined ? {} : { greets }) };
}

/** The promise of the company may be in several texts, as its name is. */
const isPromise = ({ promise, locale }: TextFacts, sentence = ''): boolean =>
  promise !== null && sentence.includes(typeset(promise.text, locale));

/** The sentences without a question of the audience whose answer another text has. */
function withAnswers({ asked, answers, locale }: TextFacts, kept: readonly string[]): string[] {
  return kept.filter((one) => {
    const found = [...asked, ...answers].find(({ question }) => typeset(question.text, locale) === one);
    return found === undefined || found.answer === null || kept.includes(typeset(alone(found.answer).text, locale));
  });
}

/**
 * A fact for a step that was to say one, and whose facts other texts have: a name and “it is all on the page” say nothing. Null
 * where a fact is said, and where none is meant.
 */
function missingFact(facts: TextFacts, lines: readonly Lines[], said: readonly string[], cta: string): string | null {
  const known = factLines(facts).flatMap((line) => wordingsOf(facts, line));
  const isFact = (one: string): boolean => known.includes(one) || amountsIn(one).length > 0;
  const isMeant = said.length === 1 || lines.some((line) => line === null || wordingsOf(facts, line).some(isFact));
  if (!isMeant || said.some(isFact)) return null;
  const [hook = ''] = said;
  return known.find((one) => one !== hook && facts.ledger.isFresh(`${one} ${cta}`, wordsOf(hook))) ?? null;
}

/** The words of a step in the person in which the company speaks, where all of them can be put into it. */
function inPerson(words: Composed, address: Address): Composed {
  const [hook, otherHook, body, cta] = [words.hook, words.otherHook, words.body, words.cta].map(address);
  if (hook == null || otherHook == null || body == null || cta == null) return words;
  return { ...words, hook, otherHook, body, cta };
}

/** The first sentence that is known and new in the plan, else the first known. */
function firstSentence(facts: TextFacts, choices: readonly Lines[]): string | null {
  const wordings = choices.flatMap((lines) => wordingsOf(facts, lines));
  const chosen = wordings.find((one) => facts.ledger.isFresh(one, [])) ?? wordings[0] ?? null;
  if (chosen !== null) facts.ledger.write(chosen);
  return chosen;
}

/** Where the price and the rest are found, in words that no other text of the plan has after the same ones. */
function whereToAsk(facts: TextFacts, hook: string, to: string | null): string {
  const called = facts.offer.price === null ? byTelephone : asked;
  const wordings = wordingsOf(facts, to === null ? called : onThePage);
  const chosen = wordings.find((one) => facts.ledger.isFresh(one, wordsOf(hook))) ?? wordings[0] ?? hook;
  facts.ledger.write(chosen);
  return chosen;
}

const published = (
  { locale }: PlanContext,
  { to, greets: _greets, ...words }: Composed,
  id: string,
  vocabulary: readonly string[],
): StepMessage => ({ ...publishedMessage(locale, words, { id, vocabulary, legalMentions: [] }), to });

const variantOf = ({ to: _to, ...message }: StepMessage, hook: string): Message => ({
  ...message,
  id: `${message.id}-b`,
  hook,
  changedElement: 'hook',
  hypothesis: hookHypothesis,
});
