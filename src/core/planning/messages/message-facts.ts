import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { paidContentMention } from '../../framework/legal/legal-rules.ts';
import { capitalise, pair, type Text } from '../../values/text.ts';
import { contentLocale } from '../context/company-reach.ts';
import { shortName } from '../context/persona-traits.ts';
import { jobsForOffer } from './jobs-for-offer.ts';
import type { MessageAbout } from './message-about.ts';
import { publicProofs } from './public-proofs.ts';
import { relatedInterests } from './related-interests.ts';

export interface Subject {
  readonly persona: CompanyPersona;
  readonly offer: CompanyOffer;
  readonly topic: string;
  readonly keyword: string;
  readonly event: Text | null;
  /** Rotates jobs, pains and proofs, so that two items for one persona do not repeat each other. */
  readonly turn: number;
  /** Which message frame to take; the turn by default. */
  readonly form?: number;
  /** True when a creator relays the message, rather than a partner, a media outlet or a federation. */
  readonly creator?: boolean;
}

/** Collects what a text may contain: only facts that the company declared, in its own words. */
export function messageFacts(company: Company, subject: Subject): MessageAbout {
  const { persona, offer, turn, creator = false } = subject;
  const locale = contentLocale(company);
  const jobs = jobsForOffer(company, persona, offer);
  const job = jobInKeyword(subject.keyword) ?? pick(jobs.length > 0 ? jobs : persona.jobs, turn);
  const related = relatedInterests(
    persona,
    [offer.name, ...offer.attributes, subject.topic, subject.keyword].join(' '),
  );
  const { references, trends, visual, register } = persona.codes;
  // without a known reference, the tone that the audience reads
  const style = related.length > 0 ? pick(related, turn) : (visual ?? register);
  const relay = relayName(company, turn, creator) ?? (creator ? anyCreator : anyPartner)[locale];
  return {
    turn,
    form: subject.form ?? turn,
    brand: company.organisation.name,
    who: shortName(persona),
    job,
    yourJob: locale === 'fr' ? inSecondPerson(job) : job,
    ...painsOf(persona, subject, locale === 'fr' ? 'le prix' : 'the price'),
    interest: pick(related, turn) || job,
    topic: subject.topic,
    keyword: subject.keyword,
    keywordFirst: capitalise(subject.keyword),
    words: persona.vocabulary,
    offer: offer.name.replace(/\s*\([^)]*\)$/, ''),
    ...proofsOf(company, offer, turn),
    reference: pick(references, turn) || style,
    trend: trends[0]?.label ?? style,
    relay,
    event: subject.event,
    eventFirst: locale === 'fr' ? eventFr(subject.event) : (subject.event?.en ?? 'The season'),
    disclosure: paidContentMention(company.organisation.country)[locale],
  };
}

/** Relays that the company does not name yet. */
const anyCreator = pair('un créateur', 'a creator');
const anyPartner = pair('un partenaire', 'a partner');

/** A pain of the persona, the one about the keyword first, and another one or an objection. */
function painsOf(
  persona: CompanyPersona,
  { keyword, turn }: Subject,
  otherwise: string,
): Pick<MessageAbout, 'pain' | 'painFirst' | 'secondPain'> {
  const { useful, others } = contentPains(persona.pains, keyword);
  const pain = pick(useful, turn);
  const rest = [...useful.filter((one) => one !== pain), ...persona.objections];
  const secondPain = rest.length > 0 ? pick(rest, turn) : pick(others, 0) || otherwise;
  return { pain, painFirst: capitalise(pain), secondPain };
}

/** Two facts that may prove the offer to its public; the promise where the file gives fewer. */
function proofsOf(company: Company, offer: CompanyOffer, turn: number): Pick<MessageAbout, 'proof' | 'secondProof'> {
  const known = publicProofs(company, offer);
  const own = known.filter(({ of }) => of === 'offer');
  const proofs = (own.length > 1 ? own : known).map(({ text }) => withoutStop(text));
  const promise = withinSentence(company.organisation.brand.promise);
  const proof = pick(proofs, turn) || promise;
  const others = proofs.filter((one) => one !== proof);
  return { proof, secondProof: pick(others, turn) || promise };
}

/** A sentence that another one quotes. */
const withoutStop = (sentence: string): string => sentence.trim().replace(/\s*[.!…]+$/u, '');

/** The sentence as a part of another one: lower-case article, no full stop. */
const withinSentence = (sentence: string): string =>
  withoutStop(sentence).replace(/^(?:Une?|Des|Du|Les?|La|L['’]|An?|The)(?=\s|(?<=['’]))/u, (word) =>
    word.toLowerCase(),
  );

/** « se différencier » → « vous différencier », « s'équiper » → « vous équiper ». */
function inSecondPerson(infinitive: string): string {
  return infinitive.replace(/^se /, 'vous ').replace(/^s['’]/, 'vous ');
}

/** The nth item of a list, starting again after the last; an empty text for an empty list. */
function pick(list: readonly string[], turn: number): string {
  return list.length === 0 ? '' : (list[turn % list.length] ?? '');
}

function relayName(company: Company, turn: number, creator: boolean): string | null {
  const names = company.channels
    .filter((one) => one.status !== 'absent')
    .flatMap((one) => one.relays)
    .filter((relay) => (relay.kind === 'influencer') === creator)
    .map((relay) => relay.name.replace(/\s*\((fictif|fictive|fictional)\)/, ''))
    .sort();
  return names.length === 0 ? null : pick(names, turn);
}

/** « comment entretenir une planche » already contains a job: « entretenir une planche ». */
function jobInKeyword(keyword: string): string | null {
  return /^(?:comment|how to) (.+)$/i.exec(keyword)?.[1] ?? null;
}

/** True for a pain about the site itself, such as its type size or its payment. */
export const aboutSite = (pain: string): boolean =>
  /caract|textes? trop petits?|paiement|payment|\bsite\b|text size/i.test(pain);

/** Pains about the site belong to its pages rather than to contents: they are useful only where there are no others. */
function contentPains(
  pains: readonly string[],
  keyword: string,
): { useful: readonly string[]; others: readonly string[] } {
  const words = keyword
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4);
  const about = (pain: string): boolean => words.some((word) => pain.toLowerCase().includes(word));
  const ordered = [...pains].sort((a, b) => Number(about(b)) - Number(about(a)));
  const useful = ordered.filter((pain) => !aboutSite(pain));
  return useful.length > 0 ? { useful, others: ordered.filter(aboutSite).reverse() } : { useful: ordered, others: [] };
}

/** The event at the start of a French sentence: « Fête des mères » → « La fête des mères ». */
function eventFr(event: Text | null): string {
  const name = event?.fr ?? 'La saison';
  if (name.startsWith('Fête')) return `La f${name.slice(1)}`;
  if (name.startsWith('Saint')) return `La ${name}`;
  return name.startsWith('Printemps') ? 'Le printemps' : name;
}
