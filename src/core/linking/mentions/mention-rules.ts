import { type AnchorRun, isProperName, textOfRun } from '../anchors/anchor-run.ts';
import { isGrammaticalName } from '../anchors/grammar-rules.ts';
import { isPartOfLabel, isWholeLine } from '../anchors/label-rules.ts';
import { isAuthorsText, isHeadingLine } from '../anchors/running-prose.ts';
import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { contentStems } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { folded, wordForms } from '../folded-text.ts';
import { labelAliases } from '../label-aliases.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { familyMembers } from '../name-families.ts';
import { nameFollowers, nameWords } from './name-words.ts';
import type { NameMention } from './name-mentions.ts';
import { isOfferedBefore } from './offered-words.ts';
import type { Pointer } from './pointers.ts';

/** Share of the pages above which one word is the subject of the site rather than the name of a page. Working assumption. */
const subjectShare = 0.5;

/** True when an editor would set a link on the words: they mean the page and are not part of a longer name. */
export function mayMention(site: LinkingSite, { name, run }: NameMention, pointer: Pointer): boolean {
  const { code } = site.language;
  const target = site.pages[name.row]!;
  if (target.purpose === 'home' && !(name.general && pointer.explicit)) return false;
  if (name.general && !isOfSite(site, run, pointer)) return false;
  if (isPartOfLabel(run) || !isAuthorsText(run, code) || isPlaceOfName(name, run)) return false;
  if (run.stems.length === 1 && !pointer.explicit && namesMany(site, run.stems[0]!)) return false;
  if (isLine(run))
    return (
      name.part !== true && isEntry(run) && isOffered(target) && !(run.stems.length === 1 && isComplement(run, code))
    );
  if (!isGrammaticalName(run, code, name.part !== true || name.variant !== undefined)) return false;
  return run.stems.length > 1 || name.variant !== undefined || isClearWord(site, run, { target, pointer });
}

/** True for a name in a list of names of pages, such as the towns that a company serves: its words need no other sign. */
export function mayBeListed(site: LinkingSite, { name, run }: NameMention): boolean {
  const target = site.pages[name.row]!;
  return isOffered(target) && !isPartOfLabel(run) && isAuthorsText(run, site.language.code) && !isLine(run);
}

/** Pages up to which one word that is literally the label of a page means it on any other page. Working assumption. */
const maxPagesOfOneSense = 60;
/**
 * Pair scores from which one word, and the name of a page that is no offer, have the same sense on both pages: read on
 * small sites.
 */
const sameSense = { word: 0.9, story: 0.8, object: 0.6, part: 0.4, priced: 0.25 } as const;

/** True when the words have the same sense on both pages, which share their subject the more the more general the words are. */
export function hasSameSense(site: LinkingSite, { name, run }: NameMention, pair: number): boolean {
  const { purpose, menu } = site.pages[name.row]!;
  if (purpose === 'story' || purpose === 'other') return pair >= sameSense.story;
  if (name.variant !== undefined) return pair >= sameSense.object || saysStem(run, name.variant.shared);
  // A person has two words; one hyphenated name in a heading is the place where something was done.
  if (name.section !== undefined)
    return (isProperName(run) && run.to - run.from > 1) || (name.section === 'priced' && pair >= sameSense.priced);
  if (name.part === true)
    return pair >= (run.stems.length === 1 ? sameSense.word : name.hasHead ? sameSense.part : sameSense.object);
  // A town among others is not the page of one service in that town.
  if (run.to - run.from === 1 && !menu && familyMembers(site).has(name.row)) return false;
  if (run.stems.length > 1 || name.general || pair >= sameSense.word) return true;
  return site.pages.length <= maxPagesOfOneSense && isLabelOf(run, menu ?? null);
}

/** True for a sentence that says what the names share. */
function saysStem({ sentence }: AnchorRun, shared: readonly number[]): boolean {
  return sentence.words.some(({ ids }) => ids.some((id) => shared.includes(id)));
}

