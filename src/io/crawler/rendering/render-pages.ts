import { renderingDifference } from '../../../core/pages/rendering-difference.ts';
import type { PageContent, PageLink } from '../../../core/pages/page.ts';
import type { PageRendering } from '../../../core/pages/rendering.ts';
import { parsedUrl, withoutFragment } from '../../../core/values/url.ts';
import { systemClock } from '../../clock.ts';
import type { FetchOutcome, GuardedFetch } from '../../services/guarded-fetch.ts';
import type { Renderer, RenderOutcome, RenderSession } from '../../services/renderer.ts';
import type { KnownUrl } from '../journal/known-url.ts';
import type { Parsed } from '../parsing/page-message.ts';
import type { ParsePool } from '../parsing/parse-pool.ts';
import { RenderOrder } from './render-order.ts';
import { renderTemplate } from './render-template.ts';

/** Most templates that mode `auto` tries; pages of others are read as served. */
const mostTemplates = 40;
/** A document with fewer words and no link is an empty shell: when its trial fails, the browser is used for its template. */
const shellWords = 50;

export interface RenderSettings {
  readonly mode: 'auto' | 'always';
  readonly renderer: Renderer;
  readonly fetch: GuardedFetch;
  /** Waits until this origin may be requested again. */
  readonly turn: (origin: string) => Promise<void>;
  readonly scope: (url: string) => boolean;
  readonly signal: AbortSignal;
}

/** A page as it is recorded. */
export interface PageReading {
  readonly parsed: Parsed;
  readonly rendering?: PageRendering;
}

/** Decides which pages of a crawl are opened in the browser, and reads them there. */
export class RenderPages {
  private readonly settings: RenderSettings;
  private readonly pool: Pick<ParsePool, 'parse'>;
  private readonly order = new RenderOrder();
  /** By template: true when its pages need the browser. */
  private readonly verdicts = new Map<string, Promise<boolean>>();
  private session: Promise<RenderSession> | null = null;

  constructor(settings: RenderSettings, pool: Pick<ParsePool, 'parse'>) {
    this.settings = settings;
    this.pool = pool;
    settings.signal.addEventListener('abort', () => void this.close(), { once: true });
  }

  /** `began` is called for every URL before it is fetched, `ended` once it is read or turns out to be no page. */
  began(row: KnownUrl): void {
    if (this.settings.mode === 'auto') this.order.began(row.rank);
  }

  ended(row: KnownUrl): void {
    this.order.ended(row.rank);
  }

  async read(row: KnownUrl, outcome: FetchOutcome, parsed: Parsed): Promise<PageReading> {
    if (this.settings.mode === 'always') return this.rendered(row.url, outcome, parsed, true);
    const template = renderTemplate(outcome.body, row.url);
    if (template === null) {
      this.ended(row);
      return { parsed };
    }
    await this.order.turn(row.rank);
    const known = this.verdicts.get(template);
    if (known === undefined && this.verdicts.size < mostTemplates) return this.tried(row, outcome, parsed, template);
    this.ended(row);
    return (await known) === true ? this.rendered(row.url, outcome, parsed, true) : { parsed };
  }

  async close(): Promise<void> {
    const session = await this.session?.catch(() => null);
    await session?.close();
  }

  /** The first page of a template decides for the others. */
  private tried(row: KnownUrl, outcome: FetchOutcome, parsed: Parsed, template: string): Promise<PageReading> {
    const trial = this.rendered(row.url, outcome, parsed, false);
    this.verdicts.set(
      template,
      trial.then(
        ({ rendering }) => needsBrowser(rendering, parsed),
        () => false,
      ),
    );
    this.ended(row);
    return trial;
  }

  private async rendered(url: string, outcome: FetchOutcome, parsed: Parsed, always: boolean): Promise<PageReading> {
    const shown = await this.render(url, outcome, parsed.content.lang);
    const redirect = this.redirectOf(url, shown, parsed.content);
    const base = {
      used: false,
      error: shown.error,
      redirect,
      flags: shown.flags,
      difference: null,
      screen: shown.screen,
    };
    if (redirect !== null) return { parsed: withRedirect(parsed, redirect, this.settings.scope), rendering: base };
    if (shown.html === null) return { parsed, rendering: base };
    const { parsed: after, error } = await this.pool.parse({
      body: Buffer.from(shown.html),
      url,
      contentType: 'text/html; charset=utf-8',
      headers: outcome.headers,
    });
    if (after === null) return { parsed, rendering: { ...base, error: `render-${error}` } };
    const difference = renderingDifference(parsed, after);
    const used = always || difference.material;
    return { parsed: used ? withServedFacts(after, parsed) : parsed, rendering: { ...base, used, difference } };
  }

  private async render(url: string, outcome: FetchOutcome, lang: string | null): Promise<RenderOutcome> {
    const { signal } = this.settings;
    if (signal.aborted) return { error: 'aborted', html: null, redirect: null, flags: [], screen: null };
    this.session ??= this.opened();
    const session = await this.session;
    return session.render({ url, body: outcome.body, headers: outcome.headers, lang });
  }

  /** Files of pages are fetched with the politeness of the crawl, without robots.txt, which is for pages. */
  private opened(): Promise<RenderSession> {
    const { renderer, fetch, turn, signal } = this.settings;
    return renderer.open({
      fetch: async (request) => {
        await turn(new URL(request.url).origin);
        return fetch(request);
      },
      day: systemClock.now().slice(0, 10),
      signal,
    });
  }

  /** A reload, or a declared refresh, is no redirect by a script. */
  private redirectOf(url: string, { redirect }: RenderOutcome, content: PageContent): string | null {
    if (redirect === null || parsedUrl(redirect) === null) return null;
    const target = withoutFragment(redirect);
    return target === withoutFragment(url) || target === content.refresh?.url ? null : target;
  }
}

function needsBrowser(rendering: PageRendering | undefined, { content, links }: Parsed): boolean {
  if (rendering === undefined) return false;
  if (rendering.redirect !== null) return true;
  if (rendering.difference !== null) return rendering.difference.material;
  return content.words < shellWords && !links.some((link) => link.element === 'a' && link.internal);
}

/** Keeps what only the served document shows: its markup, and which of its files block rendering. */
function withServedFacts(after: Parsed, before: Parsed): Parsed {
  const known = new Set(before.content.resources.map(({ url }) => url));
  const added = after.content.resources
    .filter(({ url }) => !known.has(url))
    .map((resource) => ({ ...resource, blocking: false }));
  return {
    ...after,
    charset: before.charset,
    flags: before.flags,
    content: {
      ...after.content,
      doctype: before.content.doctype,
      declaredCharset: before.content.declaredCharset,
      misplacedMeta: before.content.misplacedMeta,
      // Search engines obey the stricter of both: a script cannot withdraw a noindex that was served.
      metaRobots: [...new Set([...before.content.metaRobots, ...after.content.metaRobots])],
      resources: [...before.content.resources, ...added],
      caps: [...new Set([...before.content.caps, ...after.content.caps])].sort(),
    },
  };
}

/** Adds the redirect of a script as a link, as for a refresh: the crawl follows it. */
function withRedirect(parsed: Parsed, target: string, scope: (url: string) => boolean): Parsed {
  const link: PageLink = {
    to: target,
    href: target,
    anchor: '',
    rel: '',
    follow: true,
    element: 'refresh',
    position: 'content',
    internal: scope(target),
    http: /^https?:/.test(target),
    block: null,
    start: null,
  };
  return { ...parsed, links: [...parsed.links, link] };
}
