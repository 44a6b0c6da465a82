import type { CompanyPersona } from '../framework/company/company.ts';
import { wordsOf } from '../planning/messages/phrase-ledger.ts';
import { hookHypothesis, publishedMessage } from '../planning/messages/published-message.ts';
import { typeset } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Message } from '../planning/plan/action.ts';
import type { ScenarioDetail, StepMessage } from '../planning/plan/details/scenario-detail.ts';
import { type Address, addressOf } from '../planning/texts/addressed.ts';
import { buttonWords, type Lines, wordingsOf } from '../planning/texts/layouts/chosen-line.ts';
import { readTextFacts } from '../planning/texts/read-text-facts.ts';
import { tellingLines } from '../planning/texts/common-lines.ts';
import { relaySubject } from '../planning/texts/relay-subject.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import type { TextFacts, TextSubject } from '../planning/texts/text-facts.ts';
import type { Duty } from '../planning/texts/facts/senders.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { AcquisitionScenario, ScenarioStep } from './acquisition-scenario.ts';
import {
  brandPoints,
  headLine,
  hesitation,
  nameLine,
  promiseLine,
  questionLine,
  reasonLine,
  replyLine,
  type StepText,
} from './messages/step-words.ts';
import type { ScenarioProof } from './scenario-proof.ts';
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
  { scenario, persona, proof }: Chosen,
  { id, topic, event, turn, steps }: Subject,
): ScenarioTexts {
  const { own, subject } = subjectsOf(context, { scenario, persona, proof }, { topic, event, turn });
  const ready = textOfAction(context, scenario.text, { actionId: id, subject: own })?.ready ?? null;
  const facts = readTextFacts(context, subject);
  const address = addressOf(context, subject, facts);
  const vocabulary = unique([topic.keyword, ...persona.vocabulary]);
  const written = steps.map(({ says }, at) => {
    const formal = says === undefined ? null : composed(facts, says);
    const words = formal === null ? null : inPerson(formal, address);
    const messageId = `${id}-step-${at + 1}`;
    const signed = words === null ? null : greeted(facts, words);
    return signed === null ? null : { ...signed, message: published(context, signed, messageId, vocabulary) };
  });
  const first = written.find((one) => one !== null) ?? null;
  return {
    offer: facts.offer.name.text,
    page: facts.page ?? topic.target.url,
    said: written.map((one) => one?.message ?? null),
    messages:
      first === null
        ? []
        : [
            first.message,
            ...(first.otherHook === null
              ? []
              : [{ ...variantOf(first.message, first.otherHook), to: first.message.to }]),
          ],
    ready,
  };
}

/** A scenario, its audience, and what the company counts itself where it is built on that. */
interface Chosen {
  readonly scenario: AcquisitionScenario;
  readonly persona: CompanyPersona;
  readonly proof: ScenarioProof | null;
}

/** Whom the texts of a scenario speak to and of what; `own` before it reaches people through a relay. */
function subjectsOf(
  context: PlanContext,
  { scenario, persona, proof }: Chosen,
  { topic, event, turn }: Pick<Subject, 'topic' | 'event' | 'turn'>,
): { readonly own: TextSubject; readonly subject: TextSubject } {
  const own = { persona, offer: proof?.offer ?? offerToAudience(context, topic, persona), event, turn };
  // what a partner publishes is about the offer of the people it reaches
  const reached = scenario.namesRelay ? (relaySubject(context, { turn })?.subject ?? own) : own;
  const subject: TextSubject = {
    ...reached,
    event,
    turn,
    search: topic.keyword,
    ...(scenario.namesRelay || proof !== null ? {} : { page: topic.target.url }),
    ...(proof?.proposal === undefined ? {} : { proposal: proof.proposal }),
  };
  return { own, subject };
}

/** True where the file has the words of at least one message of the scenario, or the scenario publishes none. */
export function canBeSaid(context: PlanContext, option: Chosen, topic: Topic): boolean {
  const messages = option.scenario.steps.flatMap(({ says }) => says ?? []);
  if (messages.length === 0) return true;
  const facts = readTextFacts(context, subjectsOf(context, option, { topic, event: null, turn: 0 }).subject);
  return messages.some((says) => {
    const words = says(facts);
    return words !== null && [words.opening, words.other].some((lines) => wordingsOf(facts, lines).length > 0);
  });
}

