import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { channelType } from '../../framework/channels.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { contentWords, isSameWord, plainText } from '../../framework/counters/plain-words.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import { isBusiness } from '../context/persona-traits.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { audienceOffer, bringsSupply } from '../pieces/audience-offer.ts';
import type { OfferPieces } from '../pieces/company-pieces.ts';
import { type Fact, type Infinitive, label, type Name } from '../pieces/piece.ts';
import { type Reading, readOccasion, readProperName } from '../pieces/read-pieces.ts';
import { factSort, isPublicPromise } from '../pieces/fact-sort.ts';
import { askedQuestions } from './facts/asked-questions.ts';
import { givenAnswers } from './facts/given-answers.ts';
import { sentByPartners } from './facts/sent-by-partners.ts';
import { isPromiseOf } from './facts/own-promise.ts';
import { relayedPeople } from './facts/relayed-people.ts';
import { comesToPeople } from './facts/comes-to-people.ts';
import { concerns, type OfferFacts, offerFacts } from './facts/offer-facts.ts';
import { seasonsOf } from './facts/season-words.ts';
import { relaySubject } from './relay-subject.ts';
import { headingOf, nearReader } from './search-heading.ts';
import type { TextFacts, TextSubject } from './text-facts.ts';
import { sendersOf } from './facts/senders.ts';
import { isWrittenTo } from './layouts/in-writing.ts';
import type { Voice } from './voices/voice.ts';
import { voiceOf } from './voices/voice-of.ts';

/** What the texts of a plan share, whatever they are about. */
interface SharedFacts extends Pick<TextFacts, 'facts' | 'answers' | 'asked' | 'sent' | 'seasons'> {
  readonly known: (offer: CompanyOffer) => OfferFacts;
}

/** Read once for a plan: a plan asks it of each of its texts, several times. */
const sharedFacts = memoizeByObject((context: PlanContext): SharedFacts => {
  const { company, locale, pieces } = context;
  const known = memoizeByObject(
    (one: CompanyOffer): OfferFacts =>
      offerFacts(company, one, pieces.offers.get(one.id) as OfferPieces, { locale, told: pieces.told }),
  );
  const facts = brandFacts(context);
  const answers = givenAnswers(company, { locale, language: pieces.language });
  return {
    known,
    facts,
    answers,
    asked: askedQuestions(company, pieces, {
      facts: [...facts, ...company.offers.flatMap((one) => known(one).facts)],
      answers,
    }),
    sent: sentByPartners(company, locale),
    seasons: seasonsOf(company, locale),
  };
});

/** What the texts about a subject may print. */
export function readTextFacts(context: PlanContext, subject: TextSubject): TextFacts {
  const { company, locale, pieces, ledger } = context;
  const { persona, offer, event } = subject;
  const { organisation } = company;
  const { known, ...shared } = sharedFacts(context);
  const { sent } = shared;
  const own = known(offer);
  const relayed = relaySubject(context, subject);
  const relay = relayed?.relay ?? null;
  const reading = { locale, language: pieces.language };
  const brandPromise = isPublicPromise(pieces.promise.text) ? pieces.promise : null;
  return {
    ...shared,
    locale,
    ledger,
    company,
    voice: spokenVoice(voiceOf(company, offer), own),
    brand: pieces.brand,
    senders: sendersOf(company, pieces.brand),
    promise: brandPromise !== null && isPromiseOf(brandPromise.text, offer, company) ? brandPromise : null,
    brandPromise,
    place: comesToPeople(company) ? null : placeOf(company),
    offer: own,
    // what is full is not put forward beside another offer
    offers: soldOffers(company)
      .filter((one) => one.id === offer.id || !fullOffers(company).has(one.id))
      .map(known)
      .filter(({ compulsory }) => !compulsory)
      .sort((a, b) => b.revenueShare - a.revenueShare),
    project: projectFor(context, subject),
    reader: {
      segment: persona.segment ?? '',
      questions: pieces.personas.get(persona.id)?.questions ?? [],
      supply: bringsSupply(company, persona),
    },
    questions: [...pieces.personas.values()].flatMap(({ questions }) => questions),
    wishes: wishesOf(context, subject),
    choices: choicesOf(context, persona).map(({ project, offer }) => ({ project, offer: known(offer) })),
    event: event === null || !concernsReader(event[locale], subject) ? null : readOccasion(event[locale], reading),
    search: subject.search ?? null,
    heading: headingOfSearch(subject, reading),
    page: subject.page ?? own.page,
    proposal: subject.proposal ?? null,
    key: null,
    relay: relay === null ? null : readProperName(relay.name, reading),
    relayed: relayedPeople(relay?.kind ?? '', relay?.name ?? ''),
    knownRelay: relayed?.relay.isActive ?? sent !== null,
    ownPeople: relayed?.ownPeople ?? false,
    letterName: letterNameOf(company),
    halfDays: company.offers.some(({ attributes }) => attributes.some((text) => halfDay.test(plainText(text)))),
    business: isBusiness(persona),
    online: organisation.sellsToConsumersOnline || company.offers.some(({ landingUrls }) => landingUrls.length > 0),
    byWriting: isWrittenTo(company),
    list: company.channels.some(
      ({ typeId, status, consent }) =>
        channelType(typeId).metrics === 'email' && status !== 'absent' && status !== 'planned' && consent !== 'none',
    ),
    refusedList: hasRefusedList(company),
    social: company.channels.some(({ typeId, status }) => channelType(typeId).hasFollowers && status === 'active'),
  };
}

