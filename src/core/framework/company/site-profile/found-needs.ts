import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import type { Language, LanguageCode, TaggedToken, Upos } from '../../../language/language.ts';
import type { Block } from '../../../pages/page.ts';
import { unique } from '../../../values/unique.ts';

/** A line above a list of what people come for: « Dans quel cas ? », “We can help with:”. */
const announcing: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /(?<!\p{L})(?:dans quels? cas|pour quels? (?:besoins?|problèmes?|travaux|occasions?)|pour quoi|quand (?:consulter|nous appeler|faire appel)|(?:s['’]appli\p{L}+|interv(?:iens|enons|ient|iennent)|accompagn(?:e|ons|ent)|aid(?:e|ons|ent)|agi(?:t|ssent)|travaill(?:e|ons)|répon(?:ds|d|dons))(?!\p{L})[^.!?]{0,60}(?:suivants?|suivantes?|tels? que|telles? que|notamment|pour|dans|sur)|indications|motifs de (?:consultation|visite)|problèmes? (?:fréquents?|courants?|traités?)|besoins fréquents)(?!\p{L})/iu,
  en: /\b(?:(?:can|we|i) help (?:you )?with|helps? with|what (?:we|i) (?:treat|help with|can help with|fix|repair)|(?:problems|issues|conditions|concerns) (?:we|i) (?:treat|fix|solve|help with|see)|(?:common|typical|frequent) (?:problems|issues|jobs|requests|concerns)|when to (?:call|see|come)|reasons to (?:call|come|see)|used for|people come (?:to (?:us|me) )?for)\b/i,
};
/** A list of fewer lines is a sentence, of more a catalogue. Working assumptions. */
const [fewest, mostLines] = [3, 20];
/** Words of a search. Working assumption. */
const longest = 6;
const mostNeeds = 8;

const small: ReadonlySet<Upos> = new Set(['ADP', 'DET']);
const notFirst: ReadonlySet<Upos> = new Set([...small, 'VERB', 'AUX']);
const ofSentence: ReadonlySet<Upos> = new Set(['PRON', 'AUX', 'PART', 'SCONJ']);

/**
 * What people come to the company for, as its pages list it under a line that announces it: names of needs, the first lists
 * first, the pages in the order given.
 */
export function foundNeeds(pages: readonly PageFacts[], language: Language): string[] {
  const found = pages.flatMap(({ content }) =>
    listsOf((content?.blocks ?? []).filter(({ position }) => position === 'content'))
      .filter(({ before }) => announcing[language.code].test(before))
      .flatMap(({ lines }) => lines.flatMap((line) => needNamed(line, language) ?? [])),
  );
  return unique(found).slice(0, mostNeeds);
}

interface ListOfPage {
  readonly before: string;
  readonly lines: readonly string[];
}

function listsOf(blocks: readonly Block[]): ListOfPage[] {
  const lists: ListOfPage[] = [];
  for (let at = 1; at < blocks.length; at++) {
    if (blocks[at]!.kind !== 'list-item' || blocks[at - 1]!.kind === 'list-item') continue;
    let end = at;
    while (blocks[end]?.kind === 'list-item') end++;
    const lines = blocks.slice(at, end).map(({ text }) => text);
    if (lines.length >= fewest && lines.length <= mostLines) lists.push({ before: blocks[at - 1]!.text, lines });
  }
  return lists;
}

/** The first name of a line, without what explains it; null for a deed, a sentence or a long name. */
function needNamed(line: string, language: Language): string | null {
  const text = line.split(/[(:;,.…–—*]|\s-\s|\s(?:ou|et|or|and)\s/u)[0]!.trim();
  const tokens = language.tag(language.sentences(text)[0] ?? []);
  return isName(tokens) ? text.charAt(0).toLowerCase() + text.slice(1) : null;
}

/** A tagger is unsure of a name without a sentence: what makes a deed or a sentence is read, not what makes a name. */
const isName = (tokens: readonly TaggedToken[]): boolean =>
  tokens.length >= 2 &&
  tokens.length <= longest &&
  !notFirst.has(tokens[0]!.upos) &&
  !small.has(tokens.at(-1)!.upos) &&
  !tokens.some(({ upos }) => ofSentence.has(upos));
