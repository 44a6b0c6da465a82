import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Language, Languages } from '../../language/language.ts';
import { contentLocale } from '../context/company-reach.ts';
import { withoutCommission } from '../../framework/economics/kept-commission.ts';
import { customerOffer, isFee, nameOfGoods, withObject } from './offer-name.ts';
import { type PaidPrice, paidPrice } from './paid-price.ts';
import { type Fact, type Infinitive, label, type Name, type NounPhrase, type Promise, type Question } from './piece.ts';
import {
  type Reading,
  readFact,
  readInfinitive,
  readName,
  readNameInSentence,
  readNounPhrase,
  readPromise,
  readProperName,
  readQuestion,
  readSpoken,
} from './read-pieces.ts';
import { sentenceForm } from './sentence-form.ts';
import { type ToldFacts, toldFacts } from './told-facts.ts';

/** What could be read of an audience; `notes` are the fields whose form was not certain, for the writer only. */
export interface PersonaPieces {
  readonly projects: readonly Infinitive[];
  readonly worries: readonly NounPhrase[];
  readonly questions: readonly Question[];
  /** What it says or fears that holds it back, as one answer of a list each. */
  readonly held: readonly Name[];
  readonly notes: readonly string[];
}

export interface OfferPieces extends PaidPrice {
  readonly name: Name;
  /** The name inside a sentence. */
  readonly inSentence: NounPhrase;
  readonly facts: readonly Fact[];
}

export interface CompanyPieces {
  readonly brand: Name;
  readonly promise: Promise;
  readonly facts: readonly Fact[];
  /** What the company lets texts tell. */
  readonly told: ToldFacts;
  readonly place: Name | null;
  readonly personas: ReadonlyMap<string, PersonaPieces>;
  readonly offers: ReadonlyMap<string, OfferPieces>;
  /** Words that the file only writes with a capital, in lower case: names of places and people. */
  readonly names: ReadonlySet<string>;
  /** Language whose tagger reads the fields; null when no lexicon was given. */
  readonly language: Language | null;
}

/** Reads the fields of the company file into pieces, once for a plan; without languages nothing of a persona is certain. */
export function companyPieces(company: Company, languages: Languages | null): CompanyPieces {
  const locale = contentLocale(company);
  const reading: Reading = { locale, language: languages?.[locale] ?? null };
  const { organisation } = company;
  const place = organisation.physicalPlaces.find(({ openToPublic }) => openToPublic);
  return {
    brand: readProperName(organisation.name, reading),
    promise: readPromise(organisation.brand.promise),
    facts: organisation.brand.proofs.map((proof, at) =>
      formed(readFact(proof, fieldSource(`organisation/brand/proofs/${at}`)), reading),
    ),
    told: toldFacts(company, reading),
    place: place === undefined ? null : readName(place.name),
    personas: new Map(company.personas.map((persona) => [persona.id, personaPieces(persona, reading)])),
    offers: new Map(company.offers.map((offer) => [offer.id, offerPieces(company, offer, reading)])),
    names: namesIn(company),
    language: reading.language,
  };
}

function namesIn(company: Company): Set<string> {
  const { offers, organisation, channels, competitors } = company;
  const texts = [offers, organisation, channels, competitors].map((part) => JSON.stringify(part)).join(' ');
  const capital = new Set<string>();
  for (const [word] of texts.matchAll(/(?<=[\p{Ll},] (?:de |à |in )?)\p{Lu}[\p{Ll}-]{2,}/gu))
    capital.add(word.toLowerCase());
  for (const { name } of organisation.physicalPlaces)
    for (const [word] of name.matchAll(/\p{Lu}[\p{Ll}-]{2,}/gu)) capital.add(word.toLowerCase());
  for (const { name } of offers) for (const word of name.toLowerCase().split(/[^\p{L}-]+/u)) capital.delete(word);
  return capital;
}

const fieldSource = (field: string) => ({ kind: 'company', field }) as const;