/** The search of a text as the heading of its page. */
function headingOfSearch({ search }: TextSubject, reading: Reading): Name | null {
  const text = search === undefined ? null : headingOf(search.replace(nearReader, ''), reading);
  return text === null ? null : { kind: 'name', text };
}

/** Where nothing tells how people come, what they took is called by its name: they book long before it happens. */
function spokenVoice(voice: Voice, { inSentence }: OfferFacts): Voice {
  if (voice.id !== 'booking' || /^[«“]/u.test(inSentence.definite)) return voice;
  const visit: Name = { kind: 'name', text: inSentence.definite.replace(/,.*$/u, ''), plural: inSentence.plural };
  return { ...voice, visit: { fr: visit, en: visit } };
}

/** What a company writes of people who did not ask for its news. */
const nobodyAgreed =
  /\b(?:nobody|no one|none of them|never) (?:has |have |ever )?(?:ticked|agreed|opted in|consented|subscribed)\b|\b(?:without|no) (?:their )?(?:consent|permission)\b|\bpersonne n a (?:coche|accepte|consenti|donne son accord)\b|\b(?:sans|pas) (?:leur |d |de )?(?:accord|consentement)\b/;

/** True when no list has consent, and one is there without it. */
function hasRefusedList({ channels }: Company): boolean {
  const lists = channels.filter(({ typeId, status }) => channelType(typeId).metrics === 'email' && status !== 'absent');
  const refused = lists.filter(
    ({ consent, reason = '' }) => consent === 'none' || (consent === undefined && nobodyAgreed.test(plainText(reason))),
  );
  return refused.length > 0 && refused.length === lists.length;
}

/** The one place open to the public, with its address and without a remark after it; none where it only repeats the name of the company. */
function placeOf({ organisation }: Company): Name | null {
  const open = organisation.physicalPlaces.filter(({ openToPublic }) => openToPublic);
  const place = open.length === 1 ? open[0] : undefined;
  const text = place?.name.replace(/,\s\p{Ll}.*$/u, '').replace(/\s*\([^)]*\)$/u, '') ?? '';
  const words = (name: string): string =>
    plainText(name)
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return text.includes(' ') && !` ${words(organisation.name)} `.includes(` ${words(text)} `)
    ? { kind: 'name', text }
    : null;
}

/** True for an event that the audience names among what makes it buy, or whose words the offer has. */
function concernsReader(event: string, { persona, offer }: TextSubject): boolean {
  const own = contentWords(
    [...persona.triggers, ...persona.interests, offer.name, offer.seasonality ?? '', ...offer.attributes].join(' '),
  );
  return contentWords(event).some((word) => own.some((one) => isSameWord(one, word)));
}

/**
 * What the reader wants to do: the first wish of a guest, who comes for the place; else a wish about the offer, or any wish
 * of the audience that buys it.
 */
function projectFor({ company, pieces }: PlanContext, { persona, offer }: TextSubject): Infinitive | null {
  const { id } = packOf(company);
  const buyers = company.personas.filter((one) => audienceOffer(company, one)?.id === offer.id);
  const reader = buyers.find((one) => one.id === persona.id) ?? buyers[0];
  const projects = pieces.personas.get((id === 'hospitality' ? persona : (reader ?? persona)).id)?.projects ?? [];
  // the two sides of a market want different things of the same offer, unless the file names the other side
  if (id === 'marketplace' && company.secondSide === undefined) return null;
  // the wish of one audience is printed to all, so it has to be about the offer
  if (id !== 'hospitality') return projectOf(projects, offer, company);
  const [wish = ''] = persona.jobs;
  const words = contentWords(wish);
  return projects.find(({ text }) => contentWords(text).every((word) => words.includes(word))) ?? null;
}

