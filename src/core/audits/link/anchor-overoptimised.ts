import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { isCode } from '../generic-anchors.ts';
import { groupBy } from '../groups.ts';
import { namesLanguage } from '../language-names.ts';
import { linkTargets, usesOf } from '../link-uses.ts';
import type { PageFacts, SiteFacts } from '../site-facts.ts';
import { isUtilityPage } from '../utility-pages.ts';
import { excerpt, segmentsOf } from '../wording.ts';

export const linkAnchorOveroptimised = defineAudit({
  id: 'link.anchor_overoptimised',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Ancres trop uniformes', en: 'Anchors that are too uniform' },
  why: {
    fr: 'Des textes qui emploient tous la même ancre exacte semblent écrits pour le moteur ; la variété naturelle couvre plus de recherches.',
    en: 'Texts that all use one exact anchor seem written for the engine; natural variety covers more searches.',
  },
  thresholds: {
    share: { value: 60, unit: '%', source: 'at least 10 content links' },
  },
  needs: ['pages', 'pageOf', 'linkGraph', 'home'],
  run: ({ pages, pageOf, linkGraph, home }) => {
    const { anchors, same, links } = dominantAnchors(pages, pageOf, linkGraph.urls.length);
    const labels = labelsAmong(anchors);
    const suspects = usesOf(
      { pages, pageOf },
      (target) => {
        const { node } = target;
        const anchor = anchors[node];
        if (anchor === undefined || links[node]! < 10 || same[node]! < 0.6 * links[node]!) return false;
        if (!target.indexable || target.contentInlinks < 10 || labels.has(anchor)) return false;
        return isWorthVarying(anchor, target, home);
      },
      isVote,
    );
    return {
      checked: pages.length,
      findings: [...suspects].map(([target, uses]) => {
        const anchor = anchors[target.node]!;
        const count = same[target.node]!;
        const groups = [...groupBy(uses, ({ link }) => link.anchor)].sort(
          (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
        );
        return {
          page: target.record.url,
          message: {
            fr: `${count} des ${uses.length} liens de contenu vers cette page ont pour ancre « ${excerpt(anchor, 50)} ».`,
            en: `${count} of the ${uses.length} content links to this page have “${excerpt(anchor, 50)}” as their anchor.`,
          },
          evidence: {
            anchor,
            same: count,
            links: uses.length,
            anchors: groups.slice(0, 10).map(([text, group]) => [text, group.length]),
          },
          fix: {
            fr: 'Variez les ancres au fil des phrases : pluriel, synonyme, question, nom complet.',
            en: 'Vary the anchors as sentences go: plural, synonym, question, full name.',
          },
        };
      }),
    };
  },
});

/** A version, an article of law, a date, a part of a program: what bears a number or is code has no other name. */
function isWorthVarying(anchor: string, target: PageFacts, home: PageFacts | null): boolean {
  return (
    !/\p{N}/u.test(anchor) &&
    !isCode(anchor) &&
    target.content?.bodyHash !== home?.content?.bodyHash &&
    !isUtilityPage(target.record.url) &&
    !isNameOf(anchor, target) &&
    !namesLanguage(anchor, target.content?.lang)
  );
}

/** « Niveau supérieur » or “Next” leads to as many pages as there are chapters: a button, which describes none of them. */
const fewestOfLabel = 3;

/** A link to a part of the page bears the name of that part, and says nothing of the whole. */
function isVote({ position, internal, anchor, href }: PageLink): boolean {
  return position === 'content' && internal && anchor !== '' && !href.includes('#');
}

/** Anchors that are those of so many pages. */
function labelsAmong(anchors: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) if (anchor !== undefined) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewestOfLabel).map(([anchor]) => anchor));
}

/** Per node, the only anchor that can be that of more than half of its content links, with how many have it, of how many. */
interface DominantAnchors {
  readonly anchors: readonly (string | undefined)[];
  readonly same: Uint32Array;
  readonly links: Uint32Array;
}

/** Majority vote in one pass, counted in a second (Boyer and Moore 1981), so that no target costs a list. */
function dominantAnchors(pages: readonly PageFacts[], pageOf: SiteFacts['pageOf'], nodes: number): DominantAnchors {
  const anchors: (string | undefined)[] = Array.from({ length: nodes });
  const votes = new Uint32Array(nodes);
  const same = new Uint32Array(nodes);
  const links = new Uint32Array(nodes);
  forEachVote(pages, pageOf, (node, anchor) => {
    if (votes[node] === 0) anchors[node] = anchor;
    votes[node] = votes[node]! + (anchors[node] === anchor ? 1 : -1);
    links[node]! += 1;
  });
  forEachVote(pages, pageOf, (node, anchor) => {
    if (anchors[node] === anchor) same[node]! += 1;
  });
  return { anchors: anchors.map((anchor, node) => (votes[node] === 0 ? undefined : anchor)), same, links };
}

/** Tells the anchor of each content link, with the node of the page that it leads to. */
function forEachVote(
  pages: readonly PageFacts[],
  pageOf: SiteFacts['pageOf'],
  take: (node: number, anchor: string) => void,
): void {
  const { starts, rows } = linkTargets(pages, pageOf);
  for (let source = 0; source < pages.length; source += 1) {
    let at = starts[source]!;
    for (const link of pages[source]!.record.links) {
      const row = rows[at++]!;
      if (row !== -1 && isVote(link)) take(pages[row]!.node, link.anchor);
    }
  }
}

/**
 * A page called by its own name, whole or in part, is natural: its title, its H1 or first heading, or the end of its address holds the
 * anchor, or stands in it (“Section 2, Common options”).
 */
function isNameOf(anchor: string, { content, record }: PageFacts): boolean {
  const called = folded(anchor);
  const [first, ...rest] = content?.headings ?? [];
  const headings = [first, ...rest.filter(({ level }) => level === 1)].map((heading) => heading?.text ?? '');
  const slug =
    segmentsOf(record.url)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const [title, ...others] = [content?.title ?? '', ...headings, slug].map(folded);
  return [title!, ...others].some(
    (name) =>
      name.length > 2 && (name.includes(called) || (called.includes(name) && name.length > 0.4 * called.length)),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