interface Composed {
  readonly hook: string;
  /** Another first sentence to compare it with; null where the file gives none. */
  readonly otherHook: string | null;
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
    otherHook: words.otherHook === null ? null : greet(words.otherHook),
    body: `${words.body} ${senders[greets].text}`,
  };
}

/** The sentences of a step that are known and not printed by another text of the plan; null where they say nothing together. */
function composed(facts: TextFacts, says: StepText): Composed | null {
  const words = says(facts);
  if (words === null) return null;
  const { opening, other, lines, button, greets } = words;
  const hook = firstSentence(facts, [opening, other]);
  if (hook === null) return null;
  const cta = buttonWords(facts, button.words);
  const [named] = wordingsOf(facts, nameLine(facts));
  const kept: string[] = [];
  // after one question, no other
  const asks = wordingsOf(facts, hesitation(facts)).includes(hook);
  for (const line of lines) {
    if (asks && line === questionLine) continue;
    const before = [hook, ...kept];
    // said once in a message, in whichever line; where another text has the details of an offer, its price is left
    const sentence = [line, wordingsOf(facts, line)[0] === named ? headLine(facts) : null]
      .flatMap((one) => wordingsOf(facts, one)[0] ?? [])
      // a long address that another text has is left to who sends it
      .flatMap((one) => [one, one.replace(/https?:\/\/\S+/u, facts.locale === 'fr' ? '[lien]' : '[link]')])
      .filter(
        (one) => !before.includes(one) && !(isPromise(facts, one) && before.some((said) => isPromise(facts, said))),
      )
      .find((one) => isPromise(facts, one) || facts.ledger.isFresh(`${one} ${cta}`, wordsOf(before.join(' '))));
    if (sentence === undefined) continue;
    facts.ledger.write(sentence);
    kept.push(sentence);
  }
  const facing = [
    promiseLine(facts),
    headLine(facts),
    ...brandPoints(facts),
    ...tellingLines(facts.offer),
    reasonLine(facts),
  ]
    .flatMap((line) => wordingsOf(facts, line))
    .filter((one) => one !== hook);
  const rest =
    facing.find((one) => isPromise(facts, one) || facts.ledger.isFresh(`${one} ${cta}`, wordsOf(hook))) ??
    (greets === undefined ? facing[0] : undefined) ??
    wordingsOf(facts, replyLine)[0];
  if (kept.length === 0 && rest !== undefined) kept.push(rest);
  const others = [...wordingsOf(facts, other), ...wordingsOf(facts, hesitation(facts))];
  const [otherHook = null] = others.filter((one) => one !== hook && !kept.includes(one));
  facts.ledger.keep([hook, ...kept, cta]);
  return { hook, otherHook, body: kept.join(' '), cta, to: button.to, ...(greets === undefined ? {} : { greets }) };
}

/** The promise of the company may be in several texts, as its name is. */
const isPromise = ({ promise, locale }: TextFacts, sentence = ''): boolean =>
  promise !== null && sentence.includes(typeset(promise.text, locale));

/** The words of a step in the person in which the company speaks, where all of them can be put into it. */
function inPerson(words: Composed, address: Address): Composed {
  const [hook, body, cta] = [words.hook, words.body, words.cta].map(address);
  const otherHook = words.otherHook === null ? null : address(words.otherHook);
  if (hook == null || body == null || cta == null || (otherHook === null && words.otherHook !== null)) return words;
  return { ...words, hook, otherHook, body, cta };
}

/** The first sentence that is known and new in the plan, else the first known. */
function firstSentence(facts: TextFacts, choices: readonly Lines[]): string | null {
  const wordings = choices.flatMap((lines) => wordingsOf(facts, lines));
  const chosen = wordings.find((one) => facts.ledger.isFresh(one, [])) ?? wordings[0] ?? null;
  if (chosen !== null) facts.ledger.write(chosen);
  return chosen;
}

const published = (
  { locale }: PlanContext,
  { to, greets: _greets, otherHook: _otherHook, ...words }: Composed,
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
