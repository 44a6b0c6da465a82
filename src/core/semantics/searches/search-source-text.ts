import { dayText } from '../../values/day-text.ts';
import { inBoth, type Text } from '../../values/text.ts';
import { daysOf, type SearchSource } from './counted-search.ts';

/** Fewest days over which searches show what is usual: twelve weeks. Working assumption. */
const usualDays = 84;
/** Days of a year, less the few that a search engine still corrects. */
const yearDays = 355;

/** The file and its days: `requetes.csv, 1 août – 31 octobre 2026`. */
export const sourceText = (source: SearchSource): Text =>
  inBoth((locale) => {
    const { file, period } = source;
    if (period === null) return locale === 'fr' ? `${file}, période inconnue` : `${file}, period unknown`;
    return `${file}, ${dayText(period.from, locale)} – ${dayText(period.to, locale)}`;
  });

/** What the days of a file do not show; null when they are a year or more. */
export function shortPeriodText(source: SearchSource): Text | null {
  const days = daysOf(source);
  if (days === null)
    return {
      fr: 'période inconnue\u202f: les affichages par mois ne peuvent pas être calculés\u202f; donnez l’export entier (ZIP), qui contient ses dates',
      en: 'period unknown: impressions a month cannot be computed; give the whole export (ZIP), which contains its dates',
    };
  if (days >= yearDays) return null;
  if (days >= usualDays)
    return {
      fr: `${days}\u00a0jours, moins d’une année\u202f: la saison ne s’y voit pas`,
      en: `${days} days, less than a year: the season does not show`,
    };
  return {
    fr: `${days}\u00a0jours seulement\u202f: trop peu pour dire ce qui est habituel, exportez trois mois ou seize`,
    en: `only ${days} days: too few to say what is usual, export three months or sixteen`,
  };
}
