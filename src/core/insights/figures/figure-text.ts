import type { Company } from '../../framework/company/company.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { groupName, groupsTitle } from '../compared-texts.ts';
import type { FileFigure } from './file-figure.ts';
import { likeFigures } from './like-figures.ts';

/** A figure in its own words: a sentence of the file says it itself, a part comes with its whole. */
export function figureText({ kind, label, around, value, base, unit, comparison }: FileFigure): Text {
  if (comparison !== undefined)
    return groupsTitle(comparison, groupName(comparison.better), groupName(comparison.other));
  if (kind === 'note') return pair(`« ${label} »`, `“${label}”`);
  const name =
    kind === 'cause' ? pair(`« ${label} » (${around})`, `“${label}” (${around})`) : pair(`« ${label} »`, `“${label}”`);
  const many = unit === 'share' ? share(value) : count(value);
  if (kind === 'refusals')
    return pair(`${name.fr} : ${many.fr} demandes refusées`, `${name.en}: ${many.en} requests turned away`);
  if (base === null || base <= 0) return pair(`${name.fr} : ${many.fr}`, `${name.en}: ${many.en}`);
  const [all, part] = [count(base), share(value / base)];
  return pair(`${name.fr} : ${many.fr} sur ${all.fr} (${part.fr})`, `${name.en}: ${many.en} of ${all.en} (${part.en})`);
}

/** Likeness from which a figure is shown beside the words of the owner, and how many are (working assumptions). */
const leastLike = 0.15;
const mostShown = 2;

/** The figures of the file closest to a text, so many of whose words they have; null where none has. */
export function nearestText(text: string, company: Company, leastShared = 1): Text | null {
  const rows = likeFigures(text, company)
    .filter(({ score, shared }) => score >= leastLike && shared >= leastShared)
    .slice(0, mostShown)
    .map(({ figure }) => figureText(figure));
  return rows.length === 0
    ? null
    : inBoth((locale) => rows.map((one) => one[locale]).join(locale === 'fr' ? ' ; ' : '; '));
}
