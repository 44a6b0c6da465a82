import type { MessageAbout } from '../../planning/messages/message-about.ts';
import type { Locale } from '../../values/locale.ts';
import { capitalise } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';

/** Something that the reader looks for, in the words of the company file. */
export interface ReaderNeed {
  readonly text: string;
  readonly kind: 'objection' | 'pain' | 'job';
}

const mostQuestions = 6;
/** Below so many open needs, those that the company file declares first complete them. */
const enoughNeeds = 2;

/** The questions that a text has to answer: on its keyword, then the needs that the site leaves open, then on the proof. */
export function readerQuestions(
  about: MessageAbout,
  intent: string,
  needs: readonly ReaderNeed[],
  locale: Locale,
): string[] {
  const known = needs.length >= enoughNeeds ? needs : [...needs, ...declaredNeeds(about)];
  const proof =
    locale === 'fr'
      ? `Qu’est-ce qui le prouve (${about.proof}), et comment le vérifier ?`
      : `What proves it (${about.proof}), and how can one check?`;
  return unique([
    keywordQuestion(about, intent, locale),
    ...known.slice(0, mostQuestions - 2).map((need, index) => asQuestion(need, index, locale)),
    proof,
  ]);
}

function declaredNeeds({ job, pain, secondPain }: MessageAbout): ReaderNeed[] {
  return [
    { text: job, kind: 'job' },
    { text: pain, kind: 'pain' },
    ...(secondPain === pain ? [] : [{ text: secondPain, kind: 'pain' as const }]),
  ];
}

/** The question behind the keyword, by the intent of who searches for it. */
function keywordQuestion(about: MessageAbout, intent: string, locale: Locale): string {
  if (isQuestion(about.keyword)) return withMark(capitalise(about.keyword), locale);
  const name = about.keywordFirst;
  if (locale === 'fr') {
    if (intent === 'transactional') return `« ${name} » : comment choisir, à quel prix, dans quel délai ?`;
    if (intent === 'local') return `« ${name} » : où, quand, pour qui et à quel prix ?`;
    return intent === 'informational'
      ? `« ${name} » : quelle est la réponse courte ?`
      : `« ${name} » : quelles options comparer, et sur quels critères ?`;
  }
  if (intent === 'transactional') return `“${name}”: how to choose, at what price, how soon?`;
  if (intent === 'local') return `“${name}”: where, when, for whom and at what price?`;
  return intent === 'informational'
    ? `“${name}”: what is the short answer?`
    : `“${name}”: which options to compare, and on which criteria?`;
}

/** What follows a pain in a question, in turn: after a thing, a deed or a whole sentence alike. */
const painsFr = ['que répondre, faits à l’appui ?', 'que peut-on y faire ?', 'qu’est-ce qui change ici ?'];
const painsEn = ['what is the answer, with facts?', 'what can be done about it?', 'what is different here?'];

/** The need itself when it is a question already, otherwise a question of its kind. */
function asQuestion({ text, kind }: ReaderNeed, rank: number, locale: Locale): string {
  if (isQuestion(text)) return withMark(capitalise(text), locale);
  const [, deed, name] = (kind === 'job' && deedOnName[locale].exec(text)) || [];
  if (deed !== undefined && name !== undefined)
    return locale === 'fr' ? `« ${name} » : comment ${deed} ?` : `“${name}”: how to ${deed}?`;
  if (locale === 'fr') {
    if (kind === 'job') return isDeed(text, 'fr') ? `Comment ${text} ?` : `« ${capitalise(text)} » : comment faire ?`;
    if (kind === 'pain') return `« ${capitalise(text)} » : ${painsFr[rank % painsFr.length]}`;
    return `« ${capitalise(text)} » : que faut-il savoir avant de décider ?`;
  }
  if (kind === 'job')
    return isDeed(text, 'en') ? `How to ${text.replace(/^to /iu, '')}?` : `“${capitalise(text)}”: how to go about it?`;
  if (kind === 'pain') return `“${capitalise(text)}”: ${painsEn[rank % painsEn.length]}`;
  return `“${capitalise(text)}”: what should one know before deciding?`;
}

/** A verb with a name right after it, as “choose” with that of an offer: the name has no article to make a question with. */
const deedOnName: Readonly<Record<Locale, RegExp>> = {
  fr: /^(\p{Ll}+(?:er|ir|re)) (\p{Lu}.*)$/u,
  en: /^(?:to )?(\p{Ll}+) (\p{Lu}.*)$/u,
};

/** What begins with a French infinitive. */
const frenchDeed = /^(?:(?:ne (?:pas|plus)|se|en|y|le|la|les) |s['’])*\p{L}+(?:er|ir|re)(?!\p{L})/iu;
/** First words of what is wanted, not done: « a weekend for ten », "no arguing", "this week". */
const englishThing =
  /^(?:an?|the|this|that|these|those|no|not|some\p{L}*|any\p{L}*|every\p{L}*|more|less|fewer|better|enough|in|on|at|by|for|with|without|from|my|our|his|her|their|your|it|one|two|\d+)(?!\p{L})/iu;

/** True for something to do, which « comment » and "how to" can introduce. */
const isDeed = (text: string, locale: Locale): boolean =>
  locale === 'fr' ? frenchDeed.test(text) : !englishThing.test(text);

/** Beginnings of questions, and French inversions. */
const interrogative =
  /^(quel|comment|pourquoi|combien|où |quand |que |qu['’]|à partir de|faut-il|est-ce|peut-on|what|which|how|why|when|where|can |do (?:i|you|we|they|people|these|those|your|my) |does |is |are |will |should )|-(il|elle|on|ils|elles)\b/iu;

const isQuestion = (text: string): boolean => interrogative.test(text);

const withMark = (text: string, locale: Locale): string =>
  text.endsWith('?') ? text : `${text}${locale === 'fr' ? ' ?' : '?'}`;
