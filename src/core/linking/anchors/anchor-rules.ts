import type { LanguageCode, TaggedToken } from '../../language/language.ts';
import { isOwnSpeech } from './running-prose.ts';
import {
  cutsHead,
  cutsPhrase,
  isPartOfName,
  isPartOfPhrase,
  isPointedAt,
  isShownHere,
  leavesName,
} from './anchor-boundaries.ts';
import type { AnchorRun } from './anchor-runs.ts';
import { anchorRules } from '../scoring/link-weights.ts';
import type { LinkingSite } from '../linking-site.ts';
import { diceOf } from '../candidates/page-names.ts';
import { stemsOfRun } from '../page-sentences.ts';
import { weightOf } from '../scoring/stem-ids.ts';
import { wordList } from '../../language/word-list.ts';

/** Whether an editor would put the link to `target` on these words: they read as a name, and name that page alone. */
export function mayCarry(site: LinkingSite, run: AnchorRun, target: number): boolean {
  if (site.pages[target]?.isListing === true && !isWholeName(run)) return false;
  // What needs no tags comes first: most runs end there, and their sentences are never tagged.
  const strength = site.names.strength(run.stems, target);
  if (!namesIt(site, run, strength, target) && !isOwnKeyphrase(site, run, strength, target)) return false;
  if (isSaidBeside(site, run, target)) return false;
  if (!staysWithin(site, run, target) || strays(site, run, target) || !isDistinct(site, run, strength, target))
    return false;
  if (!standsAlone(run) || isVariable(run) || isEntry(run) || leavesName(site, run, target)) return false;
  return isOwnSpeech(run, site.language.code) && readsWell(site, run, strength, target);
}

type Stems = Pick<AnchorRun, 'stems'>;

/**
 * What `mayCarry` asks of the stems alone, wherever they stand: false where no words with these stems, in this order, may
 * carry the link. Such words begin and end with one that has a stem of a proper name of the target. `several`: more than one
 * word has stems.
 */
export function stemsMayCarry(site: LinkingSite, stems: readonly number[], target: number, several: boolean): boolean {
  const run = { stems };
  const strength = site.names.strength(stems, target);
  if (!namesIt(site, run, strength, target) && !isOwnKeyphrase(site, run, strength, target)) return false;
  if (!saysLittleElse(site, run, target) || strays(site, run, target)) return false;
  return mayBeDistinct(site, run, strength, target, several);
}

/** The block links already to a page of the same name, or to a part of the target: "(see Section 47.6)". */
function isSaidBeside(site: LinkingSite, { sentence }: AnchorRun, target: number): boolean {
  const url = site.pages[target]?.text.url ?? '';
  return sentence.linked.some(
    ({ ids, to }) =>
      (ids.length > 0 && site.names.strength(ids, target) >= anchorRules.strongName) ||
      (to !== null && site.pageOf(to)?.above?.has(url) === true),
  );
}

/** What the grammar of the sentence says of the run. */
function readsWell(site: LinkingSite, run: AnchorRun, strength: number, target: number): boolean {
  const { code } = site.language;
  if (!readsAsName(run, code) || !holdsNoun(run) || isDeictic(run) || isControl(run) || isDate(run)) return false;
  if (cutsHead(run, code) || isShownHere(run) || (!run.title && isPointedAt(run))) return false;
  if (cutsPhrase(run) || isPartOfName(run) || (!isWholeName(run) && isPartOfPhrase(run, code))) return false;
  return !namesAnother(site, run, strength, target);
}

