import { type RefusedReason, refusedText } from '../../core/audits/facts/imported-facts.ts';
import { typedPrivatePair } from '../../core/values/addresses/host.ts';
import { incompleteReasonsText, isCut } from '../../core/audits/facts/incomplete-reasons.ts';
import { shortPeriodText } from '../../core/semantics/searches/search-source-text.ts';
import { inNumber } from '../../core/audits/wording.ts';
import { scopeLines as requestedScope } from '../../core/report/audit/requested-scope.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { numberText } from '../../core/values/number-text.ts';
import { inBoth, plural, type Text } from '../../core/values/text.ts';
import { auditSite } from '../../operations/audit-site.ts';
import { type AuditSummary, usualMaxPages } from '../../operations/inputs/audit-input.ts';
import { usualIgnoreFile } from '../../operations/sites/ignore-list.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

type CommandFields = Readonly<Record<string, unknown>>;

export const audit: CommandDefinition = defineCommand({
  id: 'audit',
  operation: auditSite,
  positionals: ['url'],
  addressIn: 'list',
  contentOf: ['company', 'look'],
  negated: ['semantics'],
  hidden: ['semantics', 'auth', 'addresses'],
  exits: [3, 4, 5],
  examples: [
    'maillage audit https://www.example.com/ --out audit',
    'maillage audit https://www.example.com/ --out audit --company company.yaml --max-pages 2000',
  ],
  print: (summary: AuditSummary, input) =>
    inBoth((locale) =>
      [
        counts(summary, locale),
        ...firstLines(summary, locale),
        (summary.scripts ?? summary.onePage)?.[locale] ?? null,
        summary.score.whole === null ? (summary.scoreReason?.[locale] ?? null) : null,
        ...importLines(summary, locale),
        ignored(summary, input, locale),
        vectors(summary, locale),
        summary.baseline === undefined ? changes(summary, locale) : sinceBaseline(summary.baseline, input, locale),
        ...scopeLines(summary, locale),
        privately(summary, locale),
        incomplete(summary, locale),
        where(input, locale),
      ]
        .filter((line) => line !== null)
        .join('\n'),
    ),
  notice: ({ out }) => (typeof out === 'string' ? null : withoutFolder),
  exitCode: (summary: AuditSummary, input) => (summary.gate ? 3 : isPartial(summary, input) ? 5 : 0),
});

/** Less was read than was asked for: the crawl was stopped, or met the limit of pages that applies when none is given. */
function isPartial({ incompleteReasons }: AuditSummary, { maxPages }: CommandFields): boolean {
  return incompleteReasons.some(
    ({ code }) => code === 'interrupted' || (code === 'max-pages' && maxPages === usualMaxPages),
  );
}

const withoutFolder: Text = {
  fr: 'Sans --out DOSSIER, aucun fichier ni rapport ne sera écrit\u202f: seuls les chiffres s’affichent.',
  en: 'Without --out FOLDER no file and no report will be written: only the figures are shown.',
};

/** Reasons for which the score is that of the pages that were asked for; any other cut leaves out what nobody chose. */
const ofPart: ReadonlySet<string> = new Set(['scope', 'list', 'max-depth']);

function counts(summary: AuditSummary, locale: Locale): string {
  const { pages, pagesRead, links, findings, score } = summary;
  const number = new Intl.NumberFormat(locale);
  const found = Object.values(findings).reduce((sum, count) => sum + count, 0);
  const many = (count: number, one: string, other: string) =>
    `${number.format(count)} ${plural(count, locale, { one, other })}`;
  const note = score.whole;
  const ofWhat = summary.incompleteReasons.some(({ code }) => ofPart.has(code))
    ? { fr: ' pour cette partie du site', en: ' for this part of the site' }[locale]
    : isCut(summary.incompleteReasons)
      ? { fr: ' pour la partie lue', en: ' for the part read' }[locale]
      : '';
  return locale === 'fr'
    ? `${many(pagesRead, 'page lue', 'pages lues')}${pages === pagesRead ? '' : ` sur ${many(pages, 'adresse connue', 'adresses connues')}`}, ${many(links, 'lien', 'liens')}, ${many(found, 'constat', 'constats')}${note == null ? '' : `, note ${note} / 100${ofWhat}`}.`
    : `${many(pagesRead, 'page', 'pages')} read${pages === pagesRead ? '' : ` of ${many(pages, 'address', 'addresses')} known`}, ${many(links, 'link', 'links')}, ${many(found, 'finding', 'findings')}${note == null ? '' : `, score ${note} / 100${ofWhat}`}.`;
}

/** Lines of the terminal: the first actions of the report. */
const mostFirstLines = 3;

function firstLines({ first }: AuditSummary, locale: Locale): string[] {
  if (first.length === 0) return [];
  const opening = { fr: 'À faire d’abord\u202f:', en: 'To do first:' };
  return [opening[locale], ...first.slice(0, mostFirstLines).map((title, at) => `  ${at + 1}. ${title[locale]}`)];
}

function ignored({ ignored: counts }: AuditSummary, input: CommandFields, locale: Locale): string | null {
  const count = Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0);
  if (count === 0) return null;
  const file = typeof input.ignoreFile === 'string' ? input.ignoreFile : usualIgnoreFile;
  return inNumber(count, {
    fr: `${count} constat{|s} ignoré{|s} (règles de ${file}).`,
    en: `${count} finding{|s} ignored (rules in ${file}).`,
  })[locale];
}