function personaPieces(persona: CompanyPersona, reading: Reading): PersonaPieces {
  const notes: string[] = [];
  const kept = <Kind>(fields: readonly string[], read: (field: string) => Kind | null): Kind[] =>
    fields.flatMap((field) => read(field) ?? (notes.push(field), []));
  const questionOrWorry = [...persona.objections, ...persona.pains].map((field) => ({
    field,
    question: readQuestion(field, reading),
  }));
  const held = questionOrWorry.flatMap(({ field, question }) =>
    // a list cut inside a number leaves pieces that begin or end with a figure
    question === null && !/^\d|\d$/u.test(field.trim())
      ? (readSpoken(field, reading) ?? readNounPhrase(field, reading) ?? [])
      : [],
  );
  return {
    held: held.map((piece) => label(piece)),
    projects: kept(persona.jobs, (field) => readInfinitive(field, reading)),
    questions: questionOrWorry.flatMap(({ question }) => question ?? []),
    worries: kept(
      questionOrWorry
        .filter(({ field, question }) => question === null && readSpoken(field, reading) === null)
        .map(({ field }) => field),
      (field) => readNounPhrase(field, reading),
    ),
    notes,
  };
}

function offerPieces(company: Company, offer: CompanyOffer, reading: Reading): OfferPieces {
  const read = [
    ...offer.proofs.map((proof, at) => readFact(proof, fieldSource(`offers/${offer.id}/proofs/${at}`))),
    ...offer.attributes.map((one, at) => readFact(one, fieldSource(`offers/${offer.id}/attributes/${at}`))),
  ];
  const { locale, language } = reading;
  const own = nameOfGoods(customerOffer(offer.name).name, locale);
  const tokens = language?.sentences(own).flatMap((sentence) => language.tag(sentence)) ?? [];
  const isNoun = (word: string): boolean =>
    tokens.some(
      ({ text, upos }) =>
        text === word && (upos === 'NOUN' || (upos !== 'ADJ' && (language?.agreement(word) ?? null) !== null)),
    );
  const plain = readName(locale === 'fr' ? withObject(own, isNoun) : own);
  const name = apart(company, offer, plain);
  const inSentence = namedInSentence(company, offer, readNameInSentence(plain, reading), reading);
  const given = read.map((fact) => formed(ofOffer(fact, inSentence, locale), reading));
  return { name, inSentence, facts: given, ...paidPrice(company, offer, reading) };
}

/** Words by which the name of a subscription says that it is one. */
const subscribed =
  /(?<!\p{L})(?:formules?|abonnements?|adhésions?|pass|cotisations?|forfaits?|plans?|memberships?|subscriptions?|passes|contrats?|contracts?|box|paniers?)(?!\p{L})/iu;

/** What is kept of a sale is called by who keeps it; a plan that is called by a word of something else is quoted as a plan. */
function namedInSentence(
  { organisation }: Company,
  { kind, name }: CompanyOffer,
  phrase: NounPhrase,
  reading: Reading,
): NounPhrase {
  const { locale } = reading;
  if (isFee(name) || withoutCommission(name) !== name) {
    const { text, definite = text } = readProperName(organisation.name, reading);
    return { kind: 'noun-phrase', text, definite, plural: false };
  }
  if (kind !== 'subscription' || subscribed.test(name)) return phrase;
  const quoted =
    locale === 'fr'
      ? `la formule « ${phrase.text.charAt(0).toUpperCase()}${phrase.text.slice(1)} »`
      : `the “${phrase.text}” plan`;
  return { ...phrase, definite: quoted, plural: false };
}

/** The name with what follows its comma, where another offer has the same first words: « Journée (moins de deux ans) ». */
function apart({ offers }: Company, offer: CompanyOffer, name: Name): Name {
  const first = (one: CompanyOffer): string => readName(customerOffer(one.name).name).text;
  const isTwin = offers.some((one) => one.id !== offer.id && first(one) === first(offer));
  const rest = isTwin ? /,\s*([^,()]+)$/u.exec(offer.name)?.[1] : undefined;
  return rest === undefined ? name : { ...name, text: `${name.text} (${rest.trim()})` };
}

const formed = (fact: Fact, reading: Reading): Fact => ({ form: sentenceForm(fact.text, reading), ...fact });

/** What an offer does, without its subject: « donne droit à … », "includes …". */
const does: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:donne|comprend|inclut|couvre|dure|permet|ouvre droit) /iu,
  en: /^(?:gives|includes|covers|lasts|comes with) /iu,
};

/** A fact without its subject, with the offer as subject: « L’adhésion donne … ». */
const ofOffer = (fact: Fact, { definite }: NounPhrase, locale: 'fr' | 'en'): Fact =>
  does[locale].test(fact.text) ? { ...fact, text: `${definite} ${fact.text}`, form: 'sentence' } : fact;
