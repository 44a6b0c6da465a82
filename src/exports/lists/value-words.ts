import { reasonName } from '../../core/audits/facts/probe-verdicts.ts';
import type { IndexableReason } from '../../core/audits/facts/site-facts.ts';
import { type PageKind, pageKindTitles } from '../../core/audits/page-kinds/page-kind.ts';
import { adviceNames, confidenceNames, severityNames } from '../../core/report/audit/audit-names.ts';
import { keywordIntentName } from '../../core/report/intent-name.ts';
import type { PageSource } from '../../core/pages/page.ts';
import { pair, type Text } from '../../core/values/text.ts';
import type { AuditRow } from './audit-lists.ts';

const statusNames: Readonly<Record<string, Text>> = {
  pass: pair('conforme', 'passed'),
  fail: pair('à corriger', 'to repair'),
  'not-measured': pair('non mesuré', 'not measured'),
  ignored: pair('ignoré à votre demande', 'ignored at your request'),
};

const sourceNames = {
  seed: pair('page de départ', 'start page'),
  link: pair('lien', 'link'),
  sitemap: pair('plan de site', 'sitemap'),
  import: pair('liste ou fichier importé', 'list or imported file'),
} satisfies Readonly<Record<PageSource, Text>>;

const indexableReasons = {
  noindex: pair('noindex', 'noindex'),
  canonical: pair('désigne une autre adresse', 'names another address'),
  robots: pair('interdite par robots.txt', 'forbidden by robots.txt'),
  status: pair('réponse d’erreur, ou pas une page', 'answer of error, or no page'),
  redirect: pair('redirigée', 'redirected'),
} satisfies Readonly<Record<NonNullable<IndexableReason>, Text>>;

const errorNames: Readonly<Record<string, Text>> = {
  dns: pair('domaine introuvable', 'domain not found'),
  'not-html': pair('pas une page HTML', 'not an HTML page'),
  loop: pair('redirections sans fin', 'endless redirects'),
  'too-large': pair('trop grande', 'too large'),
  trap: pair('adresses répétées sans fin', 'addresses repeated without end'),
  'parse-timeout': pair('trop longue à lire', 'takes too long to read'),
};

type Words = (code: string, row: AuditRow) => Text | undefined;

const named =
  (names: Readonly<Record<string, Text>>): Words =>
  (code) =>
    Object.hasOwn(names, code) ? names[code] : undefined;

const wordsOf: ReadonlyMap<string, Words> = new Map([
  ['severity', named(severityNames)],
  ['status', named(statusNames)],
  ['confidence', named(confidenceNames)],
  ['advice', named(adviceNames)],
  ['source', named(sourceNames)],
  ['indexableReason', named(indexableReasons)],
  ['error', (code) => errorNames[code] ?? reasonName(code)],
  ['kind', named(pageKindTitles satisfies Readonly<Record<PageKind, Text>>)],
  ['intent', (code, row) => (typeof row.text === 'string' ? keywordIntentName(row.text, code) : undefined)],
]);

const grades: ReadonlyMap<string, readonly string[]> = new Map([
  ['severity', Object.keys(severityNames).reverse()],
  ['confidence', Object.keys(confidenceNames).reverse()],
]);

/** The codes of a column that are grades, from the lowest; empty for another column. */
export const gradesOf = (column: string): readonly string[] => grades.get(column) ?? [];

const yesOrNo = (value: boolean): Text => (value ? pair('oui', 'yes') : pair('non', 'no'));

/** What people read in place of a code of a list, `null` for a value that is no code. */
export function valueWords(row: AuditRow, column: string): Text | null {
  const value = row[column];
  if (typeof value === 'boolean') return yesOrNo(value);
  return typeof value === 'string' ? (wordsOf.get(column)?.(value, row) ?? null) : null;
}
