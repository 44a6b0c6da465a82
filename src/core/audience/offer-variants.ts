import { foldAccents } from '../language/normalize-text.ts';
import { capitalise } from '../values/text.ts';

/** Words that say which time of one thing is sold, never what it is. Ordinals above one name floors, classes and years too. */
const first =
  /(?<![\p{L}\p{N}-])(?:first|initial|premi[eè]re?s?|1(?:st|re|ère|ere|er)|initiale?s?|initiaux)(?![\p{L}\p{N}-])/giu;
const later =
  /(?<![\p{L}\p{N}-])(?:(?:later|subsequent|follow[- ]?ups?|following|next|further|repeat|renewals?|suivante?s?|ult[ée]rieure?s?|prochaine?s?|de suivi|de renouvellement)(?![\p{L}\p{N}-])|renouvellements?(?: de la| du| des| de l['’]| d['’]| de)?(?![\p{N}-]|(?<!['’])\p{L}))/giu;
/** What a price list adds to a name, and differs from one time to the next. */
const measures = /\([^()]*\)|(?<![\p{L}\p{N}])\d+\s?(?:minutes?|mins?|mn|heures?|hours?|hrs?|h)(?!\p{L})/giu;

interface Variant {
  readonly name: string;
  readonly bare: string;
  readonly words: ReadonlySet<string>;
  readonly turn: 'first' | 'later' | null;
}

/**
 * The subject of an offer: where others are the same thing at another time (`first visit`, `later visit`), the thing without
 * its words of order; else its own name. Texts that name such an offer in other letters have its subject too.
 */
export function offerSubjectOf(names: readonly string[]): (name: string) => string {
  const groups: Variant[][] = [];
  for (const variant of names.map(variantOf)) {
    const same = groups.filter((group) => group.some((other) => isSameThing(variant, other)));
    // A bare `follow-up` beside two first visits is of neither.
    if (same.length === 1) same[0]!.push(variant);
    else groups.push([variant]);
  }
  const subjects = new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const subject = subjectOf(group);
        return group.map(({ name }) => [name.toLowerCase(), subject] as const);
      }),
  );
  return (name) => subjects.get(name.toLowerCase()) ?? name;
}

/** The words of a persona, of those that name one subject the first: a plan and an audit find it by its own letters. */
export function oneOfEachOffer(words: readonly string[], names: readonly string[]): string[] {
  const subjectOf = offerSubjectOf(names);
  const seen = new Set<string>();
  return words.filter((one) => {
    const subject = subjectOf(one).toLowerCase();
    return !seen.has(subject) && seen.add(subject);
  });
}

/** The name of the offer that has no word of order, else the longest that is left of one. */
function subjectOf(group: readonly Variant[]): string {
  const plain = group.find(({ turn }) => turn === null);
  const [longest] = [...group].sort((a, b) => b.words.size - a.words.size);
  return plain?.name ?? capitalise(longest!.bare);
}

/** A first time and a later one of one thing, whose words may be left out beside the other; or one of them and the thing itself. */
function isSameThing(a: Variant, b: Variant): boolean {
  if (a.turn === b.turn) return a.turn !== null && isWithin(a, b) && isWithin(b, a) && a.words.size > 0;
  if (a.turn === null || b.turn === null) return a.words.size > 0 && isWithin(a, b) && isWithin(b, a);
  return isWithin(a, b) || isWithin(b, a);
}

const isWithin = (a: Variant, b: Variant): boolean => [...a.words].every((word) => b.words.has(word));

function variantOf(name: string): Variant {
  const turn = name.search(first) >= 0 ? 'first' : name.search(later) >= 0 ? 'later' : null;
  const bare = tidied(name.replaceAll(first, ' ').replaceAll(later, ' ').replaceAll(measures, ' '));
  const words = foldAccents(bare.toLowerCase()).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return { name, bare, turn, words: new Set(words.map((word) => word.replace(/(?<=..)[sx]$/, ''))) };
}

/** Without the spaces and signs that the words left behind. */
const tidied = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ([,;:])/gu, '$1')
    .replaceAll(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