function vectors({ vectors: placed }: AuditSummary, locale: Locale): string | null {
  if (placed === undefined) return null;
  if (placed.reason !== null) return placed.reason[locale];
  const number = new Intl.NumberFormat(locale).format(placed.pages);
  return locale === 'fr'
    ? `Liens classés aussi par les vecteurs de ${placed.model} (${number} ${plural(placed.pages, locale, { one: 'page', other: 'pages' })}).`
    : `Links ranked by the vectors of ${placed.model} too (${number} ${plural(placed.pages, locale, { one: 'page', other: 'pages' })}).`;
}

function changes({ changes: found }: AuditSummary, locale: Locale): string | null {
  if (found === undefined) return null;
  const fr = locale === 'fr';
  const day = dayText(found.since.startedAt.slice(0, 10), locale);
  const { unchanged, changed, added, gone } = found;
  const pages = (count: number, frWord: string, enWord: string): string =>
    inNumber(count, {
      fr: `${numberText(count, 'fr')} page{|s} ${frWord}`,
      en: `${numberText(count, 'en')} ${enWord}`,
    })[locale];
  const counts = [
    pages(unchanged, 'inchangée{|s}', 'page{|s} unchanged'),
    pages(changed, 'modifiée{|s}', 'changed'),
    ...(added === null ? [] : [pages(added, 'nouvelle{|s}', 'new')]),
    ...(gone === null ? [] : [pages(gone, 'disparue{|s}', 'gone')]),
  ].join(', ');
  const cut = fr
    ? ' Cet audit n’avait pas lu tout le site\u202f: les pages nouvelles ne sont pas comptées.'
    : ' That audit had not read the whole site: new pages are not counted.';
  return `${fr ? `Depuis l’audit du ${day}\u202f:` : `Since the audit of ${day}:`} ${counts}.${added === null ? cut : ''}`;
}

/** The counts of the report, instead of those since the last reading of the site. */
function sinceBaseline(
  { pages, findings, notes = [] }: NonNullable<AuditSummary['baseline']>,
  { baseline }: CommandFields,
  locale: Locale,
): string {
  const text = {
    fr: `Depuis ${String(baseline)}\u202f: pages ${pages.added} de plus, ${pages.removed} de moins, ${pages.changed} changées\u202f; constats ${findings.new} nouveaux, ${findings.worse} aggravés, ${findings.fixed} corrigés.`,
    en: `Since ${String(baseline)}: pages ${pages.added} more, ${pages.removed} fewer, ${pages.changed} changed; findings ${findings.new} new, ${findings.worse} worse, ${findings.fixed} fixed.`,
  };
  return [text[locale], ...notes.map((note) => note[locale])].join('\n');
}

/** One line per file: rows read, and rows rejected with their first line numbers. */
function importLines({ imports = [] }: AuditSummary, locale: Locale): string[] {
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  return imports.map(({ file, kind, rows, kept, refused, repeated, period }) => {
    if (repeated)
      return `${file}${colon}${locale === 'fr' ? 'déjà lu, compté une fois' : 'read already, counted once'}.`;
    const aside = refused.map((row) => refusedText({ ...row, reason: row.reason as RefusedReason })[locale]);
    const taken = inNumber(kept, { fr: `${kept} ligne{|s} sur ${rows}`, en: `${kept} row{|s} of ${rows}` });
    const short = kind === 'search-pages' || kind === 'search-queries' ? shortPeriodText({ file, period }) : null;
    const noted = short === null ? [] : [short[locale]];
    return `${[`${file}${colon}${taken[locale]}`, ...aside, ...noted].join(', ')}.`;
  });
}

function scopeLines({ scope }: AuditSummary, locale: Locale): string[] {
  return scope === undefined ? [] : requestedScope(scope).map((line) => line[locale]);
}

function privately({ url }: AuditSummary, locale: Locale): string | null {
  const pair = typedPrivatePair(url);
  if (pair === null) return null;
  return locale === 'fr'
    ? `Adresse privée\u202f: seule ${pair} a été ouverte à l’exploration, parce que vous l’avez donnée.`
    : `Private address: only ${pair} was opened to the crawl, because you gave it.`;
}

function incomplete({ incompleteReasons }: AuditSummary, locale: Locale): string | null {
  const fr = locale === 'fr';
  const has = (code: string) => incompleteReasons.some((reason) => reason.code === code);
  const reasonsText = (kept: (code: string) => boolean): string =>
    incompleteReasonsText(
      incompleteReasons.filter(({ code }) => kept(code)),
      locale,
    );
  const aside = reasonsText((code) => code === 'variant');
  const reasons = reasonsText((code) => code !== 'variant' && code !== 'interrupted');
  const lines = [
    !has('interrupted')
      ? ''
      : fr
        ? 'Exploration interrompue, ce qui était lu est gardé\u202f: relancez la même commande pour la reprendre.'
        : 'The crawl was interrupted, what had been read is kept: run the same command again to go on.',
    reasons && (fr ? `Exploration incomplète\u202f: ${reasons}.` : `The crawl is not complete: ${reasons}.`),
    aside && (fr ? `Mis de côté\u202f: ${aside}.` : `Set aside: ${aside}.`),
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

function where({ out }: CommandFields, locale: Locale): string | null {
  if (typeof out !== 'string') return null;
  return locale === 'fr' ? `Rapport\u202f: ${out}/report.html` : `Report: ${out}/report.html`;
}