/** Not a piece of a command, a path or an option, nor a whole label. */
function standsAlone({ sentence, from, to }: AnchorRun): boolean {
  const { text } = sentence.block;
  const start = sentence.words[from]!.start;
  const end = sentence.words[to - 1]!.end;
  if (/[\p{L}\p{N}_\-/\\@=.$~:]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^(?:[_/\\@=~-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return false;
  if (pathBefore.test(text.slice(Math.max(0, start - 3), start)) || pathAfter.test(text.slice(end, end + 3)))
    return false;
  if (end - start > anchorRules.sentenceShare * (sentence.end - sentence.start)) return false;
  return (
    sentence.words.length > anchorRules.labelWords ||
    /[.!?:;…]["'»”)\s]*$/u.test(text.slice(sentence.start, sentence.end))
  );
}

/** "Fichier ▸ Imprimer", "Colors → Curves": an entry of a menu. */
const pathBefore = /[>›\u2190-\u21ff\u25a0-\u25ff]["'“«\s]*$/u;
const pathAfter = /^["'”…\s]*[>›\u2190-\u21ff\u25a0-\u25ff]/u;

/** Words that point within the text, "l’étape suivante", name nothing elsewhere. */
const deictics = new Set(
  'suivant suivante suivants suivantes précédent précédente précédents précédentes premier première premiers premières dernier dernière derniers dernières prochain prochaine prochains prochaines présent présente next previous first last following above below current former latter'.split(
    ' ',
  ),
);

function isDeictic(run: AnchorRun): boolean {
  return run.sentence
    .tags()
    .slice(run.from, run.to)
    .some(({ text }) => deictics.has(text.toLowerCase()) || (!run.title && openWords.has(text.toLowerCase())));
}

/** "savoir dans quel contexte", "telle ou telle autre interface": words that leave open what is meant. */
const openWords = wordList(`
  quel quelle quels quelles lequel laquelle tel telle tels telles autre autres
  which what whose such other another
`);

/** Several words that are a name, or the very title, stand for the page inside a longer phrase too. */
function isWholeName(run: AnchorRun): boolean {
  return run.title || (run.known && run.to - run.from > 1);
}

/** "aller plus loin", "se connecter": an action without its object is said of anything. */
function holdsNoun({ sentence, from, to }: AnchorRun): boolean {
  return sentence
    .tags()
    .slice(from, to)
    .some(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'X' || upos === 'NUM');
}

/** "Cliquez sur Date et heure", "type Mouse", "select Add Layer": a button or what is to be typed, not a page. */
function isControl({ sentence, from, to, title }: AnchorRun): boolean {
  const tags = sentence.tags();
  const begins = !title && to - from > 1 && handling.has(tags[from]!.lemma.toLowerCase());
  if (begins && /^\p{Lu}/u.test(tags[from + 1]!.text)) return true;
  if (!/^\p{Lu}/u.test(tags[from]!.text)) return false;
  return tags.slice(Math.max(0, from - reach), from).some(({ lemma }) => handling.has(lemma.toLowerCase()));
}

/** "1er juin 2020": a date names a page by accident. */
function isDate({ sentence, from, to }: AnchorRun): boolean {
  return sentence
    .tags()
    .slice(from, to)
    .every(({ text, upos }) => upos === 'NUM' || /^\d/.test(text) || months.has(text.toLowerCase()));
}

const months = wordList(`
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  january february march april may june july august september october november december
`);

/** "la liste l", "n colors": a letter alone at either end is the name of a quantity. */
function isVariable(run: AnchorRun): boolean {
  const { sentence, from, to } = run;
  return !run.title && [from, to - 1].some((at) => sentence.words[at]!.end - sentence.words[at]!.start < 2);
}

/** "delete — delete a graphic entity": a link and what its page is about, as lists of pages give it. */
function isEntry({ sentence }: AnchorRun): boolean {
  const first = sentence.words.find((word) => !word.taken);
  if (!sentence.words[0]!.taken || first === undefined) return false;
  return first.closed || sentence.block.text.slice(first.start, first.end) === '-';
}

const reach = 3;
const handling = wordList(`
  cliquer sélectionner choisir saisir taper appuyer cocher décocher presser activer ouvrir
  click select choose type press tap check uncheck hit open enter
`);

/**
 * Most of what the anchor says stands in the names of the target, its first and last word above all ("object structs" is
 * not "struct"); a name of one word bears no other beside it.
 */
function staysWithin(site: LinkingSite, run: AnchorRun, target: number): boolean {
  const { proper } = site.vocabularyOf(target)!;
  const ends = run.sentence.words.slice(run.from, run.to).filter(({ ids }) => ids.length > 0);
  if (![ends[0], ends.at(-1)].every((word) => word?.ids.some((stem) => proper.has(stem)))) return false;
  return saysLittleElse(site, run, target);
}

function saysLittleElse(site: LinkingSite, { stems }: Stems, target: number): boolean {
  const { proper } = site.vocabularyOf(target)!;
  if (proper.size === 1 && stems.some((stem) => !proper.has(stem))) return false;
  let all = 0;
  let foreign = 0;
  for (const stem of new Set(stems)) {
    all += site.stems.idf(stem);
    if (!proper.has(stem)) foreign += site.stems.idf(stem);
  }
  return foreign <= anchorRules.foreignShare * all;
}

/**
 * "Context menu" for a page called "The Layer menu": a word that the title does not hold beside less than half of the title,
 * unless several links use these very words.
 */
function strays(site: LinkingSite, { stems }: Stems, target: number): boolean {
  const { titles, names } = site.vocabularyOf(target)!;
  if (stems.every((stem) => titles[0]?.includes(stem))) return false;
  const rarest = Math.min(...stems.map((stem) => site.stems.df(stem)));
  const isTelling =
    rarest <= anchorRules.fewPagesOfPhrase || rarest <= anchorRules.phraseShare * site.index.pages.length;
  if (isTelling && names.some(({ ids, uses }) => uses >= anchorRules.severalUses && isSameRun(ids, stems)))
    return false;
  return titles.every((title) => {
    const shared = title.filter((stem) => stems.includes(stem));
    return weightOf(shared, site.stems) < anchorRules.titleShare * weightOf(title, site.stems);
  });
}

/** A noun phrase, the very title, an anchor in use, or a title in the infinitive: never a conjugated verb. */
function readsAsName(run: AnchorRun, code: LanguageCode): boolean {
  if (run.title) return true;
  const tags = run.sentence.tags().slice(run.from, run.to);
  const before = run.sentence.tags()[run.from - 1];
  if (run.phrase) return !tags.some((tag) => tag.upos === 'AUX' || tag.upos === 'PRON');
  return (
    run.known && tags.every((tag, at) => isNominal(tag) || unconjugated(tag, at === 0 ? before : tags[at - 1], code))
  );
}

function isNominal(tag: TaggedToken): boolean {
  return tag.upos !== 'VERB' && tag.upos !== 'AUX' && tag.upos !== 'PRON' && tag.upos !== 'SCONJ';
}

function unconjugated(tag: TaggedToken, before: TaggedToken | undefined, code: LanguageCode): boolean {
  if (tag.upos !== 'VERB') return false;
  const text = tag.text.toLowerCase();
  if (code === 'fr') return text === tag.lemma.toLowerCase();
  return text.endsWith('ing') || (text === tag.lemma.toLowerCase() && before?.text.toLowerCase() === 'to');
}

/** Close to a whole name, or close enough and with its rarest word: "page de manuel" is not "page de manuel : configure". */
function namesIt(site: LinkingSite, { stems }: Stems, strength: number, target: number): boolean {
  if (strength < anchorRules.weakestName || strength >= anchorRules.strongName)
    return strength >= anchorRules.strongName;
  return site
    .vocabularyOf(target)!
    .names.filter(({ identifies }) => identifies >= anchorRules.weakestName)
    .some((name) => {
      const rarest = name.ids.reduce((best, id) => (site.stems.idf(id) > site.stems.idf(best) ? id : best));
      const shared = weightOf(
        name.ids.filter((id) => stems.includes(id)),
        site.stems,
      );
      const likeness = name.identifies * diceOf(shared, weightOf(stems, site.stems), name.total);
      return stems.includes(rarest) && likeness >= anchorRules.weakestName;
    });
}

/** A keyphrase of several words that hardly any other page uses. */
function isOwnKeyphrase(site: LinkingSite, { stems }: Stems, strength: number, target: number): boolean {
  if (strength < anchorRules.weakestKeyphrase || stems.every((stem) => stem === stems[0])) return false;
  return site.vocabularyOf(target)!.names.some(({ ids }) => isSameRun(ids, stems));
}

function isSameRun(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** A single word must be rare on the site, or be the whole title and not frequent. */
function isDistinct(site: LinkingSite, run: AnchorRun, strength: number, target: number): boolean {
  if (run.to - run.from > 1)
    return isOfFew(site, run, anchorRules.fewPagesOfPhrase, mostOfPhrase(site, run, strength, target));
  const upper = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(run.sentence.words[run.from] === undefined ? '' : textAt(run));
  const most =
    strength >= wholeName ? (upper ? anchorRules.acronymShare : anchorRules.titleWordShare) : anchorRules.wordShare;
  return isOfFew(site, run, anchorRules.fewPages, most);
}

/** The same whatever the letters, and though a word without stems may stand before a single one. */
function mayBeDistinct(site: LinkingSite, run: Stems, strength: number, target: number, several: boolean): boolean {
  const mostOfWord = strength >= wholeName ? anchorRules.acronymShare : anchorRules.wordShare;
  const most = mostOfPhrase(site, run, strength, target);
  return isOfFew(site, run, anchorRules.fewPagesOfPhrase, several ? most : Math.max(most, mostOfWord));
}

const wholeName = 0.95;

/** The share of the pages that may hold the rarest word of a phrase. */
function mostOfPhrase(site: LinkingSite, { stems }: Stems, strength: number, target: number): number {
  const { heads } = site.vocabularyOf(target)!;
  if (!stems.some((stem) => heads.has(stem))) return anchorRules.headlessShare;
  return strength >= wholeName ? anchorRules.nameShare : anchorRules.phraseShare;
}

function isOfFew(site: LinkingSite, { stems }: Stems, few: number, share: number): boolean {
  const rarest = Math.min(...stems.map((stem) => site.stems.df(stem)));
  return rarest <= few || rarest / site.index.pages.length <= share;
}

function textAt({ sentence, from }: AnchorRun): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[from]!.end);
}

/** The words, or the whole noun phrase around them, are the name of another page. */
function namesAnother(site: LinkingSite, run: AnchorRun, strength: number, target: number): boolean {
  const owner = site.names.owner(run.stems);
  if (owner !== null && owner.row !== target && owner.strength > strength) return true;
  for (const around of run.sentence.phrases()) {
    if (around.from > run.from || around.to < run.to || around.to - around.from === run.to - run.from) continue;
    const wider = site.names.owner(stemsOfRun(run.sentence.words, around.from, around.to));
    if (wider !== null && wider.row !== target && wider.strength >= Math.max(anchorRules.otherName, strength))
      return true;
  }
  return false;
}
