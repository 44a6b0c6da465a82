import type { Company } from '../../framework/company/company.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import type { Language } from '../../language/language.ts';
import { claimsIn } from '../../planning/pieces/fact-sort.ts';
import { addressesIn } from '../../planning/wording/addresses-in.ts';
import { lineCount, textFlaw } from '../../planning/wording/text-flaw.ts';
import { isOtherLanguage, negates, recites } from '../../planning/wording/wording-defect.ts';
import { wordsIn } from '../../planning/wording/words-in.ts';
import { pair, type Text } from '../../values/text.ts';
import { emptyAnnouncement, filler, leastField } from '../text-faults.ts';
import type { DraftBrief, DraftPart } from './draft-brief.ts';
import { figuresIn, isKnownFigure } from './figures-in.ts';
import { unknownStatements } from './stated-words.ts';
import { ungroundedSentences, unknownNames } from './unknown-words.ts';

/** What a draft is compared with beside its brief. */
export interface DraftRules {
  readonly company: Company;
  readonly language: Language;
  /** The prompt: a draft that repeats it is refused. */
  readonly instructions: string;
  /** Mentions that the law requires; those of the deterministic text stay. */
  readonly mentions: readonly string[];
  /** Fields of the company file that only the writer reads. */
  readonly notes: readonly string[];
}

/** Why drafts are refused, with the words for people. */
export const draftReasons = {
  unreadable: pair('un texte vide ou avec un balisage', 'an empty text, or markup'),
  lines: pair('un autre nombre de lignes', 'another number of lines'),
  length: pair('une longueur hors limites', 'a length outside the limits'),
  figure: pair('un nombre absent des faits', 'a number that the facts do not contain'),
  'wrong-offer': pair('un montant d’une autre offre', 'an amount of another offer'),
  'lost-figure': pair('un nombre du texte perdu', 'a number of the text is lost'),
  name: pair('un nom absent des faits', 'a name that the facts do not contain'),
  address: pair('une adresse ou un lien absent des faits', 'an address or a link that the facts do not contain'),
  claim: pair('une affirmation que rien ne prouve', 'a claim that nothing proves'),
  statement: pair(
    'une promesse, une preuve ou une date absente des faits',
    'a promise, a proof or a date that the facts do not contain',
  ),
  ungrounded: pair('une phrase étrangère aux faits', 'a sentence that the facts do not support'),
  negation: pair('une négation ajoutée ou perdue', 'a negation added or lost'),
  forbidden: pair('une affirmation interdite par la marque', 'a claim that the brand forbids'),
  banned: pair('une mention interdite à ce modèle d’activité', 'a mention that this business model may not make'),
  mention: pair('une mention légale perdue', 'a legal mention is lost'),
  slot: pair('un espace à remplir ajouté ou perdu', 'a slot to fill in added or lost'),
  filler: pair('une formule creuse', 'an empty phrase'),
  announcement: pair('une annonce sans suite', 'an announcement without what it announces'),
  person: pair('la troisième personne, ou le tutoiement', 'the third person towards the reader'),
  field: pair('un champ réservé au rédacteur', 'a field that only the writer reads'),
  language: pair('une autre langue', 'another language'),
  instructions: pair('des mots de la consigne', 'words of the instructions'),
  variant: pair('le texte de la variante', 'the text of the variant'),
  unchanged: pair('le texte n’a pas changé', 'the text did not change'),
} as const satisfies Record<string, Text>;

export type DraftReason = keyof typeof draftReasons;

/** A reason with the words of the draft that caused it. */
export interface DraftDefect {
  readonly reason: DraftReason;
  readonly words: string;
}

/** Every reason to refuse a draft, its texts in the order of the parts of its brief; empty when it may replace them. */
export function draftDefects(texts: readonly string[], brief: DraftBrief, rules: DraftRules): DraftDefect[] {
  const unreadable = brief.parts.filter(({ text }, at) => isUnreadable(texts[at] ?? '', text));
  // Nothing else is read in such a text, and none of its words is repeated.
  if (unreadable.length > 0) return [{ reason: 'unreadable', words: '' }];
  const draft = texts.join('\n');
  const given = brief.parts.map(({ text }) => text).join('\n');
  const facts = [...brief.facts, given].join('\n');
  if (draft === given) return [{ reason: 'unchanged', words: '' }];
  const found = [
    ...brief.parts.flatMap((part, at) => partDefects(texts[at]!, part, brief)),
    ...factDefects(draft, { given, facts }, brief, rules.language),
    ...ruleDefects(draft, given, brief, rules),
  ];
  return found.map(([reason, words]) => ({ reason, words }));
}

/** A post may start with a dash, but no text may start a formula or hide a sign. */
const isUnreadable = (text: string, given: string): boolean => {
  const flaw = textFlaw(text, given);
  return flaw !== null && !(flaw === 'markup' && textFlaw(text.replaceAll('\n', ' '), given) === null);
};

type Found = readonly [DraftReason, string];
const when = (is: boolean, reason: DraftReason, words = ''): Found[] => (is ? [[reason, words]] : []);
const each = (reason: DraftReason, words: readonly string[]): Found[] => words.map((word) => [reason, word]);

/** Characters that a short part may gain (working assumption). */
const leeway = 20;
/** Forms whose lines a page of the export reads one by one. */
const linedForms: ReadonlySet<string> = new Set(['quiz', 'calculator']);

