import { z } from 'zod';
import { linkStates } from '../../core/linking/link-decision.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import { visitorAddresses } from '../../core/values/addresses/visitor-addresses.ts';
import { withoutCampaign } from '../../core/values/addresses/without-campaign.ts';
import { withoutFragment } from '../../core/values/url.ts';
import type { CrawlJournal } from '../../io/services/crawl-journal.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { latestAudit } from '../sites/latest-audit.ts';
import { settleDecisions } from '../sites/settle-decisions.ts';

const Reading = z.object({
  /** The audit whose decisions about links were settled. */
  id: z.string(),
  url: z.string(),
  /** Null without a response. */
  status: z.number().nullable(),
  title: z.string().nullable(),
  /** The decisions about links of this page, as they are now. */
  links: z.array(z.object({ id: z.string(), to: z.string(), state: z.enum(linkStates) })),
});

export const rereadPage = defineOperation({
  id: 'reread-page',
  summary: {
    fr: 'Relire une page qui vient de changer, et ses liens décidés',
    en: 'Read a page that has just changed again, and its decided links',
  },
  input: z.strictObject({
    /** Whole address of the page, of a site that has an audit. */
    url: z.url({ protocol: /^https?$/ }).max(2048),
    lang: z.enum(['fr', 'en']).optional(),
  }),
  output: Reading,
  needs: ['store', 'crawler'],
  async run(input, { store, crawler }, { signal }) {
    const url = withoutCampaign(withoutFragment(input.url));
    const audit = await crawlOf((await latestAudit(url, store)).id, store);
    const { journal, pages } = pagesJournal();
    await crawler.crawl(requestFor(audit.request), { journal, listed: [url], signal });
    const page = pages.find((one) => one.url === url) ?? null;
    const known = new Set(visitorAddresses(url));
    const links = await settleDecisions(audit.url, store, async (from) => (known.has(from) ? page : null));
    return {
      id: audit.id,
      url,
      status: page?.status ?? null,
      title: page?.content?.title ?? null,
      links: links.filter(({ from }) => known.has(from)).map(({ id, to, state }) => ({ id, to, state })),
    };
  },
});

/** The settings of the audit, for one address. Headers with secrets are not kept with a request: they are not sent. */
function requestFor({ access: _access, ...request }: CrawlRequest): CrawlRequest {
  return { ...request, maxPages: 1, render: 'never', scope: { include: [], exclude: [], only: 'list' } };
}

/** A journal that keeps the pages in memory: a page read again replaces nothing in an audit, which never changes. */
function pagesJournal(): { readonly journal: CrawlJournal; readonly pages: PageRecord[] } {
  const pages: PageRecord[] = [];
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => void pages.push(...batch.pages),
  };
  return { journal, pages };
}
