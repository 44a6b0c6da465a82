import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import type { PageKind } from '../../../audits/page-kinds/page-kind.ts';
import { roleOfPage } from '../../../offers/offer-pages.ts';
import type { Block } from '../../../pages/page.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { saleUnit } from '../../../values/strings/sale-unit.ts';
import type { StatedFact } from './stated-fact.ts';
import { pageWords, subjectWords } from '../subject-words.ts';

const figure =
  /(?<before>[€£$]|(?<![\p{L}\p{N}])(?:R|Rs\.?|CHF|Fr\.)(?=\s?\d))\s?(?<first>\d[\d.,\u00a0\u202f ]*)|(?<second>\d[\d.,\u00a0\u202f ]{0,40}?)\s?(?<after>€|£|\bCHF\b|\beuros?\b|\bplaces?\b|\bparticipants?\b|\bseats\b|\bcouverts\b)/giu;
const lowest = /(?:from|starting at|à partir de|dès|des)\s*$/i;
/** What makes a figure another thing than the price or the size of what is named. */
const otherSense =
  /(?:sav(?:e|ings?)|économi\w*|remise|réduction|discount|au lieu de|instead of|was|caution|deposit|acompte|arrhes|plus de|over|more than|jusqu\S+|up to|maximum|minimum|moins de|under|below|entre|between|to|à|et|and|or|ou|[-–—+×x/])\s*$/i;
