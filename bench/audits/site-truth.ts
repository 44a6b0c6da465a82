/** Findings expected on the synthetic site, computed from its model and not from its HTML. */

/** The parts of `../shared/tools/site/model.mjs` that the expected findings depend on. */
export interface SiteModel {
  readonly N: number;
  readonly P0: number;
  readonly S0: number;
  readonly C0: number;
  readonly L0: number;
  readonly voc: readonly { readonly lang: string }[];
  path(node: number): string;
  kind(content: number): number;
  status(node: number): number;
  isHtml(node: number): boolean;
  isRedirect(kind: number): boolean;
  target(content: number): number;
  twin(content: number): number;
  sub(content: number): number;
  section(category: number): number;
  title(content: number, category: number): string;
  kw(category: number): string;
  listing(node: number): readonly [number, number];
  links(node: number, each: (target: number, nofollow: number, zone: number) => void): void;
}

export interface SiteTools {
  readonly site: SiteModel;
  readonly kinds: Readonly<Record<string, number>>;
  readonly inSitemap: (site: SiteModel, content: number) => boolean;
  readonly fixed: readonly string[];
}

/** Check id → the exact set of paths to report. */
export type AuditTruth = ReadonlyMap<string, ReadonlySet<string>>;

/** `robots`: robots.txt is obeyed. Landing pages of redirects count as linked. */
export function auditTruth({ site, kinds, inSitemap, fixed }: SiteTools, robots: boolean): AuditTruth {
  const contentOf = (node: number): number => node - site.P0;
  const kindOf = (node: number): string | null => {
    if (node < site.P0) return null;
    const kind = site.kind(contentOf(node));
    return Object.keys(kinds).find((name) => kinds[name] === kind) ?? null;
  };
  const listed = (node: number): boolean => (node < site.P0 ? node < site.L0 : inSitemap(site, contentOf(node)));
  const isRedirect = (node: number): boolean => node >= site.P0 && site.isRedirect(site.kind(contentOf(node)));
  const isBlocked = (node: number): boolean => robots && kindOf(node) === 'robots';
  const targetOf = (node: number): number => site.P0 + site.target(contentOf(node));

  const known = new Set<number>([0]);
  for (let node = 0; node < site.N; node++) if (listed(node)) known.add(node);
  const followed = new Map<number, Set<number>>();
  const linked = new Map<number, Set<number>>();
  const add = (to: Map<number, Set<number>>, target: number, source: number): void =>
    void (to.get(target) ?? to.set(target, new Set()).get(target)!).add(source);
  for (const node of known) {
    if (isBlocked(node)) continue;
    if (isRedirect(node)) known.add(targetOf(node));
    else if (site.isHtml(node)) {
      if (kindOf(node) === 'metaRefresh') known.add(targetOf(node));
      site.links(node, (target, nofollow) => {
        known.add(target);
        add(linked, target, node);
        if (nofollow === 0) add(followed, target, node);
      });
    }
  }
  const nodes = [...known];
  const paths = (accepts: (node: number) => boolean): Set<string> =>
    new Set(nodes.filter(accepts).map((node) => site.path(node)));
  const isLinked = (node: number): boolean => linked.has(node);
  const isOneOf = (node: number, ...names: readonly string[]): boolean => names.includes(kindOf(node) ?? '');
  const isGone = (node: number): boolean => isOneOf(node, 'e404', 'e410');
  const isDead = (node: number): boolean => isGone(node) || isOneOf(node, 'e500');
  const isLoop = (node: number): boolean => isOneOf(node, 'loop');
  const isNoindex = (node: number): boolean => isOneOf(node, 'noindex', 'hdrNoindex');
  const isCanonised = (node: number): boolean => isOneOf(node, 'canon', 'hdrCanon');
  const isPage = (node: number): boolean => site.isHtml(node) && !isBlocked(node);
  const isIndexable = (node: number): boolean => isPage(node) && !isNoindex(node) && !isCanonised(node);
  const hops = (node: number): number => {
    let at = node;
    let count = 0;
    while (isRedirect(at) && count < 40) {
      at = targetOf(at);
      count++;
    }
    return count;
  };
  const others = (sources: ReadonlySet<number> | undefined, node: number): boolean =>
    [...(sources ?? [])].some((source) => source !== node);
  const alternates = (node: number): boolean => {
    if (node < site.P0) return false;
    const content = contentOf(node);
    const lang = site.voc[site.section(site.sub(content))]!.lang;
    return site.twin(content) >= 0 && !(content % 20 === 0 && lang === 'en');
  };

  const isRefreshed = hopsOf(nodes.filter((node) => isOneOf(node, 'metaRefresh')).map(targetOf));
  const landing = new Set<number>();
  const isHop = hopsOf(nodes.filter(isRedirect).map(targetOf));
  for (const node of nodes) {
    if (kindOf(node) === 'metaRefresh') landing.add(targetOf(node));
    if (isRedirect(node) && (isLinked(node) || isHop(node))) landing.add(endOf(node));
  }
  const copies = new Map<number, number[]>();
  for (const node of nodes) {
    if (!isIndexable(node) || node === 0 || (node >= site.S0 && node < site.P0)) continue;
    // The fixed pages share nine paragraphs, one on each page.
    const text = node < site.S0 ? -1 - (node % 9) : isOneOf(node, 'dup', 'near') ? targetOf(node) : node;
    copies.set(text, [...(copies.get(text) ?? []), node]);
  }

  const titles = new Map<string, number[]>();
  for (const node of nodes) {
    const title = isIndexable(node) ? titleOf(site, node, kindOf(node), fixed) : null;
    if (title === null) continue;
    const key = `${langOf(site, node)} ${title.toLowerCase()}`;
    titles.set(key, [...(titles.get(key) ?? []), node]);
  }
  const twins = [...titles.values()].filter((group) => group.length > 1).flat();

  return new Map<string, Set<string>>([
    ['link.broken_internal', paths((node) => isDead(node) && isLinked(node))],
    ['http.client_error', paths((node) => isGone(node) && !isLinked(node) && !listed(node))],
    ['http.server_error', paths((node) => isOneOf(node, 'e500'))],
    ['http.redirect', paths((node) => isRedirect(node) && !isLoop(node) && isRefreshed(node) && !isLinked(node))],
    ['http.redirect_chain', paths((node) => isRedirect(node) && !isLoop(node) && hops(node) >= 2)],
    ['http.redirect_loop', paths(isLoop)],
    ['http.redirect_temporary', paths((node) => isOneOf(node, 'r302'))],
    ['link.to_redirect', paths((node) => isRedirect(node) && !isLoop(node) && isLinked(node))],
    ['http.meta_refresh', paths((node) => isOneOf(node, 'metaRefresh'))],
    ['http.soft_404', paths((node) => isOneOf(node, 'soft404'))],
    ['index.noindex', paths(isNoindex)],
    ['index.robots_blocked', paths((node) => isBlocked(node) && isLinked(node))],
    ['index.nofollow_page', paths((node) => isOneOf(node, 'pnofollow'))],
    ['link.to_noindex', paths((node) => isNoindex(node) && followed.has(node))],
    ['link.to_blocked', paths((node) => isBlocked(node) && followed.has(node))],
    ['link.to_noncanonical', paths((node) => isCanonised(node) && isLinked(node))],
    [
      'link.only_nofollow_in',
      paths(
        (node) =>
          isIndexable(node) &&
          node > 0 &&
          others(linked.get(node), node) &&
          !others(followed.get(node), node) &&
          !landing.has(node),
      ),
    ],
    [
      'link.orphan',
      paths((node) => isIndexable(node) && node > 0 && !others(linked.get(node), node) && !landing.has(node)),
    ],
    ['html.charset', paths((node) => isPage(node) && isOneOf(node, 'nocharset'))],
    ['html.charset_legacy', paths((node) => isPage(node) && isOneOf(node, 'nocharset', 'latin1', 'cp1252'))],
    ['hreflang.no_return', paths((node) => alternates(node) && !alternates(site.P0 + site.twin(contentOf(node))))],
    ['sitemap.non_200', paths((node) => listed(node) && (isDead(node) || isRedirect(node)))],
    ['sitemap.noindex', paths((node) => listed(node) && isNoindex(node))],
    ['sitemap.blocked', paths((node) => listed(node) && isBlocked(node))],
    ['sitemap.non_canonical', paths((node) => listed(node) && isCanonised(node))],
    ['title.duplicate', new Set(twins.map((node) => site.path(node)))],
    [
      'content.near_duplicate',
      new Set(
        [...copies.values()]
          .filter((group) => group.length > 1)
          .flat()
          .map((node) => site.path(node)),
      ),
    ],
    ['canonical.to_error', new Set()],
    ['canonical.to_redirect', new Set()],
    ['canonical.to_noindex', new Set()],
    ['canonical.chain', new Set()],
    ['canonical.multiple', new Set()],
    ['canonical.off_host', new Set()],
    ['link.broken_external', new Set()],
    ['title.missing', new Set()],
    ['title.multiple', new Set()],
    ['heading.h1_missing', new Set()],
    ['lang.missing', new Set()],
    ['link.localhost', new Set()],
    ['content.mojibake', new Set()],
    ['content.lorem', new Set()],
  ]);

  function endOf(node: number): number {
    let at = node;
    for (let step = 0; isRedirect(at) && step < 40; step++) at = targetOf(at);
    return at;
  }
}

/** True for a step of a redirect chain, reached from the previous redirect. */
function hopsOf(targets: readonly number[]): (node: number) => boolean {
  const steps = new Set(targets);
  return (node) => steps.has(node);
}

function langOf(site: SiteModel, node: number): string {
  if (node >= site.P0) return site.voc[site.section(site.sub(node - site.P0))]!.lang;
  return node < site.C0 ? 'fr' : site.voc[site.section(site.listing(node)[0])]!.lang;
}

/**
 * Title that the renderer gives to a page; null for page 2 and later pages of a list, which have the title of the list.
 */
function titleOf(site: SiteModel, node: number, kind: string | null, fixed: readonly string[]): string | null {
  if (node >= site.P0) {
    if (kind === 'soft404') return 'Page introuvable';
    const own = node - site.P0;
    const shown = kind === 'dup' ? site.target(own) : own;
    return site.title(shown, site.sub(shown));
  }
  if (node === 0) return 'Maillage SARL - guides et conseils';
  if (node < site.S0) return fixed[node - 1]!.replace(/-/g, ' ');
  if (node < site.C0) return `Rubrique ${node}`;
  const [category, page] = site.listing(node);
  return page > 1 ? null : site.kw(category);
}
