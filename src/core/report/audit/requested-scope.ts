import { type LeftOut, leftOutOf, type UnmatchedPattern, unmatchedPatterns } from '../../audits/facts/left-out.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { inNumber } from '../../audits/wording.ts';
import type { CrawlScope } from '../../pages/crawl-scope.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { note } from '../build-blocks.ts';

/** The part of the site that was requested, and how the crawl presented itself; empty for a usual crawl of a whole site. */
export function scopePart(facts: SiteFacts): ReportBlock[] {
  const { scope, access } = facts.crawl;
  const lines = access === undefined ? [] : [accessText(access)];
  if (scope !== undefined)
    lines.push(
      ...scopeLines({
        ...scope,
        listed: scope.listed?.count ?? null,
        skippedLines: scope.listed?.skippedLines ?? [],
        leftOut: leftOutOf(facts) ?? [],
        unmatched: unmatchedPatterns(facts),
      }),
    );
  return lines.map(note);
}

function accessText({ headers, userAgent }: NonNullable<SiteFacts['crawl']['access']>): Text {
  const names = headers.join(', ');
  const parts = [
    ...(headers.length === 0
      ? []
      : [pair(`avec les en-têtes ${names} (valeurs non conservées)`, `with the headers ${names} (values not kept)`)]),
    ...(userAgent === null ? [] : [pair(`sous le nom ${userAgent}`, `as ${userAgent}`)]),
  ];
  return inBoth(
    (locale) => `${{ fr: 'Site lu ', en: 'Site read ' }[locale]}${parts.map((part) => part[locale]).join(', ')}.`,
  );
}

interface ScopeSummary extends Pick<CrawlScope, 'include' | 'exclude' | 'only'> {
  readonly listed: number | null;
  readonly skippedLines: readonly number[];
  readonly leftOut: readonly LeftOut[];
  readonly unmatched: readonly UnmatchedPattern[];
}

/**
 * The requested scope in sentences: what was to be read, then what was left out and by which rule, then each pattern that
 * matches nothing.
 */
export function scopeLines(scope: ScopeSummary): Text[] {
  const requested = [...onlyTexts(scope), ...patternTexts(scope)];
  const left = scope.leftOut.map(leftOutText);
  return [
    inBoth((locale) => `${opening[locale]}${requested.map((text) => text[locale]).join(', ')}.`),
    left.length === 0
      ? pair('Aucun lien ne mène hors de ce périmètre.', 'No link points out of this scope.')
      : inBoth(
          (locale) =>
            `${outside[locale]}${left.map((text) => text[locale]).join(locale === 'fr' ? '\u202f; ' : '; ')}.`,
        ),
    ...(scope.skippedLines.length === 0 ? [] : [skippedText(scope.skippedLines)]),
    ...scope.unmatched.map(unmatchedText),
  ];
}

const opening = pair('Périmètre demandé\u202f: ', 'Requested scope: ');
const outside = pair(
  'Liens hors périmètre, comptés et non suivis\u202f: ',
  'Links out of scope, counted and not followed: ',
);

function onlyTexts({ only, listed }: ScopeSummary): Text[] {
  if (only === null) return [];
  if (only === 'sitemaps') {
    return [
      pair('la page de départ et les adresses des plans de site', 'the start page and the addresses of the sitemaps'),
    ];
  }
  const count = listed ?? 0;
  return [inNumber(count, { fr: `${count} adresse{|s} de la liste`, en: `${count} listed address{|es}` })];
}

function patternTexts({ include, exclude }: ScopeSummary): Text[] {
  return [
    ...include.map((pattern) => pair(`lire ${pattern}`, `read ${pattern}`)),
    ...exclude.map((pattern) => pair(`ne pas lire ${pattern}`, `do not read ${pattern}`)),
  ];
}

/** Line numbers that are written out. */
const mostLineNumbers = 20;

function skippedText(lines: readonly number[]): Text {
  const numbers = `${lines.slice(0, mostLineNumbers).join(', ')}${lines.length > mostLineNumbers ? ', …' : ''}`;
  return inNumber(lines.length, {
    fr: `${lines.length} ligne{|s} de la liste laissée{|s} de côté, qui ne {désigne|désignent} aucune page du site, ou {contient|contiennent} un mot de passe (ligne{|s} ${numbers}).`,
    en: `${lines.length} line{|s} of the list skipped, which {names|name} no page of the site or {holds|hold} a password (line{|s} ${numbers}).`,
  });
}

/** Users of other crawlers expect `*` to match everything. */
function unmatchedText({ option, pattern }: UnmatchedPattern): Text {
  const wider = pattern.replaceAll(/\*+/g, '**');
  const advice = wider === pattern ? pair('', '') : pair(`\u202f: essayez ${wider}`, `: try ${wider}`);
  return pair(
    `Aucune adresse connue ne répond à --${option} ${pattern} (* s’arrête à «\u00a0/\u00a0», ** le franchit)${advice.fr}.`,
    `No known address matches --${option} ${pattern} (* stops at “/”, ** goes past it)${advice.en}.`,
  );
}

function leftOutText({ rule, addresses, links }: LeftOut): Text {
  const linksText = inNumber(links, { fr: `${links} lien{|s}`, en: `${links} link{|s}` });
  const to = inNumber(addresses, { fr: `${addresses} adresse{|s}`, en: `${addresses} address{|es}` });
  return pair(`${linksText.fr} vers ${to.fr} (règle ${rule})`, `${linksText.en} to ${to.en} (rule ${rule})`);
}
