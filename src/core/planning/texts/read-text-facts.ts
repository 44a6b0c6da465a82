import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { channelType } from '../../framework/channels.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { isBusiness } from '../context/persona-traits.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { OfferPieces } from '../pieces/company-pieces.ts';
import type { Infinitive, Name } from '../pieces/piece.ts';
import { readName, readOccasion, readProperName, readQuestion } from '../pieces/read-pieces.ts';
import { factSort } from './facts/fact-sort.ts';
import { type OfferFacts, offerFacts } from './facts/offer-facts.ts';
import { seasonsOf } from './facts/season-words.ts';
import type { TextFacts, TextSubject } from './text-facts.ts';
import { voices } from './voices/index.ts';
import type { Voice } from './voices/voice.ts';

/** What the texts about a subject may print. */
export function readTextFacts(context: PlanContext, subject: TextSubject): TextFacts {
  const { company, locale, pieces, ledger } = context;
  const { persona, offer, event } = subject;
  const { organisation } = company;
  const known = (one: CompanyOffer): OfferFacts =>
    offerFacts(company, one, pieces.offers.get(one.id) as OfferPieces, locale);
  const own = known(offer);
  const reading = { locale, language: pieces.language };
  return {
    locale,
    ledger,
    company,
    voice: voices.find(({ id }) => id === packOf(company).id) as Voice,
    brand: pieces.brand,
    sender: senderOf(company, pieces.brand),
    promise: factSort(pieces.promise.text) === 'public' ? pieces.promise : null,
    facts: pieces.facts.filter(({ text }) => factSort(text) === 'public'),
    place: pieces.place !== null && pieces.place.text.includes(' ') ? pieces.place : null,
    offer: own,
    offers: company.offers.map(known).sort((a, b) => b.revenueShare - a.revenueShare),
    seasons: seasonsOf(company, locale),
    project:
      packOf(company).id === 'hospitality'
        ? (pieces.personas.get(persona.id)?.projects[0] ?? null)
        : projectOf(pieces.personas.get(persona.id)?.projects ?? [], offer, company),
    questions: [...pieces.personas.values()].flatMap(({ questions }) => questions),
    answers: answersOf(context),
    choices: distinctProjects(
      company.offers.flatMap((one) => {
        const project =
          company.offers.length < 2
            ? null
            : projectOf(
                [...pieces.personas.values()].flatMap(({ projects }) => projects),
                one,
                company,
              );
        return project === null ? [] : [{ project, offer: known(one) }];
      }),
    ),
    event: event === null ? null : readOccasion(event[locale], reading),
    relay: relayOf(context, subject.turn),
    business: isBusiness(persona),
    online: organisation.sellsToConsumersOnline || company.offers.some(({ landingUrls }) => landingUrls.length > 0),
    list: company.channels.some(
      ({ typeId, status, consent }) =>
        channelType(typeId).metrics === 'email' && status !== 'absent' && status !== 'planned' && consent !== 'none',
    ),
    social: company.channels.some(({ typeId, status }) => channelType(typeId).hasFollowers && status === 'active'),
  };
}

/** Roles that answer customers. */
const answering =
  /accueil|reception|front desk|client|customer|support|e-?mail|community|coordinat|dossiers|bookings?/iu;

/** A first name, with a surname or its initial: not « l’équipe » or "two volunteers". */
const personal = /^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}.-]*)*$/u;

function senderOf(company: Company, brand: Name): Name {
  const people = company.capacity.people.filter(({ name }) => personal.test(name));
  const person = people.find(({ role = '' }) => answering.test(role)) ?? people[0];
  return person === undefined ? brand : { kind: 'name', text: `${readName(person.name).text}, ${brand.text}` };
}

/** A project of the persona that shares a word with the offer; any of them where the company has one offer. */
function projectOf(projects: readonly Infinitive[], offer: CompanyOffer, { offers }: Company): Infinitive | null {
  if (offers.length === 1) return projects[0] ?? null;
  const words = new Set(contentWords([offer.name, ...offer.attributes, ...offer.proofs].join(' ')));
  return projects.find(({ text }) => contentWords(text).some((word) => words.has(word))) ?? null;
}

const distinctProjects = (choices: TextFacts['choices']): TextFacts['choices'] =>
  choices.filter(({ project }, at) => choices.findIndex((one) => one.project.text === project.text) === at);

/** The answers of the company file to the questions of its customers. */
function answersOf({ company, locale, pieces }: PlanContext): TextFacts['answers'] {
  return company.answers.flatMap(({ question, answer }, at) => {
    const asked = readQuestion(question, { locale, language: pieces.language });
    if (asked === null || factSort(answer) === 'claim') return [];
    const source = { kind: 'company', field: `answers/${at}` } as const;
    return [{ question: asked, answer: { kind: 'fact', text: answer.trim(), source } as const }];
  });
}

function relayOf({ company, locale, pieces }: PlanContext, turn: number): Name | null {
  const names = company.channels
    .filter((one) => one.status !== 'absent')
    .flatMap((one) => one.relays)
    .filter(({ kind }) => kind !== 'influencer')
    .map((relay) => relay.name)
    .sort();
  const name = names[turn % Math.max(1, names.length)];
  return name === undefined ? null : readProperName(name, { locale, language: pieces.language });
}