function partDefects(text: string, { text: given, limit }: DraftPart, { form, locale, variant }: DraftBrief): Found[] {
  const most = limit ?? given.length * 2 + leeway;
  const slots = (value: string): string => (value.match(/\[[^\]\n]*\]/gu) ?? []).sort().join();
  const linesDiffer = lineCount(text) !== lineCount(given);
  return [
    ...when(linedForms.has(form) ? linesDiffer : lineCount(text) > lineCount(given), 'lines'),
    ...when(text.length > most || text.length < given.length / 2, 'length'),
    ...when(negates(text, locale) !== negates(given, locale), 'negation', text),
    ...when(slots(text) !== slots(given), 'slot', slots(given)),
    ...when(text === variant, 'variant', text),
  ];
}

function factDefects(
  draft: string,
  { given, facts }: { readonly given: string; readonly facts: string },
  { locale, offers }: DraftBrief,
  language: Language,
): Found[] {
  const known = figuresIn(facts, locale);
  const figures = figuresIn(draft, locale);
  const lost = figuresIn(given, locale).filter((one) => !figures.some(({ number }) => number === one.number));
  const hosts = new Set(addressesIn(facts));
  const plainFacts = claimsIn(facts);
  return [
    ...each(
      'figure',
      figures.filter((one) => !isKnownFigure(one, known)).map(({ number, unit }) => `${number} ${unit}`.trim()),
    ),
    ...each(
      'lost-figure',
      lost.map(({ number }) => number),
    ),
    ...each('wrong-offer', amountsOfOtherOffers(draft, given, { locale, offers })),
    ...each('name', unknownNames(draft, facts, language)),
    ...each(
      'address',
      addressesIn(draft).filter((one) => !hosts.has(one)),
    ),
    ...each(
      'claim',
      claimsIn(draft).filter((one) => !plainFacts.includes(one)),
    ),
    ...each('statement', unknownStatements(draft, facts, locale)),
    ...each('ungrounded', ungroundedSentences(draft, facts, language)),
  ];
}

/** The amounts that follow the name of an offer in a sentence, where neither that offer nor the given text has them. */
function amountsOfOtherOffers(
  draft: string,
  given: string,
  { locale, offers }: Pick<DraftBrief, 'locale' | 'offers'>,
): string[] {
  const before = partsByOffer(given, offers);
  return partsByOffer(draft, offers).flatMap(({ offer, words }) => {
    const sources = [offer.facts, ...before.filter((one) => one.offer === offer).map((one) => one.words)];
    const known = figuresIn(sources.join('\n'), locale);
    return figuresIn(words, locale)
      .filter((one) => one.unit !== '' && !isKnownFigure(one, known))
      .map(({ number, unit }) => `${number} ${unit}`);
  });
}

/** The sentences that name offers, cut before each name: what follows a name is about that offer. */
function partsByOffer(text: string, offers: DraftBrief['offers']) {
  return text.split(/(?<=[.!?…])\s+|\n/u).flatMap((line) => {
    const starts = offers
      .map((offer) => ({ offer, at: line.toLowerCase().indexOf(offer.name.toLowerCase()) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    return starts.map(({ offer, at }, rank) => ({
      offer,
      words: line.slice(rank === 0 ? 0 : at, starts[rank + 1]?.at ?? line.length),
    }));
  });
}

/** Words about the reader, or to a friend. */
const wrongPerson = {
  fr: /\b(?:le|la|les|l['’]|ce|cette|nos|chaque) ?(?:cliente?s?|lecteurs?|lectrices?|prospects?|personas?|cibles?|internautes?|utilisat\p{L}+|acheteurs?|visiteurs?)(?!\p{L})|(?<!\p{L})(?:tu|toi|tes|ton)(?!\p{L})/giu,
  en: /\b(?:the|our|this|each|every) (?:customers?|readers?|prospects?|personas?|audiences?|users?|buyers?|visitors?|guests?)\b/giu,
};

const leftOver = /\$\{|\{\w+\}|lorem|undefined|\[object/iu;

function ruleDefects(draft: string, given: string, { locale }: DraftBrief, rules: DraftRules): Found[] {
  const { company, instructions, mentions, notes } = rules;
  const { forbiddenClaims } = company.organisation.brand;
  const bans = packOf(company).bans.filter(
    ({ country }) => country === undefined || country === company.organisation.country,
  );
  const has = (text: string, words: string): boolean => folded(text).includes(folded(words));
  const persons = (text: string): string[] => [...text.matchAll(wrongPerson[locale])].map(([found]) => found);
  return [
    ...each(
      'forbidden',
      forbiddenClaims.filter((claim) => claim.trim() !== '' && has(draft, claim)),
    ),
    ...when(
      bans.some(({ pattern }) => pattern.test(draft)),
      'banned',
    ),
    ...each(
      'mention',
      mentions.filter((one) => one !== '' && has(given, one) && !has(draft, one)),
    ),
    ...when(filler.test(draft), 'filler', filler.exec(draft)?.[0]),
    ...when(
      draft.split('\n').some((line) => emptyAnnouncement.test(line)),
      'announcement',
    ),
    ...each(
      'person',
      persons(draft).filter((one) => !has(given, one)),
    ),
    ...when(
      notes.some((note) => note.length >= leastField && draft.includes(note)),
      'field',
    ),
    ...when(leftOver.test(draft), 'slot'),
    ...when(isOtherLanguage(draft, { draft: given, locale, keep: [], instructions }), 'language'),
    ...when(recites(draft, { draft: given, locale, keep: [], instructions }), 'instructions'),
  ];
}

/** Without the case and the marks of typography that hide a quotation from a plain comparison. */
const folded = (text: string): string => wordsIn(text).join(' ');