/** True for the proper noun of a name that is about another thing: "Hythe" of "Service areas in Hythe". */
function isPlaceOfName({ part, hasHead, section }: NameMention['name'], run: AnchorRun): boolean {
  return part === true && hasHead !== true && section === undefined && isProperName(run);
}

/** "nos tarifs", "see the photos": a word that any site has means a page after "our" or after a pointer and an article. */
function isOfSite({ language }: LinkingSite, { sentence, from, to }: AnchorRun, pointer: Pointer): boolean {
  const tags = sentence.tags();
  const complement = language.code === 'fr' ? tags[to]?.lemma.toLowerCase() : undefined;
  if (complement === 'de' || complement === 'à') return false;
  if (isOwnPrice({ sentence, from })) return true;
  return pointer.possessed || (pointer.explicit && definite.has(folded(tags[from - 1]?.text ?? '')));
}

const ownPrices = wordList('tarif tarifs honoraires');
const indefinite = wordList('un des de');
const speaksForCompany = /(?<![\p{L}\p{N}])(?:nous|notre|nos|je|mon|mes)(?![\p{L}\p{N}])/iu;

/** « Nous accueillons vos chevaux à un tarif raisonnable »: where the company speaks, a price without « le » is its own. */
function isOwnPrice({ sentence, from }: Pick<AnchorRun, 'sentence' | 'from'>): boolean {
  const tags = sentence.tags();
  const before = tags[from - 1]?.upos === 'ADJ' ? tags[from - 2] : tags[from - 1];
  if (!ownPrices.has(folded(tags[from]!.text)) || !indefinite.has(folded(before?.text ?? ''))) return false;
  return speaksForCompany.test(sentence.block.text.slice(sentence.start, sentence.end));
}

const definite = wordList("le la les l' the");

/** True for a line of a list or a cell, which may be a label. */
export function isLine(run: AnchorRun): boolean {
  return isWholeLine(run) || isHeadingLine(run);
}

/** True for an entry of a list of services or a row of a table of prices. */
function isEntry({ sentence }: AnchorRun): boolean {
  return sentence.block.kind === 'list-item' || sentence.block.kind === 'cell';
}

function isOffered({ purpose }: LinkingPage): boolean {
  return purpose === 'offer' || purpose === 'hub' || purpose === 'main';
}

