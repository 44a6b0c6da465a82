import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { pair, type Text } from '../../values/text.ts';
import { contentLocale } from '../context/company-reach.ts';
import { shortName } from '../context/persona-traits.ts';
import type { MessageAbout } from './message-about.ts';

export interface Subject {
  readonly persona: CompanyPersona;
  readonly offer: CompanyOffer;
  readonly topic: string;
  readonly keyword: string;
  readonly event: Text | null;
  /** Turns the order of jobs, pains and proofs, so that two items about one person do not say the same. */
  readonly turn: number;
  /** Which sentence frame to take; the turn by default. */
  readonly form?: number;
  /** Who relays: a creator for influence, a partner, medium or federation otherwise. */
  readonly creator?: boolean;
}

/** Gathers what a text may say: only facts the company declared, in its own words. */
export function messageFacts(company: Company, subject: Subject): MessageAbout {
  const { persona, offer, turn } = subject;
  const french = contentLocale(company) === 'fr';
  const proofs =
    offer.proofs.length > 0 ? offer.proofs : [...company.organisation.brand.proofs, company.organisation.brand.promise];
  const { useful, others } = contentPains(persona.pains, subject.keyword);
  const pain = pick(useful, turn);
  const held = [...useful.filter((one) => one !== pain), ...persona.objections];
  const job = asked(subject.keyword) ?? pick(persona.jobs, turn);
  const proof = pick(proofs, turn);
  return {
    turn,
    form: subject.form ?? turn,
    brand: company.organisation.name,
    who: shortName(persona),
    job,
    yourJob: french ? yours(job) : job,
    pain,
    painFirst: capital(pain),
    secondPain: held.length > 0 ? pick(held, turn) : pick(others, 0) || (french ? 'le prix' : 'the price'),
    interest: pick(persona.interests, turn),
    topic: subject.topic,
    keyword: subject.keyword,
    keywordFirst: capital(subject.keyword),
    words: persona.vocabulary,
    offer: offer.name.replace(/\s*\([^)]*\)$/, ''),
    proof,
    // a proof is not given twice: what the brand can prove completes an offer that has one
    secondProof:
      proofs.length > 1
        ? pick(proofs, turn + 1)
        : pick(
            [...company.organisation.brand.proofs, told(company.organisation.brand.promise)].filter(
              (one) => one !== proof,
            ),
            turn,
          ) || proof,
    reference: pick(persona.codes.references.length > 0 ? persona.codes.references : persona.interests, turn),
    trend: persona.codes.trends[0]?.label ?? pick(persona.interests, turn),
    moment: persona.consumptionMode.moments[0] ?? '',
    relay: relayName(company, turn, subject.creator ?? false) ?? aRelay(subject.creator ?? false)[french ? 'fr' : 'en'],
    event: subject.event,
    eventFirst:
      subject.event === null
        ? french
          ? 'La saison'
          : 'The season'
        : french
          ? withArticle(subject.event.fr)
          : subject.event.en,
    disclosure: (company.organisation.country === 'FR'
      ? pair('Collaboration commerciale', 'Collaboration commerciale')
      : pair('Ad', 'Ad'))[french ? 'fr' : 'en'],
  };
}

/** A sentence told inside another one: no capital on its article, no full stop. */
const told = (sentence: string): string =>
  sentence
    .trim()
    .replace(/\s*[.!…]+$/u, '')
    .replace(/^(?:Une?|Des|Du|Les?|La|L['’]|An?|The)(?=\s|(?<=['’]))/u, (word) => word.toLowerCase());

/** « se différencier » → « vous différencier », « s'équiper » → « vous équiper ». */
function yours(infinitive: string): string {
  return infinitive.replace(/^se /, 'vous ').replace(/^s['’]/, 'vous ');
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The nth item, the list being read in a circle; an empty list gives an empty word. */
export function pick(list: readonly string[], turn: number): string {
  return list.length === 0 ? '' : (list[turn % list.length] ?? '');
}

/** Nobody is named yet: whoever it will be, not the company itself. */
const aRelay = (creator: boolean): Text =>
  creator ? pair('un créateur', 'a creator') : pair('un partenaire', 'a partner');

function relayName(company: Company, turn: number, creator: boolean): string | null {
  const names = company.channels
    .filter((one) => one.status !== 'absent')
    .flatMap((one) => one.relays)
    .filter((relay) => (relay.kind === 'influencer') === creator)
    .map((relay) => relay.name.replace(/\s*\((fictif|fictive|fictional)\)/, ''))
    .sort();
  return names.length === 0 ? null : pick(names, turn);
}

/** « comment entretenir une planche » says the job by itself: « entretenir une planche ». */
function asked(keyword: string): string | null {
  return /^(?:comment|how to) (.+)$/i.exec(keyword)?.[1] ?? null;
}

/** Is the worry about the site itself, its type size or its payment? */
export const aboutSite = (pain: string): boolean =>
  /caract|textes? trop petits?|paiement|payment|\bsite\b|text size/i.test(pain);

/** Worries about the site itself belong to its pages, not to articles: they only complete a list that is too short. */
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

/** « Fête des mères » → « La fête des mères ». */
function withArticle(event: string): string {
  if (event.startsWith('Fête')) return `La f${event.slice(1)}`;
  if (event.startsWith('Saint')) return `La ${event}`;
  if (event.startsWith('Printemps')) return 'Le printemps';
  return event;
}