const rangeAfter = /^\s*(?:[-–—]|à|to|et|and)\s*[€£$]?\d/i;
const offAfter = /^\s*(?:off|de (?:remise|réduction|caution|rabais)|deposit|discount|\+)/i;
const unitAfter = /^\s*(?:\/\s?|par |per |each|a |la |le |l[’'])\s?[\p{L}\d]+(?: [\p{L}\d]+)?/iu;
const isCount = /^(?:places?|participants?|seats|couverts)$/;
const separator = /[|•·;]|\.\s|:\s*$/;

/** Words of a label or a heading above which it is a sentence. Working assumption. */
const longestLabel = 8;

/** The prices and numbers of places that a page states, each under every name that other pages may share. */
export function statedFigures(page: PageFacts, facts: SiteFacts): StatedFact[] {
  const naming = { own: pageWords(page, facts), isGeneral: isGeneralPage(page, facts), facts };
  let heading = '';
  let cell = '';
  return page.content!.blocks.flatMap((block): StatedFact[] => {
    if (block.position !== 'content' || block.kind === 'quote') return [];
    if (block.kind === 'heading') heading = block.level === 1 ? '' : block.text;
    const above = block.kind === 'cell' ? cell : heading;
    if (block.kind === 'cell') cell = block.text;
    return figuresIn(block).flatMap((found) => {
      const named = { heading: above === block.text ? '' : above, label: found.label };
      const isNamed = subjectWords(named.heading, facts).length > 0;
      const words = isNamed ? quoted(named.heading, found.words) : found.words;
      const { measure, value, detail } = found;
      const nameAbove = isNamed && isNameOfPage(named.heading, facts) ? nameIn(named.heading, facts) : undefined;
      return keyOf(named, naming).map((key) => ({ page, key: `${measure} ${key}`, value, words, detail, nameAbove }));
    });
  });
}

interface FoundFigure extends Pick<StatedFact, 'value' | 'words' | 'detail'> {
  /** Unit, and whether the figure is a lowest one: `€`, `from £`, `places`. */
  readonly measure: string;
  readonly label: string;
}

function figuresIn({ text }: Block): FoundFigure[] {
  let end = 0;
  return [...text.matchAll(figure)].flatMap((match): FoundFigure[] => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const value = numberOf(match.groups!.first ?? match.groups!.second ?? '');
    const after = text.slice(end);
    const isLowest = lowest.test(before);
    if (value === null || rangeAfter.test(after) || offAfter.test(after)) return [];
    if (!isLowest && otherSense.test(before)) return [];
    const unit = (match.groups!.before ?? match.groups!.after!).toLowerCase().replace(/^euros?$/, '€');
    const isLong = before.split(/\s+/).length > longestLabel;
    const per = isCount.test(unit) ? null : saleUnit(after);
    const ofUnit = per === null ? '' : after.slice(0, after.indexOf(per) + per.length);
    const words = `${isLong ? ofPrice(before) : before}${match[0]}${ofUnit}`.replace(/^[\s|•·,;:.*–—-]+/, '').trim();
    const label = `${before.replace(lowest, '')} ${unitAfter.exec(after)?.[0] ?? ''}`;
    const measure = per === null ? unit : `${unit}/${per.toLowerCase()}`;
    return [{ measure: isLowest ? `from ${measure}` : measure, value: String(value), words, ...labelOf(label) }];
  });
}

/** `1 500,00` → 1500, `8.50` → 8.5; null for what is no figure. */
function numberOf(text: string): number | null {
  const digits = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(/[.,]+$/, '');
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{2}))?$/.exec(digits)!;
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}.${cents || '0'}`);
  return digits === '' || !Number.isFinite(value) || value === 0 ? null : value;
}

/** The words just before the figure, and those between parentheses apart. */
function labelOf(before: string): Pick<FoundFigure, 'label' | 'detail'> {
  const details = [...before.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.toLowerCase());
  const plain = ofPrice(before.replaceAll(/\([^()]*\)/g, ' ').trim());
  const parts = plain.replace(/[:–—=*-]+$/, '').split(separator);
  const label = parts.findLast((part) => /\p{L}/u.test(part))?.trim() ?? '';
  return details.length === 0 ? { label } : { label, detail: details.join(' ') };
}

/** « Race : connemara Âge : 17 ans Prix de la saillie » → « Prix de la saillie »: what the price is of follows its word. */
const ofPrice = (label: string): string =>
  /(?<!\p{L})(?:prix|tarif|co[ûu]t|prices?|rate|fee|cost)s? (?:d[eu]s?|de la|de l[’']|d[’']|of|for)(?!\p{L}).*$/iu.exec(
    label,
  )?.[0] ?? label;

interface Naming {
  /** Words of the name of the page. */
  readonly own: readonly string[];
  readonly isGeneral: boolean;
  readonly facts: SiteFacts;
}

/**
 * The words that name what the figure is of, none when they may name several things: those of the heading and the label on a
 * page that speaks for the whole site or whose name they contain; under a heading without a name, those of the page and the
 * label.
 */
function keyOf(
  { heading, label }: { readonly heading: string; readonly label: string },
  { own, isGeneral, facts }: Naming,
): string[] {
  if ([heading, label].some((text) => text.split(/\s+/).length > longestLabel)) return [];
  const named = subjectWords(`${heading} ${label}`, facts);
  const isOfPage = own.length > 0 && own.every((word) => named.includes(word));
  if (isGeneral || isOfPage || isNameOfPage(heading, facts))
    return named.every((word) => units.has(word)) ? [] : [named.join(' ')];
  if (subjectWords(heading, facts).length > 0) return [];
  return [subjectWords(`${own.join(' ')} ${label}`, facts).join(' ')];
}

/** Units of sale, which name nothing by themselves. */
const units = new Set(
  'per night nuit nuitee week semaine month mois day jour hour heure an year person personne people guest adult adulte'.split(
    ' ',
  ),
);

/** True for a heading that is the whole name of a page of the site: what is under it is of that page. */
const isNameOfPage = (heading: string, facts: SiteFacts): boolean => namesOfPages(facts).has(nameIn(heading, facts));

const nameIn = (heading: string, facts: SiteFacts): string => subjectWords(heading, facts).join(' ');

const namesOfPages = memoizeByObject((facts: SiteFacts): ReadonlySet<string> => {
  const names = new Set(facts.htmlPages.map((page) => pageWords(page, facts).join(' ')));
  names.delete('');
  return names;
});

const generalKinds: ReadonlySet<PageKind> = new Set(['home', 'hub', 'help', 'contact', 'about']);

/** True for a page that speaks of several things: the home page, a hub, prices, questions. */
export function isGeneralPage(page: PageFacts, facts: SiteFacts): boolean {
  if (page === facts.home || generalKinds.has(facts.kindOf.get(page.record.url)?.kind ?? 'other')) return true;
  return roleOfPage(page, facts) === 'price' || pageWords(page, facts).length === 0;
}

/** The words of the figure, after the heading that they need. */
function quoted(heading: string, words: string): string {
  return heading === '' || words.split(/\s+/).length > longestLabel ? words : `${heading}, ${words}`;
}
