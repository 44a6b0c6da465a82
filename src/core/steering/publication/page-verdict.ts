import { numberText } from '../../values/number-text.ts';
import { inBoth, type Text } from '../../values/text.ts';
import {
  decisiveRise,
  leastControls,
  type ControlChange,
  type PageChange,
  pageChange,
  type WindowVisits,
} from './page-change.ts';

/** What to do with a published page. */
export const pageVerdicts = ['keep', 'refresh', 'merge', 'redirect', 'stop', 'too-few', 'too-early'] as const;
export type PageVerdict = (typeof pageVerdicts)[number];

/** Everything a verdict reads. */
export interface JudgedPage {
  readonly visits: WindowVisits;
  readonly weeks: number;
  /** What untouched pages did; null when none has enough visits. */
  readonly control: ControlChange | null;
  /** Currency units that a visit brings; null = unknown. */
  readonly visitValue: number | null;
  /** Another page of the site that answers the same need; null when none is known. */
  readonly twin: string | null;
}

export interface VerdictOnPage {
  readonly verdict: PageVerdict;
  readonly change: PageChange | null;
  /** Money a month that the change brings or costs, currency units, with its bounds; null without a change or a value. */
  readonly perMonth: { readonly low: number; readonly central: number; readonly high: number } | null;
  /** Why, with the figures and the threshold. */
  readonly sentence: Text;
}

/** A page with so few visits a month over the whole window, and before too, is not read by anybody (working assumption). */
const visitsOfADeadPage = 1;
/** Weeks from which the absence of visits is a fact rather than a delay (working assumption). */
const weeksOfADeadPage = 8;
const weeksPerMonth = 30.4375 / 7;

/** The verdict on a page from its visits before and after, against untouched pages. */
export function verdictOn(page: JudgedPage): VerdictOnPage {
  const months = page.weeks / weeksPerMonth;
  const { before, after } = page.visits;
  const most = visitsOfADeadPage * months;
  if (page.weeks >= weeksOfADeadPage && before <= most && after <= most) return unread(page);
  if (page.control === null) return { verdict: 'too-few', change: null, perMonth: null, sentence: noControl };
  const change = pageChange(page.visits, page.control);
  const perMonth = moneyOf(page, change, months);
  const shown = { change, perMonth };
  if (change.low > 1) return { verdict: 'keep', ...shown, sentence: changed(page, change) };
  if (change.high < 1) {
    const verdict = page.twin === null ? 'refresh' : 'merge';
    return { verdict, ...shown, sentence: changed(page, change) };
  }
  if (change.visibleRise > decisiveRise) return { verdict: 'too-few', ...shown, sentence: tooFew(page, change) };
  return { verdict: 'keep', ...shown, sentence: steady(change) };
}

/** Visits above those that would have come anyway, in money a month. */
function moneyOf({ visits, visitValue }: JudgedPage, change: PageChange, months: number): VerdictOnPage['perMonth'] {
  if (visitValue === null) return null;
  const gained = (ratio: number): number => ((visits.after - visits.after / ratio) / months) * visitValue;
  return { low: gained(change.low), central: gained(change.ratio), high: gained(change.high) };
}

function unread({ visits, twin, weeks }: JudgedPage): VerdictOnPage {
  const sentence = inBoth((locale) => {
    const count = visits.before + visits.after;
    const figures =
      locale === 'fr'
        ? `${count === 0 ? 'Aucune visite' : `${count} visite${count > 1 ? 's' : ''}`} en deux fois ${weeks} semaines`
        : `${count === 0 ? 'No visit' : `${count} visit${count > 1 ? 's' : ''}`} in twice ${weeks} weeks`;
    if (twin !== null)
      return locale === 'fr'
        ? `${figures}, et ${twin} répond au même besoin : redirigez vers elle.`
        : `${figures}, and ${twin} answers the same need: redirect to it.`;
    return locale === 'fr'
      ? `${figures} : ne lui donnez plus d’heures, et retirez-la si rien ne l’impose.`
      : `${figures}: give it no more hours, and remove it unless something requires it.`;
  });
  return { verdict: twin === null ? 'stop' : 'redirect', change: null, perMonth: null, sentence };
}

const times = (ratio: number, locale: 'fr' | 'en'): string => numberText(ratio, locale, 2);

function changed({ twin }: JudgedPage, { ratio, low, high }: PageChange): Text {
  return inBoth((locale) => {
    const [fr, range] = [locale === 'fr', `${times(low, locale)}–${times(high, locale)}`];
    const figures = fr
      ? `${times(ratio, locale)} fois les visites attendues d’après les pages non touchées (${range})`
      : `${times(ratio, locale)} times the visits expected from untouched pages (${range})`;
    if (low > 1)
      return fr
        ? `${figures} : gardez, et refaites ce qui a été fait ici.`
        : `${figures}: keep it, and do again what was done here.`;
    if (twin !== null)
      return fr
        ? `${figures}, et ${twin} répond au même besoin : fusionnez les deux.`
        : `${figures}, and ${twin} answers the same need: merge the two.`;
    return fr ? `${figures} : remettez-la à jour.` : `${figures}: refresh it.`;
  });
}

function steady({ ratio, low, high }: PageChange): Text {
  return inBoth((locale) => {
    const range = `${times(low, locale)}–${times(high, locale)}`;
    return locale === 'fr'
      ? `${times(ratio, locale)} fois les visites attendues (${range}) : elle tient, gardez-la.`
      : `${times(ratio, locale)} times the visits expected (${range}): it stays level, keep it.`;
  });
}

function tooFew({ visits, control }: JudgedPage, { needed }: PageChange): Text {
  return inBoth((locale) => {
    const figures = `${visits.before} → ${visits.after}`;
    const pages = control?.pages ?? 0;
    if (pages < leastControls)
      return locale === 'fr'
        ? `Trop peu pour décider (${figures})\u00a0: ${pages} page${pages > 1 ? 's' : ''} non touchée${pages > 1 ? 's' : ''} à qui comparer, il en faut ${leastControls}.`
        : `Too few to decide (${figures}): ${pages} untouched page${pages === 1 ? '' : 's'} to compare with, ${leastControls} are needed.`;
    if (needed === null)
      return locale === 'fr'
        ? `Trop peu pour décider (${figures}) : les pages non touchées bougent trop d’elles-mêmes pour qu’une hausse de moitié se voie.`
        : `Too few to decide (${figures}): untouched pages move too much by themselves for a rise by half to show.`;
    return locale === 'fr'
      ? `Trop peu pour décider (${figures}) : il faut environ ${numberText(needed, locale)} visites par période pour voir une hausse de moitié.`
      : `Too few to decide (${figures}): about ${numberText(needed, locale)} visits a period are needed to see a rise by half.`;
  });
}

const noControl: Text = {
  fr: 'Trop peu pour décider : aucune page non touchée n’a assez de visites pour dire ce qui se serait passé sans rien faire.',
  en: 'Too few to decide: no untouched page has enough visits to tell what would have happened anyway.',
};
