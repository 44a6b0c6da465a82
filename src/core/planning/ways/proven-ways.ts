import type { Company } from '../../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../../framework/counters/compared-groups.ts';
import { type ApartWords, apartWords } from '../../framework/counters/comparisons/apart-words.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { choseThemselves } from '../../framework/counters/comparisons/self-chosen.ts';
import { fullLimitOf } from '../../framework/counters/comparisons/full-limit.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { slug } from '../../values/strings/slug.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { type Deed, deedIn } from './deeds.ts';

/** A way of doing that the counts of a company prove, read as what is done to each case. */
export interface ProvenWay {
  /** Words of the group that it is for, such as `trial-call`. */
  readonly id: string;
  readonly comparison: Comparison;
  readonly words: ApartWords;
  readonly deed: Deed;
  /** Before the sale is made, or with customers. */
  readonly moment: 'sale' | 'after';
}

/** What is not sold yet. */
const openCase =
  /\b(bookings?|appointments?|(?:pre )?orders?|trials?|quotes?|quoted|requests?|enquir\w+|checkouts?|calls|voicemails|rendez vous|reservations?|commandes?|essais?|devis|demandes?|appels)\b/;
/** Customers who come back, stay, or recommend. */
const laterResult =
  /\b(back|again|second time|renew\w*|re ?(?:book|order|inscri|commande|achete|nouvele|donne|equip)\w*|still|stayed|next|encore|toujours|revenue?s?|ont redonne|sauvee?s?|left|lost|partis?|perdus?|partie?s?)\b/;

/** Customers of before. */
const formerCase =
  /\b(anciens?|anciennes?|former|past|existing) (clients?|clientes?|customers?|guests?|patients?|members?|adherents?)\b/;

/** A comparison read as a way of doing; null where nobody moves from one group to the other, or its people chose it. */
export function wayOf(comparison: Comparison): ProvenWay | null {
  if (!canBeMoved(comparison) || choseThemselves(comparison)) return null;
  const { better, other, result, isLoss, channelId, stated } = comparison;
  const words = apartWords(better.label ?? '', other.label ?? '');
  const [own, shared] = [plainText(words.better || words.other), plainText(words.subject)];
  const differing = plainText(stated?.what ?? '');
  const isOpen = openCase.test(shared === '' ? `${own} ${differing}` : shared);
  const deed = deedIn(own, shared);
  const label = contentWords(`${channelId ?? ''} ${better.label ?? other.label ?? ''}`).slice(0, 3);
  return {
    id: stated === undefined ? label.join('-') : [slug(stated.id), ...label].join('-'),
    comparison,
    words,
    deed: deed.id === 'rule' && differing !== '' ? deedIn(differing, shared) : deed,
    moment: !isOpen && (isLoss || formerCase.test(shared) || laterResult.test(plainText(result))) ? 'after' : 'sale',
  };
}

/** The ways that counts prove, the widest gap first; one for each deed to the same cases. */
export const provenWays = memoizeByObject((company: Company): readonly ProvenWay[] => {
  const ways = comparedGroups(company)
    .filter(({ interval, stated }) => interval[0] > 0 && fullLimitOf(stated?.what ?? '', company) === null)
    .flatMap((one) => wayOf(one) ?? []);
  return ways.filter((one, at) => ways.findIndex((other) => isSameLever(one, other)) === at);
});

/** True for two ways that one task makes the rule: the same group, or the same deed to the same cases. */
export const isSameLever = (one: ProvenWay, other: ProvenWay | undefined): boolean =>
  other !== undefined &&
  !isOtherStated(one, other) &&
  (one === other ||
    (one.comparison.better.label !== null && one.comparison.better.label === other.comparison.better.label) ||
    (one.words.subject !== '' && one.words.subject === other.words.subject && one.deed.id === other.deed.id));

/** Two comparisons that the file gives apart are two ways, whatever their groups are called. */
const isOtherStated = ({ comparison: { stated } }: ProvenWay, other: ProvenWay): boolean =>
  stated !== undefined && other.comparison.stated !== undefined && stated.id !== other.comparison.stated.id;
