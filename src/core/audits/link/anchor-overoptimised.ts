import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { isCode } from '../generic-anchors.ts';
import { groupBy } from '../groups.ts';
import { namesLanguage } from '../language-names.ts';
import { type LinkUse, linkTargets, usesOf } from '../link-uses.ts';
import type { PageFacts } from '../site-facts.ts';
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
    const dominant = dominantAnchors(pages, pageOf, linkGraph.urls.length);
    const suspects = usesOf(
      { pages, pageOf, linkGraph },
      (target) =>
        target.indexable &&
        target.content?.bodyHash !== home?.content?.bodyHash &&
        !isUtilityPage(target.record.url) &&
        target.contentInlinks >= 10 &&
        dominant[target.node] !== undefined,
      isContentLink,
    );
    return {
      checked: pages.length,
      findings: [...suspects].flatMap(([target, uses]) => {
        const anchor = dominant[target.node]!;
        const same = uses.filter(({ link }) => link.anchor === anchor);
        if (uses.length < 10 || same.length < 0.6 * uses.length) return [];
        // A version, an article of law, a date, a part of a program: what bears a number or is code has no other name.
        if (/\p{N}/u.test(anchor) || isCode(anchor) || isNameOf(anchor, target)) return [];
        if (namesLanguage(anchor, target.content?.lang)) return [];
        if (dominant.filter((one) => one === anchor).length >= fewestOfLabel) return [];
        const groups = [...groupBy(uses, ({ link }) => link.anchor)].sort(
          (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
        );
        return [
          {
            page: target.record.url,
            message: {
              fr: `${same.length} des ${uses.length} liens de contenu vers cette page ont pour ancre « ${excerpt(anchor, 50)} ».`,
              en: `${same.length} of the ${uses.length} content links to this page have “${excerpt(anchor, 50)}” as their anchor.`,
            },
            evidence: {
              anchor,
              same: same.length,
              links: uses.length,
              anchors: groups.slice(0, 10).map(([text, group]) => [text, group.length]),
            },
            fix: {
              fr: 'Variez les ancres au fil des phrases : pluriel, synonyme, question, nom complet.',
              en: 'Vary the anchors as sentences go: plural, synonym, question, full name.',
            },
          },
        ];
      }),
    };
  },
});

/** « Niveau supérieur » or “Next” leads to as many pages as there are chapters: a button, which describes none of them. */
const fewestOfLabel = 3;

/** A link to a part of the page bears the name of that part, and says nothing of the whole. */
function isVote({ position, anchor, href }: PageLink): boolean {
  return position === 'content' && anchor !== '' && !href.includes('#');
}

function isContentLink({ page, link }: LinkUse, target: PageFacts): boolean {
  return isVote(link) && page !== target;
}

/**
 * Per node, the only anchor that can be that of more than half of its content links, undefined when none can:
 * majority vote in one pass (Boyer and Moore 1981), so that the many sound targets cost no list.
 */
function dominantAnchors(
  pages: readonly PageFacts[],
  pageOf: ReadonlyMap<string, PageFacts>,
  nodes: number,
): (string | undefined)[] {
  const anchors: (string | undefined)[] = Array.from({ length: nodes });
  const votes = new Uint32Array(nodes);
  const { starts, rows } = linkTargets(pages, pageOf);
  for (const [source, { record }] of pages.entries()) {
    for (const [at, link] of record.links.entries()) {
      if (!link.internal || !isVote(link)) continue;
      const row = rows[starts[source]! + at]!;
      if (row === -1 || row === source) continue;
      const { node } = pages[row]!;
      if (votes[node] === 0) anchors[node] = link.anchor;
      votes[node] = votes[node]! + (anchors[node] === link.anchor ? 1 : -1);
    }
  }
  return anchors.map((anchor, node) => (votes[node] === 0 ? undefined : anchor));
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
