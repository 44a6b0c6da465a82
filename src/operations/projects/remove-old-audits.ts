import type { ListedCrawl } from '../../io/services/open-crawl.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';

interface Parts {
  readonly services: Pick<Services, 'clock' | 'log'>;
  readonly workspaces: { list(): Promise<readonly { readonly id: string }[]>; store(id: string): AuditStore };
}

type AuditStore = Pick<Store, 'crawls' | 'deleteCrawl'>;

/** Audits that are read from the list at once. */
const partSize = 200;

/**
 * Deletes the audits of every workspace that ended more than `days` days ago, with their pages and files. The newest one with
 * results of each start address stays whatever its age: screens, plans and the next audit go on from it. Decisions,
 * companies and plans are no part of an audit and stay.
 */
export async function removeOldAudits(days: number, { services, workspaces }: Parts): Promise<number> {
  const before = new Date(Date.parse(services.clock.now()) - days * dayMs).toISOString();
  let removed = 0;
  for (const { id } of await workspaces.list()) {
    const store = workspaces.store(id);
    for (const audit of await oldAudits(before, store)) if (await store.deleteCrawl(audit.id)) removed += 1;
  }
  if (removed > 0) services.log.info('old-audits-removed', { removed, days });
  return removed;
}

async function oldAudits(before: string, store: AuditStore): Promise<ListedCrawl[]> {
  const kept = new Set<string>();
  const old: ListedCrawl[] = [];
  for (let after: ListedCrawl | undefined; ; ) {
    const place = after === undefined ? {} : { after: { at: after.startedAt, id: after.id } };
    const part = await store.crawls({ most: partSize, ...place });
    for (const audit of part) {
      const hasResults = audit.state === 'done' || audit.state === 'partial';
      const isNewest = hasResults && !kept.has(audit.url);
      if (isNewest) kept.add(audit.url);
      else if (!underWay.has(audit.state) && (audit.endedAt ?? audit.startedAt) < before) old.push(audit);
    }
    if (part.length < partSize) return old;
    after = part.at(-1);
  }
}

const underWay: ReadonlySet<string> = new Set(['queued', 'running']);
const dayMs = 86_400_000;