/** A project of the persona that shares a word with the offer; any of them where the company has one offer. */
function projectOf(projects: readonly Infinitive[], offer: CompanyOffer, { offers }: Company): Infinitive | null {
  if (offers.length === 1) return projects[0] ?? null;
  const words = new Set(contentWords([offer.name, ...offer.attributes].join(' ')));
  return projects.find(({ text }) => contentWords(text).some((word) => words.has(word))) ?? null;
}

/** What the reader wants to do, where it buys the offer: the wishes of another audience are no choice of its own. */
function wishesOf({ company, pieces }: PlanContext, { persona, offer }: TextSubject): Name[] {
  if (audienceOffer(company, persona)?.id !== offer.id) return [];
  return (pieces.personas.get(persona.id)?.projects ?? []).map((project) => label(project));
}

/** The projects of the reader, each with the offer that shares most words with it; what another audience buys is not for who has the project. */
function choicesOf(
  { company, pieces }: PlanContext,
  reader: CompanyPersona,
): { readonly project: Infinitive; readonly offer: CompanyOffer }[] {
  const { personas } = company;
  const offers = soldOffers(company).filter(({ id }) => !fullOffers(company).has(id));
  if (offers.length < 2) return [];
  const wordsOf = ({ name, attributes }: CompanyOffer): Set<string> =>
    new Set(contentWords([name, ...attributes].join(' ')));
  const bought = audienceOffer(company, reader)?.id;
  const ofOthers = new Set(personas.map((one) => audienceOffer(company, one)?.id).filter((id) => id !== bought));
  const found = (pieces.personas.get(reader.id)?.projects ?? []).flatMap((project) => {
    const own = contentWords(project.text);
    const [best] = offers
      .filter(({ id }) => !ofOthers.has(id))
      .map((offer) => ({ offer, shared: own.filter((word) => wordsOf(offer).has(word)).length }))
      .filter(({ shared }) => shared > 0)
      .sort(
        (a, b) =>
          b.shared - a.shared ||
          Number(b.offer.id === bought) - Number(a.offer.id === bought) ||
          b.offer.revenueShare - a.offer.revenueShare,
      );
    return best === undefined ? [] : [{ project, offer: best.offer }];
  });
  return found.filter(
    ({ project, offer }, at) =>
      found.findIndex((one) => one.project.text === project.text || one.offer.id === offer.id) === at,
  );
}

/** Public facts of the brand: those that the company lets texts tell first, then those of its pages. */
function brandFacts({ company, siteFacts, pieces: { told, facts } }: PlanContext): Fact[] {
  const general = told.facts.filter((fact) => company.offers.filter((one) => concerns(fact, one)).length !== 1);
  const cleared = facts.filter(({ text }) => told.cleared.has(text));
  const open = facts.filter(({ text }) => !told.cleared.has(text) && factSort(text) === 'public');
  return [...general, ...cleared, ...open, ...siteFacts].filter(({ form }) => form !== 'fragment');
}

const halfDay = /\b(demi journee|half day)\b/;

/** Words that any newsletter is called by. */
const anyLetter =
  /\b(newsletters?|e ?mails?|courriels?|mailing|liste?s?|lettre d info\w*|lettre aux|clients?|customers?|patients?|subscribers?|abonnes?|adresses?|addresses|contacts?|fichiers?|files?|participants?|donors?|donateurs?|people|personnes|leaders?|buyers?|acheteurs?|guests?)\b/;

/** The name that a newsletter has of its own: a few words with a capital. */
function letterNameOf({ channels }: Company): Name | null {
  const names = channels
    .filter(({ typeId, status }) => channelType(typeId).metrics === 'email' && status === 'active')
    .map(({ name = '' }) => name.replace(/[,(–:].*$/u, '').trim());
  const text = names.find((name) => /^\p{Lu}/u.test(name) && !anyLetter.test(plainText(name))) ?? '';
  return text === '' || text.split(' ').length > 5 ? null : { kind: 'name', text };
}
