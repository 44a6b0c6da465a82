import { dayText } from '../../values/day-text.ts';
import { inBoth, plural, type Text } from '../../values/text.ts';

/** What became of the work on the site that an earlier page listed. */
export interface MonthProgress {
  /** Day of the earlier page, `YYYY-MM-DD`. */
  readonly since: string;
  /** Titles of the work that the new audit no longer calls for. */
  readonly done: readonly Text[];
  /** Work that it still calls for. */
  readonly open: number;
}

/** One sentence about the earlier list. */
export const progressText = ({ since, done, open }: MonthProgress): Text =>
  inBoth((locale) => {
    const day = dayText(since, locale);
    const left = openText(open, locale);
    if (done.length === 0)
      return locale === 'fr'
        ? `Depuis la liste du ${day}, aucune correction n’est visible en ligne${left}.`
        : `Since the list of ${day}, no correction is visible online${left}.`;
    const titles = done.map((title) => title[locale]).join(' · ');
    return locale === 'fr'
      ? `Depuis la liste du ${day}, c’est réparé\u00a0: ${titles}${left}.`
      : `Since the list of ${day}, fixed: ${titles}${left}.`;
  });

const openText = (open: number, locale: 'fr' | 'en'): string =>
  open === 0
    ? ''
    : plural(
        open,
        locale,
        locale === 'fr'
          ? {
              one: '\u202f; une correction de cette liste reste à faire',
              other: `\u202f; ${open} corrections de cette liste restent à faire`,
            }
          : {
              one: '; one correction of that list is left to do',
              other: `; ${open} corrections of that list are left to do`,
            },
      );
