import { positionCodes } from '../../core/pages/page.ts';
import type { AuditRow } from '../lists/audit-lists.ts';

/** A value of a node or an edge; null is left out. */
export type Attribute = string | number | boolean | null;

/** The links of a site for a program that draws or measures networks. */
export interface LinkNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Readonly<Record<(typeof nodeAttributes)[number]['name'], Attribute>>;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<(typeof edgeAttributes)[number]['name'], Attribute>>;
}

export const nodeAttributes = [
  { name: 'url', type: 'string' },
  { name: 'title', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'depth', type: 'long' },
  { name: 'inlinks', type: 'long' },
  { name: 'rank', type: 'double' },
  { name: 'topic', type: 'string' },
] as const;

export const edgeAttributes = [
  { name: 'anchor', type: 'string' },
  { name: 'place', type: 'string' },
  { name: 'nofollow', type: 'boolean' },
  { name: 'links', type: 'long' },
] as const;

const clicked = new Set(['a', 'area', 'frame', 'refresh']);

/**
 * One node for each known address, one edge for each pair of linked addresses. An edge has the anchor and place of its link
 * in the most valued position, and is nofollow when all its links are.
 */
export function linkNetwork(pages: readonly AuditRow[], links: Iterable<AuditRow>): LinkNetwork {
  const ids = new Map(pages.map((page, at) => [String(page.url), `n${at}`]));
  const edges = new Map<string, { -readonly [Key in keyof NetworkEdge]: NetworkEdge[Key] }>();
  for (const { from, to, anchor, position, follow, element } of links) {
    const [source, target] = [ids.get(String(from)), ids.get(String(to))];
    if (source === undefined || target === undefined || !clicked.has(String(element))) continue;
    const key = `${source} ${target}`;
    const before = edges.get(key);
    const links = Number(before?.attributes.links ?? 0) + 1;
    const nofollow = follow === false && (before?.attributes.nofollow ?? true) === true;
    const isBetter = before === undefined || rankOf(position) < rankOf(before.attributes.place);
    const shown = isBetter ? { anchor: String(anchor), place: String(position) } : before.attributes;
    edges.set(key, { source, target, attributes: { anchor: shown.anchor, place: shown.place, nofollow, links } });
  }
  return { nodes: pages.map((page) => nodeOf(page, ids.get(String(page.url))!)), edges: [...edges.values()] };
}

function rankOf(position: unknown): number {
  return positionCodes.get(position as never) ?? positionCodes.size;
}

function nodeOf(page: AuditRow, id: string): NetworkNode {
  const { url, title, depth, inlinks, rank, topic } = page as Record<string, Attribute>;
  const attributes = {
    url: url!,
    title: title ?? null,
    kind: kindOf(page),
    depth: depth ?? null,
    inlinks: inlinks ?? null,
    rank: rank ?? null,
    topic: topic ?? null,
  };
  return { id, label: String(title ?? url), attributes };
}

/** The kind that the audit gave, else what the address answered. */
function kindOf({ kind, redirectTo, words, error, status }: AuditRow): string {
  if (typeof kind === 'string') return kind;
  if (redirectTo != null) return 'redirect';
  if (words != null) return 'page';
  return error === 'not-html' && typeof status === 'number' && status < 400 ? 'file' : 'error';
}
