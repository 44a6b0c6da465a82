import { defineAudit } from '../audit.ts';
import { isCode } from '../links/generic-anchors.ts';
import { groupBy } from '../groups.ts';
import { namesLanguage } from '../texts/language-names.ts';
import { hasLink, type LinkTable } from '../links/link-table.ts';
import { linkTraits } from '../links/link-traits.ts';
import { usesOf } from '../links/link-uses.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { excerpt, segmentsOf } from '../wording.ts';

export const linkAnchorOveroptimised = defineAudit({
  id: 'link.anchor_overoptimised',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Ancres trop uniformes', en: 'Anchors that are too uniform' },
  action: { fr: 'Variez les mots des liens qui mènent à une même page', en: 'Vary the words of the links to one page' },
  why: {
    fr: 'Des textes qui emploient tous la même ancre exacte semblent écrits pour le moteur ; la variété naturelle couvre plus de recherches.',
    en: 'Texts that all use one exact anchor seem written for the engine; natural variety covers more searches.',
  },
  thresholds: {
    share: { value: 60, unit: '%', source: 'at least 10 content links' },
  },
  examples: {
    bad: {
      '/': '<!-- 12 × <a href="/village-{n}">Village {n}</a> --> <a href="/toiture">Nos toits</a>',
      '/village-{1-12}':
        '<h1>Village {n}</h1><p>Au village {n}, demandez votre <a href="/toiture">couvreur pas cher</a> ce printemps.</p>',
      '/toiture': '<h1>Réfection de toiture</h1>',
    },
    good: {
      '/': '<!-- 12 × <a href="/village-{n}">Village {n}</a> --> <a href="/toiture">Nos toits</a>',
      '/village-{1-12}':
        '<h1>Village {n}</h1><p>Ce printemps, nous refaisons <a href="/toiture">les toits du village {n}</a>.</p>',
      '/toiture': '<h1>Réfection de toiture</h1>',
    },
  },
  needs: ['pages', 'home', 'links'],
  run: ({ pages, home, links }) => {
    const { anchors, votes, counts } = majorities(pages, links);
    const labels = labelsAmong(anchors);
    const suspects = usesOf(
      { pages, links },
      pages.filter((target) => {
        const anchor = anchors[target.row] ?? null;
        const count = counts[target.row]!;
        // An anchor of this share of the links has at least as many votes left.
        if (anchor === null || count < 10 || votes[target.row]! < (2 * leastShare - 1) * count) return false;
        if (!target.indexable || target.contentInlinks < 10 || labels.has(anchor)) return false;
        return isWorthVarying(anchor, target, home);
      }),
      'vote',
    );
    return {
      checked: pages.length,
      findings: [...suspects].flatMap(([target, uses]) => {
        const anchor = anchors[target.row]!;
        const count = uses.filter(({ link }) => link.anchor === anchor).length;
        if (count < leastShare * uses.length) return [];
        const groups = [...groupBy(uses, ({ link }) => link.anchor)].sort(
          (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
        );
        return [
          {
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
          },
        ];
      }),
    };
  },
});

/**
 * False for a version, an article of law, a date or a part of a program: what has a number or is code has no other
 * name.
 */
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

const leastShare = 0.6;

/** « Niveau supérieur » or “Next” is the anchor of this many pages: a button label that describes none of them. */
const fewestOfLabel = 3;

/** Anchors given to at least so many pages. */
function labelsAmong(anchors: readonly (string | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) if (anchor !== null) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewestOfLabel).map(([anchor]) => anchor));
}

/**
 * By row, the only anchor that can name the page in more than half of its content links, its remaining votes, and the
 * number of links.
 */
interface Majorities {
  readonly anchors: readonly (string | null)[];
  readonly votes: Uint32Array;
  readonly counts: Uint32Array;
}

/** Majority vote in one pass (Boyer and Moore 1981), without a list per target. */
function majorities(pages: readonly PageFacts[], table: LinkTable): Majorities {
  const anchors = new Array<string | null>(pages.length).fill(null);
  const votes = new Uint32Array(pages.length);
  const counts = new Uint32Array(pages.length);
  const { starts, numbers, traits, targets, links } = table;
  for (const page of pages) {
    if (!hasLink(table, page, 'vote')) continue;
    const end = starts[page.row + 1]!;
    for (let at = starts[page.row]!; at < end; at += 1) {
      const number = numbers[at]!;
      const target = targets[number]!;
      if ((traits[number]! & linkTraits.vote) === 0 || target === -1 || target === page.row) continue;
      const { anchor } = links[number]!;
      if (votes[target] === 0) anchors[target] = anchor;
      votes[target]! += anchors[target] === anchor ? 1 : -1;
      counts[target]! += 1;
    }
  }
  for (let row = 0; row < pages.length; row += 1) if (votes[row] === 0) anchors[row] = null;
  return { anchors, votes, counts };
}

/**
 * True for an anchor that is the page’s own name, whole or in part: its title, its H1 or first heading, or the end of
 * its address contains the anchor, or is contained in it (“Section 2, Common options”).
 */
function isNameOf(anchor: string, { content, record }: PageFacts): boolean {
  const anchorName = folded(anchor);
  const [first, ...rest] = content?.headings ?? [];
  const headings = [first, ...rest.filter(({ level }) => level === 1)].map((heading) => heading?.text ?? '');
  const slug =
    segmentsOf(record.url)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const [title, ...others] = [content?.title ?? '', ...headings, slug].map(folded);
  return [title!, ...others].some(
    (name) =>
      name.length > 2 &&
      (name.includes(anchorName) || (anchorName.includes(name) && name.length > 0.4 * anchorName.length)),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
