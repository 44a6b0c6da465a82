import type { Language } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import { peopleWords } from './audience-nouns.ts';
import type { NeedKeyword, PersonaVoice } from './persona-needs.ts';

/** A page that sells one thing, with the name of what it sells. */
export interface SiteOffer {
  readonly name: string;
  readonly page: string;
}

/** A topic of the site. */
interface NamedTopic {
  readonly id: string;
  readonly name: string;
}

/** What customers search for and ask about, with the needs that belong to it. */
export interface CoverageSubject<Need> {
  /** An offer, a topic of the site or a search; null for what is asked of the company as a whole. */
  readonly name: string | null;
  /** True for an offer: customers ask its price, how it goes and who chose it. */
  readonly isSold: boolean;
  /** Share of its importance among the subjects of the persona, 0–1. */
  readonly importance: number;
  /** Pages of the site that are named after it. */
  readonly pages: readonly string[];
  /** Those of them that have most of its words in their name. */
  readonly closePages: readonly string[];
  readonly needs: readonly Need[];
}

interface SubjectInput<Need> {
  readonly persona: PersonaVoice;
  readonly needs: readonly Need[];
  /** The most important first. */
  readonly offers: readonly SiteOffer[];
  readonly topicOf: (need: Need) => NamedTopic | null;
}

interface Draft<Need> {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  readonly isSold: boolean;
  readonly importance: number;
  readonly pages: string[];
  readonly closePages: string[];
  readonly needs: Need[];
}

/** What the company says that it sells comes before other pages of its site. Working assumptions. */
const importances = { company: 1, search: 0.8, site: 0.6 } as const;

/** Offers of the site that are shown besides those of the company: what fits a screen. Working assumption. */
const mostOffers = 15;

/** Share of the words of an offer that make the page of the menu that has them its page. Working assumption. */
const mostOfName = 2 / 3;

/**
 * The subjects of a persona: the offers of the company, those of the site, then what the persona searches for besides.
 * A doubt, an obstacle or an interest belongs to a subject that it names; it never is a subject.
 */
export function coverageSubjects<Need extends NeedKeyword>(
  { persona, needs, offers, topicOf }: SubjectInput<Need>,
  language: Language,
): CoverageSubject<Need>[] {
  const drafts = offerSubjects<Need>(persona, offers, language);
  const ofCompany: Need[] = [];
  const assumed = new Set(persona.assumed ?? []);
  for (const need of needs) {
    const stems = stemsOf(need.text, language);
    const known = nearest(drafts, stems);
    if (known !== null) known.needs.push(need);
    else if (isSearch(need, stems, assumed, language)) {
      const topic = topicOf(need);
      const name = topic?.name ?? need.text;
      const named = nearest(drafts, stemsOf(name, language)) ?? newDraft(drafts, name, language, 'search');
      named.needs.push(need);
    } else if (doubts.has(need.source)) ofCompany.push(need);
  }
  return [...drafts, ...(ofCompany.length === 0 ? [] : [companyAsked(ofCompany)])];
}

/** What is asked of the company as a whole. */
const companyAsked = <Need>(needs: readonly Need[]): CoverageSubject<Need> => ({
  name: null,
  isSold: false,
  importance: importances.search,
  pages: [],
  closePages: [],
  needs,
});

const doubts: ReadonlySet<NeedKeyword['source']> = new Set(['objection', 'pain', 'trigger']);

function offerSubjects<Need>(
  { offers: sold = [] }: PersonaVoice,
  offers: readonly SiteOffer[],
  language: Language,
): Draft<Need>[] {
  const drafts: Draft<Need>[] = [];
  for (const name of sold)
    if (!drafts.some((one) => isSame(one.stems, stemsOf(name, language)))) newDraft(drafts, name, language, 'company');
  const ofCompany = [...drafts];
  for (const { name, page } of offers) {
    const stems = stemsOf(name, language);
    const known = nearest(ofCompany, stems) ?? drafts.find((one) => isSame(one.stems, stems)) ?? null;
    if (known !== null) {
      known.pages.push(page);
      if (sharedWith(known, stems) >= mostOfName * known.stems.size) known.closePages.push(page);
    } else if (stems.size > 0 && drafts.length < ofCompany.length + mostOffers)
      newDraft(drafts, name, language, 'site').pages.push(page);
  }
  return drafts;
}

function newDraft<Need>(
  drafts: Draft<Need>[],
  name: string,
  language: Language,
  origin: keyof typeof importances,
): Draft<Need> {
  const own = { isSold: origin !== 'search', importance: importances[origin], pages: [], closePages: [], needs: [] };
  const draft = { name, stems: stemsOf(name, language), ...own };
  drafts.push(draft);
  return draft;
}

/** Words that are searched; those that only name people, or that nobody said, are not. */
function isSearch(
  { source, text }: NeedKeyword,
  stems: ReadonlySet<string>,
  assumed: ReadonlySet<string>,
  language: Language,
): boolean {
  if (source === 'name') return true;
  if (source === 'job') return !assumed.has(text);
  // One word that was only read somewhere on the site is no subject: nobody said that it is looked for.
  const isBare = stems.size === 1 && (assumed.has(text) || peopleWords[language.code].has(text.toLowerCase()));
  return source === 'vocabulary' && !isBare;
}

/** The subject that has all the words, or whose words are all there; the most words in common, then the first. */
function nearest<Need>(drafts: readonly Draft<Need>[], stems: ReadonlySet<string>): Draft<Need> | null {
  let best: Draft<Need> | null = null;
  let most = 0;
  for (const draft of drafts) {
    const shared = sharedWith(draft, stems);
    if (shared > most && (shared === stems.size || shared === draft.stems.size)) {
      best = draft;
      most = shared;
    }
  }
  return best;
}

const sharedWith = (draft: { readonly stems: ReadonlySet<string> }, stems: ReadonlySet<string>): number =>
  [...stems].filter((stem) => draft.stems.has(stem)).length;

const stemsOf = (text: string, language: Language): ReadonlySet<string> => new Set(contentStems(text, language));

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((stem) => b.has(stem));
