import { typeset } from '../../language/typeset.ts';
import type { Locale } from '../../values/locale.ts';
import { pair } from '../../values/text.ts';
import type { ReadyPart, ReadyText } from '../plan/details/ready-text.ts';
import { asksPrice, asksQuestion } from '../topics/search-rank.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { headingOf, nearReader } from './search-heading.ts';
import type { Reading } from '../pieces/read-pieces.ts';

/** Most characters of a title that result pages show whole (working assumption). */
const titleLength = 60;

/** Part of the words of a search that a title says from which it answers it (working assumption). */
const mostlySaid = 0.5;

/** What follows the search in the title of a text of each form; none after a page of an offer. */
const ofForm: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'offer-page': { fr: '', en: '' },
  article: { fr: ' : vos questions', en: ': your questions' },
  questions: { fr: ' : nos prix', en: ': our prices' },
};

const titleLabel = 'Title';
const headingLabel = 'Main heading';
const leadLabel = 'Below the heading';
const belowHeading = pair('Sous le titre', leadLabel);

/**
 * The text of a page with the search of its item in its title and in its main heading, where these say little of it and the
 * search makes a heading of the language.
 */
export function titledFor(
  ready: ReadyText,
  { search, brand, ...reading }: { readonly search: string; readonly brand: string } & Reading,
): ReadyText {
  const { locale } = reading;
  const after = ofForm[ready.form]?.[locale];
  const words = headingOf(search.replace(nearReader, ''), reading);
  if (after === undefined || stemsOf(search).length === 0 || words === null) return ready;
  const suffix = ready.form === 'questions' && asksPrice(search) ? '' : after;
  const title = [`${words}${suffix} | ${brand}`, `${words}${suffix}`, words]
    .map((one) => typeset(one, locale))
    .find((one) => one.length <= titleLength);
  const titled = (part: ReadyPart): ReadyPart =>
    part.label.en !== titleLabel || title === undefined || saysOf(part.text, search) ? part : { ...part, text: title };
  return { ...ready, parts: headedFor(ready.parts, typeset(words, locale)).map(titled) };
}

/** The heading is the search, and the line below it begins with what the heading was; a question without its grammar is no heading. */
function headedFor(parts: readonly ReadyPart[], search: string): readonly ReadyPart[] {
  const heading = parts.find(({ label }) => label.en === headingLabel);
  if (heading === undefined || asksQuestion(search) || saysOf(heading.text, search)) return parts;
  const lead = parts.find(({ label }) => label.en === leadLabel);
  const below = {
    ...(lead ?? heading),
    label: belowHeading,
    text: [`${heading.text}.`, lead?.text ?? ''].join(' ').trim(),
  };
  return parts
    .filter((part) => part !== lead)
    .flatMap((part) => (part === heading ? [{ ...part, text: search }, below] : [part]));
}

function saysOf(text: string, search: string): boolean {
  const [wanted, said] = [stemsOf(search), new Set(stemsOf(text))];
  return wanted.filter((stem) => said.has(stem)).length >= mostlySaid * wanted.length;
}
