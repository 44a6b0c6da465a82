import type { Language } from '../language/language.ts';
import type { PageText } from '../semantics/page-text.ts';
import { peopleWords } from './audience-nouns.ts';
import { isFareGroup } from './fare-groups.ts';
import { namesNoSubject } from './period-name.ts';

/** An audience that the site addresses: a hypothesis with its evidence, not yet a persona. */
export interface PersonaProposal {
  /** As the site writes it. */
  readonly name: string;
  /** Number of pages that address them. */
  readonly pages: number;
  /** Share of the analysed pages. */
  readonly share: number;
  /** Sentences that address them, from different pages. */
  readonly evidence: readonly { readonly page: string; readonly sentence: string }[];
  /** Distinctive keyphrases of their pages, a first vocabulary. */
  readonly vocabulary: readonly string[];
}

const mostProposals = 6;
const fewestPages = 2;
const mostEvidence = 3;
const mostVocabulary = 10;
/** Words for any visitor, which name no audience. */
const everybody = new Set('utilisateurs internautes visiteurs membres users visitors people'.split(' '));

/** Before the people: "pour les", "destiné aux", "si vous êtes des", "for", "designed for". */
const addressing = {
  fr: /^(?:pour|aux|auprès|chez|êtes|intention|accompagne|accompagnons|aide|aidons|conseille|conseillons|permet)$/i,
  en: /^(?:for|helps?|help|you're|are|serves?|supports?|offers?|lets?|enables?|allows?)$/i,
} as const;
const wordsBetween = 3;

/** Before the people, in the same sentence: what harms them, or what they do not get. */
const harmsOrRefuses = {
  fr: /\b(?:risques?|dangers?|dangereu(?:x|ses?)|nocifs?|nocives?|toxiques?|inoffensi(?:fs?|ves?)|inaccessibles?|portée|graves?|allergi\p{L}*|asthme|sûre?s?|sécuris\p{L}*|interdite?s?|déconseill\p{L}*)(?!\p{L})|\b(?:pas|jamais|sauf)\b(?! (?:seulement|uniquement|que)\b)(?: \S+){0,4}$/iu,
  en: /\b(?:risks?|risky|dangers?|dangerous|harm(?:ful|s)?|toxic|poisonous|hazards?|hazardous|unsafe|safe|safer|inaccessible|reach|allerg\p{L}*|asthma|forbidden|unsuitable)\b|\b(?:not|never|except)\b(?! (?:only|just)\b)(?: \S+){0,4}$/iu,
} as const;
const wordsOfHarm = 8;

/** Nouns of the list that name places too: the area that a company serves, unless it works for those who run them. */
const areas = new Set('communes collectivités councils'.split(' '));
/** Before an area, in the same sentence: how far the work reaches. After it: which places near it. */
const reaches = {
  fr: /(?<!\p{L})(?:éten\p{L}*|couvr\p{L}*|desser\p{L}*|rayonn\p{L}*|interv(?:ien|en)\p{L}*|déplac\p{L}*|livr\p{L}*|secteurs?|zones?|alentours?|environs?|autour|proximité)(?!\p{L})/iu,
  en: /\b(?:extend\w*|stretch\w*|reach\w*|cover\w*|travel\w*|deliver\w*|areas?|zones?|radius|within|around|nearby|surrounding|neighbou?ring)\b/i,
} as const;
const ofArea = {
  fr: /^\s*(?:voisin|limitrophe|alentour|environnant|proche|avoisinant|suivante|du |de la |de l[’']|des environs|d[’']alentour)/iu,
  en: /^\s*(?:nearby|around|within|across|throughout|of the|in the)\b/i,
} as const;

interface Found {
  readonly forms: Map<string, number>;
  readonly pages: Map<string, string>;
}

/** Between two groups that are addressed together: "pour les écoles, les associations et les familles". */
const enumerated = /^\s*(?:[,;/]|(?:et|ou|and|or)\b)[\s\p{L}’',]{0,20}$/u;

/**
 * The audiences that a site addresses: nouns for people shortly after a word such as "pour" or "for" ("pour les débutants"), or
 * in an enumeration that begins so, on at least two pages or on the home page, most pages first. `keyphrasesOf` returns the
 * best keyphrases of a page.
 */
export function personaProposals(
  pages: readonly PageText[],
  language: Language,
  keyphrasesOf: (url: string) => readonly string[],
  home: string | null = null,
): PersonaProposal[] {
  const found = new Map<string, Found>();
  for (const page of pages) readPage(page, language, found);
  const usual = phraseShares(pages, keyphrasesOf);
  const all = [...found.entries()]
    .filter(([, { pages: own }]) => own.size >= Math.min(fewestPages, pages.length) || own.has(home ?? ''))
    .sort((a, b) => b[1].pages.size - a[1].pages.size || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostProposals)
    .map(([, { forms, pages: own }]) => ({
      name: [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
      pages: own.size,
      share: Number((own.size / Math.max(1, pages.length)).toFixed(4)),
      evidence: [...own]
        .sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))
        .map(([page, sentence]) => ({ page, sentence })),
      // The home page speaks of everything: its words tell no group from another.
      vocabulary: distinctive(
        [...own.keys()].filter((url) => url !== home),
        keyphrasesOf,
        usual,
        pages.length,
      ),
    }));
  return apart(all);
}

/**
 * Each audience with what is its own: a phrase that several have is of none, since it describes none of them, and the
 * sentences that address it alone come first.
 */
function apart(all: readonly PersonaProposal[]): PersonaProposal[] {
  const phrases = occurrences(all.flatMap(({ vocabulary }) => vocabulary));
  const sentences = occurrences(all.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  return all.map((one) => ({
    ...one,
    evidence: [...one.evidence]
      .sort((a, b) => sentences.get(a.sentence)! - sentences.get(b.sentence)!)
      .slice(0, mostEvidence),
    vocabulary: one.vocabulary.filter((phrase) => phrases.get(phrase) === 1).slice(0, mostVocabulary),
  }));
}

function occurrences(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

/**
 * The audiences that the site distinguishes, most pages first: by words of their own, or by a sentence that addresses them
 * without the ones before. Those that only one enumeration names are one audience, under the name that it puts first.
 */
export function distinctAudiences(all: readonly PersonaProposal[]): PersonaProposal[] {
  const kept: PersonaProposal[] = [];
  for (const one of all) {
    const same = kept.findIndex(
      (other) => one.vocabulary.length === 0 && other.vocabulary.length === 0 && isSameProof(one, other),
    );
    if (same < 0) kept.push(one);
    else if (isNamedBefore(one, kept[same]!)) kept[same] = one;
  }
  return kept;
}

const isSameProof = (one: PersonaProposal, other: PersonaProposal): boolean => {
  const known = new Set(other.evidence.map(({ sentence }) => sentence));
  return one.evidence.every(({ sentence }) => known.has(sentence));
};

const isNamedBefore = (one: PersonaProposal, other: PersonaProposal): boolean => {
  const sentence = one.evidence[0]?.sentence.toLowerCase() ?? '';
  return sentence.indexOf(one.name) < sentence.indexOf(other.name);
};

function readPage(page: PageText, language: Language, found: Map<string, Found>): void {
  const people = peopleWords[language.code];
  for (const block of page.blocks) {
    for (const tokens of language.sentences(block.text)) {
      let addressedTo: number | null = null;
      tokens.forEach((token, at) => {
        const word = token.text.toLowerCase();
        if (!people.has(word)) return;
        const before = tokens.slice(Math.max(0, at - wordsBetween), at);
        const isNext = addressedTo !== null && enumerated.test(block.text.slice(addressedTo, token.start));
        if (!isNext && !before.some(({ text }) => addressing[language.code].test(text))) return;
        const earlier = tokens.slice(Math.max(0, at - wordsOfHarm), at).map(({ text }) => text);
        if (harmsOrRefuses[language.code].test(earlier.join(' '))) return;
        if (areas.has(word) && isArea(block.text, [tokens[0]!.start, token.start + token.text.length], language))
          return;
        addressedTo = token.start + token.text.length;
        const last = tokens.at(-1)!;
        const sentence = block.text.slice(tokens[0]!.start, last.start + last.text.length);
        const after = block.text.slice(addressedTo);
        if (everybody.has(word) || isFareGroup({ word, sentence, after, kind: block.kind }, language.code)) return;
        const key = language.stem(word);
        const entry = found.get(key) ?? { forms: new Map<string, number>(), pages: new Map<string, string>() };
        found.set(key, entry);
        entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
        if (!entry.pages.has(page.url)) entry.pages.set(page.url, sentence);
      });
    }
  }
}

/** True for a noun of places, from the beginning of its sentence to its end, with words of reach around it. */
function isArea(text: string, [begin, end]: readonly [number, number], { code }: Language): boolean {
  return reaches[code].test(text.slice(begin, end)) || ofArea[code].test(text.slice(end));
}

function phraseShares(
  pages: readonly PageText[],
  keyphrasesOf: (url: string) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url } of pages)
    for (const phrase of new Set(keyphrasesOf(url))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

/** Keyphrases of these pages by their TF-IDF among those of the site. */
function distinctive(
  urls: readonly string[],
  keyphrasesOf: (url: string) => readonly string[],
  usual: ReadonlyMap<string, number>,
  all: number,
): string[] {
  const counts = new Map<string, number>();
  for (const url of urls)
    for (const phrase of new Set(keyphrasesOf(url))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const scoreOf = ([phrase, count]: readonly [string, number]): number =>
    count * Math.log((1 + all) / (1 + (usual.get(phrase) ?? 0)));
  return [...counts]
    .filter(([phrase]) => !namesNoSubject(phrase))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a[0] < b[0] ? -1 : 1))
    .map(([phrase]) => phrase);
}
