import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { sentence, uncapitalised, withoutStop } from '../sentence.ts';
import { clean } from './slide-text.ts';

/** Words that a presenter speaks in a minute (working assumption). */
const pace = 130;
/** Most words of the notes of a slide: two minutes. */
export const mostNotes = 2 * pace;

export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The required texts, then the optional ones that fit in two minutes, then the closing texts. */
export function speakerNotes(
  required: readonly Text[],
  optional: readonly Text[] = [],
  closing: readonly Text[] = [],
): Text[] {
  const last = closing.map(clean);
  const total = { fr: 0, en: 0 };
  const fits = (text: Text): boolean => {
    const [fr, en] = [wordCount(text.fr), wordCount(text.en)];
    if (text.fr === '' || total.fr + fr > mostNotes || total.en + en > mostNotes) return false;
    total.fr += fr;
    total.en += en;
    return true;
  };
  last.forEach(fits);
  return [...[...required, ...optional].map(clean).filter(fits), ...last];
}

/** Speaker notes about the data that some criteria lack. */
export const missingDataNotes = ({ dataToCollect }: Strategy, criteria: readonly string[]): Text[] =>
  dataToCollect
    .filter((one) => criteria.includes(one.criterion))
    .map(({ what, why, how }) =>
      pair(
        `Il me manque une donnée\u202f: ${uncapitalised(withoutStop(what.fr))}. ${sentence(why.fr)} ${sentence(how.fr)}`,
        `One piece of data is missing: ${uncapitalised(withoutStop(what.en))}. ${sentence(why.en)} ${sentence(how.en)}`,
      ),
    );
