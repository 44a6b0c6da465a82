import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import type { Locale } from '../../values/locale.ts';
import { plural, type Text } from '../../values/text.ts';
import { type Digest, isQuiet } from './audit-digest.ts';
import { type Letter, type LetterSection, mostItems } from './letter.ts';

/**
 * What a person may receive after each run: what has changed, if anything has (`digest`); a few figures (`short`); what has
 * changed and the state of the site (`full`); or regressions only (`alerts`).
 */
export const digestWishes = ['digest', 'short', 'full', 'alerts'] as const;
export type DigestWish = (typeof digestWishes)[number];

export interface DigestReader {
  readonly locale: Locale;
  /** Name of the project. */
  readonly project: string;
  readonly wants: DigestWish;
  /** Address of the audit. */
  readonly audit: string;
  readonly unsubscribe: string;
}

/** What a reader is sent of a digest; null when there is nothing for this reader. */
export function digestLetter(digest: Digest, reader: DigestReader): Letter | null {
  const { locale, project, wants, audit, unsubscribe } = reader;
  const { regressions } = digest;
  const quiet = isQuiet(digest);
  if ((wants === 'alerts' && regressions.length === 0) || (wants === 'digest' && quiet)) return null;
  const words = wordings[locale];
  return {
    subject: quiet ? words.quiet(project) : words.subject(project, regressions.length),
    sections: sectionsOf[wants](digest, locale).filter((section) => section !== null),
    links: [
      { label: words.audit, url: audit },
      { label: words.unsubscribe, url: unsubscribe },
    ],
  };
}

type Sections = (digest: Digest, locale: Locale) => (LetterSection | null)[];

const alerts: Sections = ({ regressions }, locale) => [faults(wordings[locale].regressions, regressions, locale)];
const changes: Sections = (digest, locale) => [...alerts(digest, locale), ...otherSections(digest, locale)];
const sectionsOf: Readonly<Record<DigestWish, Sections>> = {
  alerts,
  digest: changes,
  short: (digest, locale) => [figures(digest, locale)],
  full: (digest, locale) => [
    ...changes(digest, locale),
    figures(digest, locale),
    faults(wordings[locale].gravest, digest.siteState.gravest, locale, digest.siteState.faults),
  ],
};

/** The state of the site, and what has changed, in counts. */
function figures({ regressions, others, fixed, siteState }: Digest, locale: Locale): LetterSection {
  const words = wordings[locale];
  const { score, pages, faults: count, costly } = siteState;
  return {
    title: words.siteState,
    items: [
      score === null ? words.unscored : words.scored(score),
      words.read(pages),
      words.faults(count, costly),
      words.moved(regressions.length + others.length, fixed.length),
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

/** `of`: how many there are, when not all are given. */
function faults(
  title: string,
  changes: readonly Pick<FindingChange, 'message' | 'page'>[],
  locale: Locale,
  of: number = changes.length,
): LetterSection | null {
  if (changes.length === 0) return null;
  const items = changes.slice(0, mostItems).map(({ message, page }) => {
    const sentence = message[locale];
    return page === null || sentence.includes(page) ? sentence : `${sentence} – ${page}`;
  });
  const left = of - items.length;
  return { title, items: left === 0 ? items : [...items, wordings[locale].more(left)] };
}

const wordings = {
  fr: {
    subject: (project: string, regressions: number) =>
      regressions === 0
        ? `${project}\u00a0: ce qui a changé`
        : `${project}\u00a0: ${regressions} ${plural(regressions, 'fr', { one: 'défaut nouveau', other: 'défauts nouveaux' })}`,
    quiet: (project: string) => `${project}\u00a0: rien n’a changé`,
    siteState: 'Où en est le site',
    scored: (score: number) => `Note du site\u00a0: ${Math.round(score)} sur 100`,
    unscored: 'Note du site\u00a0: non mesurée',
    read: (count: number) => `${count} ${plural(count, 'fr', { one: 'page lue', other: 'pages lues' })}`,
    faults: (count: number, costly: number) =>
      `${count} ${plural(count, 'fr', { one: 'défaut', other: 'défauts' })}, dont ${costly} qui ${plural(costly, 'fr', { one: 'coûte', other: 'coûtent' })} des visites`,
    moved: (worse: number, fixed: number) =>
      `Depuis le dernier audit\u00a0: ${worse} ${plural(worse, 'fr', { one: 'défaut nouveau ou aggravé', other: 'défauts nouveaux ou aggravés' })}, ${fixed} ${plural(fixed, 'fr', { one: 'corrigé', other: 'corrigés' })}`,
    gravest: 'Les défauts les plus graves',
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
    quiet: (project: string) => `${project}: nothing has changed`,
    siteState: 'State of the site',
    scored: (score: number) => `Score of the site: ${Math.round(score)} of 100`,
    unscored: 'Score of the site: not measured',
    read: (count: number) => `${count} ${plural(count, 'en', { one: 'page read', other: 'pages read' })}`,
    faults: (count: number, costly: number) =>
      `${count} ${plural(count, 'en', { one: 'fault', other: 'faults' })}, ${costly} of which ${plural(costly, 'en', { one: 'costs', other: 'cost' })} visits`,
    moved: (worse: number, fixed: number) =>
      `Since the last audit: ${worse} new or worse ${plural(worse, 'en', { one: 'fault', other: 'faults' })}, ${fixed} fixed`,
    gravest: 'The gravest faults',
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
