import type { Locale } from '../../values/locale.ts';
import type { MessageAbout } from '../../planning/messages/message-about.ts';
import { capital } from '../../planning/messages/message-facts.ts';

/** Something the reader looks for, in the reader's own words. */
export interface ReaderNeed {
  readonly text: string;
  readonly kind: 'objection' | 'pain' | 'job' | 'search';
}

/** Fewest and most questions of a brief. */
const bounds = { fewest: 3, most: 6 };

/** The questions a text has to answer: on its keyword first, then those of the reader that the site leaves open, then the proof. */
export function readerQuestions(
  about: MessageAbout,
  intent: string,
  needs: readonly ReaderNeed[],
  locale: Locale,
): string[] {
  const own = needs.length >= 2 ? needs : [...needs, ...declared(about)];
  const asked = own.map((need, index) => asQuestion(need, index, locale));
  const proof =
    locale === 'fr'
      ? `Qu’est-ce qui le prouve (${about.proof}), et comment le vérifier ?`
      : `What proves it (${about.proof}), and how can one check?`;
  const questions = [keywordQuestion(about, intent, locale), ...asked.slice(0, bounds.most - 2), proof];
  return [...new Set(questions)].slice(0, bounds.most);
}

function declared(about: MessageAbout): ReaderNeed[] {
  return [
    { text: about.job, kind: 'job' },
    { text: about.pain, kind: 'pain' },
    ...(about.secondPain === about.pain ? [] : [{ text: about.secondPain, kind: 'pain' as const }]),
  ];
}

function keywordQuestion(about: MessageAbout, intent: string, locale: Locale): string {
  if (isQuestion(about.keyword)) return closed(capital(about.keyword), locale);
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

const painsFr = [
  'que répondre, faits à l’appui ?',
  'comment l’éviter ou en limiter l’effet ?',
  'qu’est-ce qui change ici ?',
];
const painsEn = ['what is the answer, with facts?', 'how to avoid it or limit its effect?', 'what is different here?'];

/** A need as a question: kept as it is when it already asks, otherwise asked after its kind. */
function asQuestion({ text, kind }: ReaderNeed, rank: number, locale: Locale): string {
  if (isQuestion(text)) return closed(capital(text), locale);
  if (locale === 'fr') {
    if (kind === 'job') return `Comment ${text} ?`;
    if (kind === 'pain') return `« ${capital(text)} » : ${painsFr[rank % painsFr.length]}`;
    return `« ${capital(text)} » : que faut-il savoir avant de décider ?`;
  }
  if (kind === 'job') return `How to ${text}?`;
  if (kind === 'pain') return `“${capital(text)}”: ${painsEn[rank % painsEn.length]}`;
  return `“${capital(text)}”: what should one know before deciding?`;
}

const asking =
  /^(quel|comment|pourquoi|combien|où |quand |que |qu['’]|à partir de|faut-il|est-ce|peut-on|what|which|how|why|when|where|can |do |does |is |are |will |should )|-(il|elle|on|ils|elles)\b/iu;

const isQuestion = (text: string): boolean => asking.test(text);

const closed = (text: string, locale: Locale): string =>
  text.endsWith('?') ? text : `${text}${locale === 'fr' ? ' ?' : '?'}`;
