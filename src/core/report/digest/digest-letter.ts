import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import type { Locale } from '../../values/locale.ts';
import { plural, type Text } from '../../values/text.ts';
import { type Digest, isQuiet } from './audit-digest.ts';
import { type Letter, type LetterSection, mostItems } from './letter.ts';

export interface DigestReader {
  readonly locale: Locale;
  /** Name of the project. */
  readonly project: string;
  /** `alerts`: regressions only. */
  readonly wants: 'digest' | 'alerts';
  /** Address of the audit. */
  readonly audit: string;
  readonly unsubscribe: string;
}

/** What a reader is sent of a digest; null when there is nothing for this reader. */
export function digestLetter(digest: Digest, reader: DigestReader): Letter | null {
  const { locale, project, wants, audit, unsubscribe } = reader;
  const { regressions } = digest;
  if (wants === 'alerts' ? regressions.length === 0 : isQuiet(digest)) return null;
  const words = wordings[locale];
  const sections = [
    faults(words.regressions, regressions, locale),
    ...(wants === 'alerts' ? [] : otherSections(digest, locale)),
  ];
  return {
    subject: words.subject(project, regressions.length),
    sections: sections.filter((section) => section !== null),
    links: [
      { label: words.audit, url: audit },
      { label: words.unsubscribe, url: unsubscribe },
    ],
  };
}

function otherSections({ others, fixed, pages, score }: Digest, locale: Locale): (LetterSection | null)[] {
  const words = wordings[locale];
  const counts = [words.added(pages.added), words.removed(pages.removed), words.changed(pages.changed)];
  const known = counts.filter((_, at) => [pages.added, pages.removed, pages.changed][at]! > 0);
  return [
    faults(words.others(others.length), others, locale),
    faults(words.fixed(fixed.length), fixed, locale),
    known.length === 0 ? null : { title: words.pages, items: known },
    score === null ? null : { title: words.score(score.before, score.after), items: [] },
  ];
}

function faults(title: string, changes: readonly FindingChange[], locale: Locale): LetterSection | null {
  if (changes.length === 0) return null;
  const items = changes.slice(0, mostItems).map(({ message, page }) => {
    const sentence = message[locale];
    return page === null || sentence.includes(page) ? sentence : `${sentence} – ${page}`;
  });
  const left = changes.length - items.length;
  return { title, items: left === 0 ? items : [...items, wordings[locale].more(left)] };
}

const wordings = {
  fr: {
    subject: (project: string, regressions: number) =>
      regressions === 0
        ? `${project}\u00a0: ce qui a changé`
        : `${project}\u00a0: ${regressions} ${plural(regressions, 'fr', { one: 'défaut nouveau', other: 'défauts nouveaux' })}`,
    regressions: 'À corriger d’abord',
    others: (count: number) =>
      plural(count, 'fr', { one: 'Autre défaut nouveau ou aggravé', other: 'Autres défauts nouveaux ou aggravés' }),
    fixed: (count: number) => plural(count, 'fr', { one: 'Corrigé', other: 'Corrigés' }),
    pages: 'Pages',
    added: (count: number) => `${count} ${plural(count, 'fr', { one: 'ajoutée', other: 'ajoutées' })}`,
    removed: (count: number) => `${count} ${plural(count, 'fr', { one: 'disparue', other: 'disparues' })}`,
    changed: (count: number) => `${count} ${plural(count, 'fr', { one: 'modifiée', other: 'modifiées' })}`,
    score: (before: number, after: number) => `La note du site passe de ${Math.round(before)} à ${Math.round(after)}.`,
    more: (count: number) => `et ${count} ${plural(count, 'fr', { one: 'autre', other: 'autres' })}`,
    audit: 'Voir l’audit',
    unsubscribe: 'Ne plus recevoir ces courriels',
  },
  en: {
    subject: (project: string, regressions: number) =>
      regressions === 0
        ? `${project}: what has changed`
        : `${project}: ${regressions} new ${plural(regressions, 'en', { one: 'fault', other: 'faults' })}`,
    regressions: 'To fix first',
    others: (count: number) =>
      plural(count, 'en', { one: 'Other new or worse fault', other: 'Other new or worse faults' }),
    fixed: (_count: number) => 'Fixed',
    pages: 'Pages',
    added: (count: number) => `${count} added`,
    removed: (count: number) => `${count} removed`,
    changed: (count: number) => `${count} changed`,
    score: (before: number, after: number) =>
      `The score of the site goes from ${Math.round(before)} to ${Math.round(after)}.`,
    more: (count: number) => `and ${count} more`,
    audit: 'See the audit',
    unsubscribe: 'Stop these mails',
  },
} as const;

/** A mail that reports one sentence, such as why a schedule was paused. */
export function noticeLetter(
  { subject, sentence }: { readonly subject: Text; readonly sentence: Text },
  { locale, unsubscribe }: { readonly locale: Locale; readonly unsubscribe: string | null },
): Letter {
  const links = unsubscribe === null ? [] : [{ label: wordings[locale].unsubscribe, url: unsubscribe }];
  return { subject: subject[locale], sections: [{ title: sentence[locale], items: [] }], links };
}