/** The article or possessive that begins a label: « Les installations », "Our story". */
const article = /^(?:l['’]|(?:les?|la|nos|notre|the|our)\s)/;

/** True for the label of a page in the menu, whatever its number and without its article, and for each of two words in one label. */
function isLabelOf(run: AnchorRun, menu: string | null): boolean {
  if (menu === null) return false;
  const bare = (label: string): string => wordForms(folded(label).replace(article, ''));
  const words = wordForms(textOfRun(run));
  const things = menu.split(/\s*[/&+]\s*/u).map(bare);
  return (
    labelAliases(menu).some((alias) => words === bare(alias)) ||
    (things.length === 2 && things.every((thing) => !/\s/.test(thing)) && things.includes(words))
  );
}

/** One word names a page when it is a noun alone in its phrase, and not the subject of the whole site. */
function isClearWord(
  site: LinkingSite,
  run: AnchorRun,
  { target, pointer }: { readonly target: LinkingPage; readonly pointer: Pointer },
): boolean {
  const { sentence, from, to, stems } = run;
  if (target.purpose === 'story' || target.purpose === 'other') return false;
  const tags = sentence.tags();
  if (tags[from]!.upos !== 'NOUN' && tags[from]!.upos !== 'PROPN') return false;
  // "Step back", "Opening in May": a capital at the start of a sentence names nothing.
  if (beginsSentence(run)) return false;
  const share = site.stems.df(stems[0]!) / site.index.pages.length;
  const isLiteral = isLabelOf(run, target.menu ?? null);
  const isSmall = site.pages.length <= maxPagesOfOneSense;
  const isOffering = isLiteral && isOfferedBefore(run, site.language.code);
  const isPrice = isOwnPrice(run);
  const isPresented = pointer.owned || pointer.explicit || isOffering || isPrice || isIntroduced(run);
  if (!isPresented && (!isLiteral || share > subjectShare)) return false;
  if (share > subjectShare && !(isLiteral && isSmall) && !pointer.owned && !pointer.explicit) return false;
  // "your attorney": the reader's own, not the page of the company.
  if ((target.purpose === 'practical' || target.purpose === 'about') && !pointer.possessed && !pointer.explicit)
    return false;
  if (isComplement(run, site.language.code)) return false;
  // « nos installations de qualité »: what the company calls its own is its page, whatever follows.
  if (isLiteral && (isPrice || pointer.possessed || (isOffering && site.language.code === 'fr'))) return true;
  const next = tags[to];
  // "Customs & Excise": half of another name.
  if (next?.text === '&' || tags[from - 1]?.text === '&') return false;
  if (next === undefined || sentence.words[to]!.closed) return isAloneBefore(site, tags[from - 1]?.upos);
  if (site.language.code === 'fr') return next.upos !== 'ADJ' && next.lemma.toLowerCase() !== 'de';
  if (next.upos === 'NOUN' || next.upos === 'PROPN') return nameFollowers.has(folded(next.text));
  return isAloneBefore(site, tags[from - 1]?.upos);
}

/** Share of the pages, and pages, whose names have a word from which it names the trade and none of them. Working assumptions. */
const tradeShare = 0.15;
const leastOfTrade = 4;

/** True for a word of the names of many pages, though the menu may call one of them by it alone. */
const namesMany = (site: LinkingSite, stem: number): boolean =>
  (pagesNamed(site).get(stem) ?? 0) >= Math.max(leastOfTrade, tradeShare * site.pages.length);

const pagesNamed = memoizeByObject((site: LinkingSite): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const page of site.pages) {
    if (page === null) continue;
    const names = [page.name ?? nameInTitle(page.text.title), page.menu ?? ''];
    for (const id of new Set(names.flatMap((name) => contentStems(name, site.language)).map(site.stems.idOf)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
});

const introducing = wordList("le la les l' du au aux ce cette ces the this these and et ou or & + /");

/**
 * True for one word that an article introduces or that is one of an enumeration: "with accommodation for four", « un étalon de
 * 18 ans » speak of any such thing.
 */
function isIntroduced({ sentence, from, to }: AnchorRun): boolean {
  const tags = sentence.tags();
  if (tags[from]!.upos === 'PROPN') return true;
  const before = tags[from - 1]?.upos === 'ADJ' ? tags[from - 2] : tags[from - 1];
  const isListed = (at: number): boolean => /^[,;]$/.test(tags[at]?.text ?? '');
  return introducing.has(folded(before?.text ?? '')) || isListed(from - 1) || isListed(to);
}

/** True when no word of the sentence, not even an article, is before the run. */
function beginsSentence({ sentence, from }: AnchorRun): boolean {
  return sentence.words.slice(0, from).every(({ closed, taken }) => closed && !taken);
}

/** « pince de démolition »: a word after « de » says of which kind another thing is, unless that is the work itself. */
function isComplement({ sentence, from }: AnchorRun, code: LanguageCode): boolean {
  const tags = sentence.tags();
  if (code !== 'fr' || !/^(?:de|d[’'])$/i.test(tags[from - 1]?.text ?? '')) return false;
  const before = tags[from - 2];
  if (before === undefined || (before.upos !== 'NOUN' && before.upos !== 'PROPN')) return false;
  return !ofWork.has(folded(before.text)) && !nameWords.fr.service.has(folded(before.text));
}

const ofWork = wordList(`
  realisation realisations intervention interventions operation operations besoin besoins projet projets cours stage
  stages prix tarif tarifs devis demande demandes type types metier metiers specialiste specialistes expert experts
`);

/** "brewery tours": an English noun before the word makes another name of it. */
function isAloneBefore({ language }: LinkingSite, upos: string | undefined): boolean {
  return language.code === 'fr' || (upos !== 'NOUN' && upos !== 'PROPN');
}
