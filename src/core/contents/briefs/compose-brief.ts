import { withDe } from '../../language/french-elision.ts';
import { typeset, typesetText } from '../../language/typeset.ts';
import { legalMention } from '../../planning/messages/legal-mentions.ts';
import type { MessageAbout } from '../../planning/messages/message-about.ts';
import type { Fact, FactSource } from '../../planning/pieces/piece.ts';
import type { WritingType } from '../../planning/plan/content-kinds.ts';
import type { Brief } from '../../planning/plan/details/content-detail.ts';
import type { Locale } from '../../values/locale.ts';
import { capitalise, pair, type Text } from '../../values/text.ts';
import type { ContentFormat } from '../content-format.ts';
import { type ReaderNeed, readerQuestions } from './reader-questions.ts';

/** What the brief of one item is about, beside its format. */
export interface BriefSubject {
  readonly about: MessageAbout;
  /** True when nobody gave the worry of the persona. */
  readonly isPainTaken: boolean;
  /** Words of the topic. */
  readonly terms: readonly string[];
  /** Search intent of the topic. */
  readonly intent: string;
  /** Questions of the persona that the site leaves open. */
  readonly needs: readonly ReaderNeed[];
  readonly country: string;
  readonly locale: Locale;
  readonly facts: readonly Fact[];
  /** Fields that no text may use. */
  readonly notes: readonly string[];
}

const writingSuffixes: Readonly<Record<WritingType, Text>> = {
  tutorial: pair('la démonstration', 'the demonstration'),
  story: pair("l'histoire", 'the story'),
  list: pair('la liste à vérifier', 'the checklist'),
  comparison: pair('comparer avant de choisir', 'compare before you choose'),
  testimonial: pair("ce qu'en disent les clients", 'what customers say'),
  backstage: pair('dans les coulisses', 'behind the scenes'),
  'question-answer': pair('vos questions, nos réponses', 'your questions answered'),
  'case-study': pair("le récit d'un client", "a customer's story"),
  news: pair('ce qui change pour vous', 'what changes for you'),
  manifesto: pair('ce que nous promettons', 'what we promise'),
  'practical-sheet': pair('le guide pratique', 'the practical guide'),
  dialogue: pair('à vous de choisir', 'you choose'),
};

/** The brief that an editor works from: the plan of the format, completed with questions, words, proofs, accessibility and law. */
export function composeBrief(format: ContentFormat, subject: BriefSubject): Brief {
  const { about, isPainTaken, terms, country, locale } = subject;
  const own = format.brief(about);
  return {
    title: typeset(titleOf(format, about, locale), locale),
    angle: typesetText(format.pageWork === null ? completed(own.angle, about, isPainTaken) : own.angle),
    questions: questionsOf(format, subject).map((one) => typeset(one, locale)),
    outline: own.outline.map(typesetText),
    terms: [...new Set([about.keyword, ...terms, ...about.words])].slice(0, 10),
    proofs: [...new Set([about.proof, about.secondProof])].map((one) => typeset(one, locale)),
    facts: subject.facts.map(({ text, source }) => ({ text: typeset(text, locale), source: sourceText(source) })),
    notes: subject.notes.map((note) => typeset(note, locale)),
    callToAction: typesetText(own.callToAction),
    length: format.length[1] === 0 ? null : { min: format.length[0], max: format.length[1] },
    linking: typesetText(format.linking),
    accessibility: format.accessibility.map(typesetText),
    legal: format.legal.map((id) => typesetText(legalMention(id, country).required)),
  };
}

const sourceText = (source: FactSource): string =>
  source.kind === 'page' ? `${source.url}${source.offset === null ? '' : `#${source.offset}`}` : source.field;

function questionsOf({ pageWork }: ContentFormat, { about, intent, needs, locale }: BriefSubject): readonly string[] {
  return pageWork === null
    ? readerQuestions(about, intent, needs, locale)
    : pageWork.questions(about).map((one) => one[locale]);
}

/** The angle, with the project and the worry that somebody gave of the persona added when it mentions neither. */
function completed(angle: Text, about: MessageAbout, isPainTaken: boolean): Text {
  if ([about.job, about.pain, about.secondPain].some((words) => words !== '' && angle.fr.includes(words))) return angle;
  const named = angle.fr.includes(about.who);
  const worry = isPainTaken
    ? pair('', '')
    : pair(` ; frein à lever : « ${about.pain} »`, `; worry to lift: “${about.pain}”`);
  return pair(
    `${angle.fr} ${named ? 'Son projet' : `Projet ${withDe(about.who)}`} : ${about.job}${worry.fr}.`,
    `${angle.en} ${named ? 'The project' : `Project of ${about.who}`}: ${about.job}${worry.en}.`,
  );
}

/** Name of the page of an item, without the event of the moment: « Miel cristallisé : la liste à vérifier ». */
export function pageName(format: ContentFormat, about: MessageAbout, locale: Locale): string {
  return typeset(titleOf(format, { ...about, event: null }, locale), locale);
}

function titleOf(format: ContentFormat, about: MessageAbout, locale: Locale): string {
  if (format.pageWork !== null) return format.pageWork.title(about)[locale];
  const colon = locale === 'fr' ? ' : ' : ': ';
  const event = about.event?.[locale];
  const suffix = (format.titleSuffix ?? writingSuffixes[format.writing])[locale];
  const head = event === undefined ? about.keywordFirst : `${event}${colon}${about.keyword}`;
  // a keyword that names the thing itself needs no reminder: « calculateur de prix », not « … : le calculateur »
  if (about.keyword.toLowerCase().includes(suffix.replace(/^(?:le |la |l['’]|les |the )/, ''))) return head;
  // a question ends its own sentence
  if (head.endsWith('?')) return `${head} ${capitalise(suffix)}`;
  return event === undefined ? `${head}${colon}${suffix}` : `${head}, ${suffix}`;
}
