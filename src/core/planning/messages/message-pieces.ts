import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import type { TaggedToken } from '../../language/language.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { CompanyPieces, OfferPieces } from '../pieces/company-pieces.ts';
import type { Fact, Infinitive, Name, NounPhrase, Promise, Question } from '../pieces/piece.ts';
import { readName, readNounPhrase, readOccasion, readProperName, readQuestion } from '../pieces/read-pieces.ts';
import type { PhraseLedger } from './phrase-ledger.ts';
import { voices } from './voices/index.ts';
import type { Voice } from './voices/voice.ts';

/** What a text of the plan is about. */
export interface MessageSubject {
  readonly persona: CompanyPersona;
  readonly offer: CompanyOffer;
  readonly keyword: string;
  readonly event: Text | null;
  /** Rank among the texts of the persona: it turns over projects, questions and facts. */
  readonly turn: number;
  /** True when a creator relays the text, rather than a partner or a media outlet. */
  readonly creator?: boolean;
}

/** The pieces that the text of one unit may use. */
export interface MessagePieces {
  readonly locale: Locale;
  readonly ledger: PhraseLedger;
  readonly voice: Voice;
  readonly brand: Name;
  readonly promise: Promise;
  readonly place: Name | null;
  readonly offer: Name;
  /** The offer inside a sentence: with its article where the name is a common noun, in quotation marks otherwise. */
  readonly offering: NounPhrase;
  readonly price: Fact | null;
  /** Facts of the offer, the one of this turn first. */
  readonly offerFacts: readonly Fact[];
  /** Facts of the brand and of the pages around the subject. */
  readonly facts: readonly Fact[];
  readonly offers: readonly OfferPieces[];
  /** What the text is about, as a label: the keyword where it reads as a noun and no occasion is named, else the offer. */
  readonly subject: Name;
  readonly project: Infinitive | null;
  readonly projects: readonly Infinitive[];
  readonly question: Question | null;
  readonly questions: readonly Question[];
  readonly worry: NounPhrase | null;
  readonly worries: readonly NounPhrase[];
  readonly event: Name | null;
  /** The creator, partner or media outlet that relays the text. */
  readonly relay: Name | null;
  /** The legal mention of a paid or gifted publication. */
  readonly disclosure: Name;
}

export function messagePieces(context: PlanContext, subject: MessageSubject): MessagePieces {
  const { company, locale, pieces, ledger } = context;
  const { persona, offer, turn, event } = subject;
  const own = pieces.personas.get(persona.id) ?? { projects: [], worries: [], questions: [], notes: [] };
  const offerPieces = pieces.offers.get(offer.id) as OfferPieces;
  const asked = readQuestion(subject.keyword, { locale, language: pieces.language });
  const questions = turned([...(asked === null ? [] : [asked]), ...own.questions], asked === null ? turn : 0);
  const projects = turned(own.projects, turn);
  const worries = turned(own.worries, turn);
  return {
    locale,
    ledger,
    voice: voiceOf(company),
    brand: pieces.brand,
    promise: pieces.promise,
    place: pieces.place,
    offer: offerPieces.name,
    offering: offerPieces.inSentence,
    price: offerPieces.price,
    offerFacts: turned(offerPieces.facts, turn),
    facts: turned(pieces.facts, turn),
    offers: company.offers.flatMap(({ id }) => pieces.offers.get(id) ?? []),
    subject: (event === null ? subjectOf(pieces, locale, subject.keyword) : null) ?? offerPieces.name,
    project: projects[0] ?? null,
    projects,
    question: questions[0] ?? null,
    questions,
    worry: worries[0] ?? null,
    worries,
    event: event === null ? null : readOccasion(event[locale], { locale, language: pieces.language }),
    relay: relayOf(context, turn, subject.creator ?? false),
    disclosure: { kind: 'name', text: company.organisation.country === 'FR' ? 'Collaboration commerciale' : 'Ad' },
  };
}

/** Roles that answer customers. */
const answering = /accueil|reception|front desk|client|customer|support|e-?mail|community/iu;

/** A first name, with a surname or its initial: not « l’équipe » or "two volunteers". */
const personal = /^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}.-]*)*$/u;

/** The voice of the model, with what the offers are compared on and the person who answers, where the company gives them. */
function voiceOf(company: Company): Voice {
  const voice = voices.find(({ id }) => id === packOf(company).id) as Voice;
  const [first, second, third] = voice.points;
  const own = voice.special?.words.test(wordsOf(company)) === true ? voice.special.points : first;
  const people = company.capacity.people.filter(({ name }) => personal.test(name));
  const person = people.find(({ role = '' }) => answering.test(role)) ?? people[0];
  const team = person === undefined ? null : readName(person.name);
  return { ...voice, points: [own, second, third], team: team === null ? voice.team : { fr: team, en: team } };
}

/** Names, proofs and attributes of the offers, and proofs and promise of the brand. */
const wordsOf = ({ offers, organisation: { brand } }: Company): string =>
  [
    ...offers.flatMap(({ name, proofs, attributes }) => [name, ...proofs, ...attributes]),
    ...brand.proofs,
    brand.promise,
  ].join('; ');

/** The list from its nth item on, the first ones at the end. */
function turned<Item>(list: readonly Item[], turn: number): Item[] {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** A keyword that can be written in a sentence: a noun phrase without a name in lower case, as in a search. */
function subjectOf({ language, names }: CompanyPieces, locale: Locale, keyword: string): Name | null {
  const phrase = readNounPhrase(keyword, { locale, language });
  if (phrase === null || language === null) return null;
  const tokens = language.sentences(keyword).flatMap((sentence) => language.tag(sentence));
  const isSearch = tokens.some(({ text }) => names.has(text.toLowerCase())) || (locale === 'fr' && lacksLinks(tokens));
  return isSearch || tokens.length < 2 ? null : readName(phrase.text);
}

const links = new Set(['ADP', 'DET', 'CCONJ']);

/** True when a noun follows another one without a preposition, as in a search: « audit vente maison ». */
function lacksLinks(tokens: readonly TaggedToken[]): boolean {
  const first = tokens.findIndex(({ upos }) => upos === 'NOUN');
  return tokens.some(({ upos }, at) => {
    if (at <= first || (upos !== 'NOUN' && upos !== 'PROPN')) return false;
    const before = tokens[at - 1]?.upos ?? '';
    const earlier = tokens[at - 2]?.upos ?? '';
    return !links.has(before) && !(before === 'ADJ' && links.has(earlier));
  });
}

function relayOf({ company, locale, pieces }: PlanContext, turn: number, creator: boolean): Name | null {
  const names = company.channels
    .filter((one) => one.status !== 'absent')
    .flatMap((one) => one.relays)
    .filter((relay) => (relay.kind === 'influencer') === creator)
    .map((relay) => relay.name)
    .sort();
  return names.length === 0
    ? null
    : readProperName(names[turn % names.length] as string, { locale, language: pieces.language });
}
