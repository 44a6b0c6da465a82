import type { z } from 'zod';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { plural, type Text } from '../../core/values/text.ts';
import type { Services } from '../../io/services/services.ts';
import { auditSite, companyAudit } from '../audit-site.ts';
import { askChoice } from '../company/ask-choice.ts';
import { type AuditInput, AuditSummary } from '../inputs/audit-input.ts';
import { validated } from '../inputs/validated.ts';
import type { RunContext } from '../operation.ts';
import type { AnalysisThreadClient } from '../threads/analysis-thread-client.ts';

type AuditServices = Pick<
  Services,
  'crawler' | 'store' | 'fetch' | 'files' | 'clock' | 'meter' | 'embedder' | 'printer' | 'secrets' | 'person'
>;

export interface AuditWish
  extends Pick<z.input<typeof AuditInput>, 'authFile' | 'userAgent' | 'ignoreRobots' | 'import'> {
  readonly url: string;
  /** Folder of the audit. */
  readonly folder: string;
  readonly maxPages: number;
  /** True = read the site again, false = keep the reading of today, undefined = as `monthAudit` says. */
  readonly fresh?: boolean | undefined;
  /** False when questions have their answers in a file. */
  readonly asks: boolean;
  readonly locale: Locale;
}

export interface MonthAudit {
  readonly audit: AuditSummary;
  /** True when the site was not read again. */
  readonly kept: boolean;
  /** Keeps the analysis for the company; null when the site was not read again. The caller closes it. */
  readonly thread: AnalysisThreadClient | null;
}

/** Stored with an audit once a page "This month" was made of it. */
const usedDocument = 'month';

/**
 * The audit of a month. A reading of today that no page "This month" was made of is kept: the questions go on where
 * they were left. After one, the site has been worked on: the person is asked, and without a person it is read again.
 * null = the person left.
 */
export async function monthAudit(
  wish: AuditWish,
  services: AuditServices,
  context: RunContext,
): Promise<MonthAudit | null> {
  const before = await readingOfToday(wish, services);
  const again = before === null || (wish.fresh ?? (await wantsReading(before, wish, services)));
  if (again === null) return null;
  if (before !== null && !again) {
    if (wish.asks) services.person?.tell(readingText(before, wish.locale, 'kept'));
    return { audit: before, kept: true, thread: null };
  }
  const { url, folder, maxPages, locale, fresh = false, authFile, userAgent, ignoreRobots, import: files } = wish;
  const asked = { url, out: folder, lang: locale, maxPages, fresh, authFile, userAgent, ignoreRobots, import: files };
  const input = validated(auditSite.input, asked);
  const { audit, thread } = await companyAudit.run({ input, services, context });
  const unread = audit.scripts ?? audit.onePage;
  if (unread !== undefined && wish.asks) services.person?.tell(unread[locale]);
  return { audit, kept: false, thread };
}

export const markUsed = ({ id }: AuditSummary, { store }: Pick<Services, 'store'>): Promise<void> =>
  store.saveDocument(id, usedDocument, { made: true });

/** The audit that a folder has; null without one. */
export async function lastAudit(folder: string, { files }: Pick<Services, 'files'>): Promise<AuditSummary | null> {
  const path = `${folder}/audit.json`;
  if (!(await files.exists(path))) return null;
  const read = AuditSummary.safeParse(JSON.parse(new TextDecoder().decode(await files.read(path))));
  return read.success ? read.data : null;
}

/** An audit of the whole site at the same address, made today, whose pages are still stored. */
async function readingOfToday({ url, folder }: AuditWish, services: AuditServices): Promise<AuditSummary | null> {
  const before = await lastAudit(folder, services);
  if (before === null || before.url !== new URL(url).href) return null;
  if (before.startedAt.slice(0, 10) !== services.clock.now().slice(0, 10)) return null;
  if (before.onePage !== undefined || before.incompleteReasons.some(({ code }) => code === 'interrupted')) return null;
  return (await services.store.crawl(before.id)) === null ? null : before;
}

async function wantsReading(
  before: AuditSummary,
  { asks, locale }: AuditWish,
  { store, person }: AuditServices,
): Promise<boolean | null> {
  if ((await store.readDocument(before.id, usedDocument)) === null) return false;
  if (person === undefined || !asks) return true;
  const reply = await askChoice(person, {
    message: readingText(before, locale, 'question'),
    help: null,
    choices: [
      { value: 'yes', label: againWords },
      { value: 'no', label: keepWords },
    ],
    initial: 'yes',
    locale,
  });
  if (reply === 'left') return null;
  return reply === 'back' || reply.value === 'yes';
}

const againWords: Text = { fr: 'Oui, pour voir ce qui a changé', en: 'Yes, to see what changed' };
const keepWords: Text = { fr: 'Non, garder cette lecture', en: 'No, keep that reading' };

function readingText({ startedAt, pagesRead }: AuditSummary, locale: Locale, use: 'kept' | 'question'): string {
  const time = new Intl.DateTimeFormat(languageTags[locale], { hour: '2-digit', minute: '2-digit' }).format(
    new Date(startedAt),
  );
  const pages = `${pagesRead} ${plural(pagesRead, locale, { one: 'page', other: 'pages' })}`;
  if (locale === 'fr') {
    const read = `Le site a été lu aujourd’hui à ${time} (${pages})`;
    return use === 'kept' ? `${read}\u202f: il n’est pas relu.` : `${read}. Le relire\u202f?`;
  }
  const read = `The site was read today at ${time} (${pages})`;
  return use === 'kept' ? `${read}: it is not read again.` : `${read}. Read it again?`;
}
