import { siteHost } from '../../core/values/addresses/site-host.ts';
import { z } from 'zod';
import type { IgnoreRule } from '../../core/audits/results/ignored-finding.ts';
import { Failure, type FieldIssue } from '../../core/values/failure.ts';
import { openIgnoreFile } from '../../io/ignore-file.ts';
import type { Files } from '../../io/services/files.ts';

/** Used at the terminal when no other file is named. */
export const usualIgnoreFile = 'maillage.ignore.yaml';
const usualDays = 90;

const Rule = z.strictObject({
  /** Host that the rule is about; a rule without it applies to every site. */
  site: z.string().min(1).max(260).nullish(),
  check: z.string().min(1).max(80),
  pages: z.string().min(1).max(2048).nullish(),
  reason: z.string().trim().min(1).max(500),
  until: z.iso.date(),
});

export interface IgnoreRequest {
  /** The site that is audited. */
  readonly url: string;
  /** `CHECK` or `CHECK@PAGES`. */
  readonly ignore?: readonly string[];
  readonly ignoreReason?: string;
  readonly ignoreUntil?: string;
  readonly ignoreFile?: string;
}

/**
 * The rules of the file and of the call for this site. Rules of the call are added to the file, if any, with their site,
 * reason and end, so that the next audit of the site applies them. Throws Failure('invalid-input') for an unknown check or a rule without reason.
 */
export async function ignoreList(
  request: IgnoreRequest,
  today: string,
  files: Files,
  atTerminal: boolean,
): Promise<IgnoreRule[]> {
  const asked = await rulesOfCall(request, today);
  const path = request.ignoreFile ?? (atTerminal ? usualIgnoreFile : null);
  if (path === null) return asked;
  if (request.ignoreFile !== undefined && asked.length === 0 && !(await files.exists(path))) throw absent(path);
  const file = await openIgnoreFile(path, files);
  const site = siteOf(request.url);
  const written = (await rulesOf(path, file.data as readonly unknown[])).flatMap(({ site: named, ...rule }) =>
    named === null || siteOf(`http://${named}`) === site ? [rule] : [],
  );
  if (asked.length === 0) return written;
  const text = file.withEntries(
    asked.map(({ pages, ...rule }) => ({ site, ...rule, ...(pages === null ? {} : { pages }) })),
  );
  await files.write(path, text);
  return [...asked, ...written.filter((old) => !asked.some((rule) => isSame(rule, old)))];
}

/** Host of a site, with and without `www.` alike. */
function siteOf(url: string): string {
  return URL.canParse(url) ? siteHost(url) : url.replace(/^www\./, '');
}

function isSame(a: IgnoreRule, b: IgnoreRule): boolean {
  return a.check === b.check && a.pages === b.pages;
}

async function rulesOfCall(
  { ignore = [], ignoreReason, ignoreUntil }: IgnoreRequest,
  today: string,
): Promise<IgnoreRule[]> {
  if (ignore.length === 0) return [];
  const reason = ignoreReason?.trim() ?? '';
  if (reason === '') throw withoutReason();
  const until = ignoreUntil ?? dayAfter(today, usualDays);
  const isKnown = await knownChecks();
  return ignore.map((text) => {
    const at = text.indexOf('@');
    const check = at < 0 ? text : text.slice(0, at);
    if (!isKnown(check)) throw wrong([unknownCheck('/ignore', check)]);
    return { check, pages: at < 0 ? null : text.slice(at + 1), reason, until };
  });
}

type SiteRule = IgnoreRule & { readonly site: string | null };

async function rulesOf(path: string, data: readonly unknown[]): Promise<SiteRule[]> {
  if (data.length === 0) return [];
  const isKnown = await knownChecks();
  const issues: FieldIssue[] = [];
  const rules = data.flatMap((entry, index) => {
    const read = Rule.safeParse(entry);
    const place = `${path} ${index + 1}`;
    if (!read.success) {
      issues.push({ path: `${place} ${read.error.issues[0]?.path.join('/') ?? ''}`.trim(), message: ruleForm });
      return [];
    }
    const { check, reason, until } = read.data;
    if (!isKnown(check)) issues.push(unknownCheck(place, check));
    return [{ site: read.data.site ?? null, check, pages: read.data.pages ?? null, reason, until }];
  });
  if (issues.length > 0) throw wrong(issues);
  return rules;
}

/** True for the id of a check, or a pattern that matches one. The checks are loaded when there is a rule. */
async function knownChecks(): Promise<(check: string) => boolean> {
  const { audits } = await import('../../core/audits/index.ts');
  return (check) => {
    if (!check.includes('*')) return audits.some(({ id }) => id === check);
    const [start = '', ...rest] = check.split('*');
    const end = rest.at(-1) ?? '';
    return audits.some(({ id }) => id.startsWith(start) && id.endsWith(end));
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const ruleForm = {
  fr: 'Une règle porte check, reason et until (AAAA-MM-JJ), et au besoin site et pages.',
  en: 'A rule has check, reason and until (YYYY-MM-DD), and site and pages where needed.',
};

function unknownCheck(path: string, check: string): FieldIssue {
  return {
    path,
    message: {
      fr: `Aucun contrôle ne s’appelle «\u202f${check}\u202f»\u202f: la liste est dans docs/catalogue/audits.md.`,
      en: `No check is called “${check}”: docs/catalogue/audits.md lists them.`,
    },
  };
}

function wrong(issues: readonly FieldIssue[]): Failure {
  return new Failure(
    'invalid-input',
    { fr: 'Corrigez les règles à ignorer.', en: 'Correct the rules to ignore.' },
    issues,
  );
}

function withoutReason(): Failure {
  const message = {
    fr: 'Dites pourquoi\u202f: ajoutez --ignore-reason «\u202f…\u202f», et au besoin --ignore-until AAAA-MM-JJ.',
    en: 'Say why: add --ignore-reason "…", and where needed --ignore-until YYYY-MM-DD.',
  };
  return new Failure('invalid-input', message, [{ path: '/ignoreReason', message }]);
}

function absent(path: string): Failure {
  const message = {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  };
  return new Failure('invalid-input', message, [{ path: '/ignoreFile', message }]);
}
