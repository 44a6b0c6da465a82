import type { ReportBlock } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { groupClass } from './colours.ts';
import { labels } from './labels.ts';

type GraphBlock = Extract<ReportBlock, { kind: 'graph' }>;
type GraphNodes = GraphBlock['nodes'];

interface PlacedLabel {
  readonly label: string;
  readonly group: number;
  readonly from: number;
  readonly to: number;
  /** True when the text is anchored at its end, to the left of its dot. */
  readonly end: boolean;
  /** Baseline of the text. */
  readonly line: number;
}

/** Mean width of a letter and height of a line of the labels, in units of the picture: 11 px in the font of the report. */
const letterWidth = 5.8;
const lineHeight = 13;

const width = 1000;
const height = 640;
const margin = 40;

/** The map with its caption, and the colour of each group in words. */
export function graphMarkup(block: GraphBlock, locale: Locale): string {
  const caption = block.caption[locale];
  const legend = block.groups.map(
    (name, at) =>
      `<li><a href="#${groupId(at)}"><span class="swatch ${groupClass(at)}"></span>${escapeMarkup(name)}</a></li>`,
  );
  legend.push(`<li class="screen"><a href="#map-all">${labels.wholeMap[locale]}</a></li>`);
  return `<figure><div class="scroll map" id="map-all" role="region" tabindex="0" aria-label="${labels.mapRegion[locale]}">${graphSvg(block, caption)}</div><figcaption>${escapeMarkup(caption)}</figcaption><ul class="legend">${legend.join('')}</ul></figure>`;
}

/** The link graph as SVG: a dot for each page sized by rank and coloured by topic, with the pages of highest rank named. */
export function graphSvg(graph: GraphBlock, label: string): string {
  const x = (value: number): string => (margin + value * (width - 2 * margin)).toFixed(1);
  const y = (value: number): string => (margin + value * (height - 2 * margin)).toFixed(1);
  const lines = graph.edges
    .map(([a, b]) => {
      const from = graph.nodes[a]!;
      const to = graph.nodes[b]!;
      return `M${x(from.x)} ${y(from.y)}L${x(to.x)} ${y(to.y)}`;
    })
    .join('');
  const labels = placedLabels(graph.nodes);
  const groups = [-1, ...graph.groups.keys()].map((group) => {
    const dots = graph.nodes
      .filter((node) => node.group === group)
      .map((node) => dotMarkup(node, `<circle cx="${x(node.x)}" cy="${y(node.y)}" r="${node.size.toFixed(1)}"`));
    const names = labels.filter((label) => label.group === group).map(labelMarkup);
    return `<g class="group ${groupClass(group)}" id="${groupId(group)}">${dots.join('')}${names.join('')}</g>`;
  });
  // An image has no links for those who hear the page.
  const role = graph.nodes.some(({ sheet }) => sheet !== undefined) ? 'group' : 'img';
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" role="${role}" aria-label="${escapeMarkup(label)}"><path class="edges" d="${lines}"/>${groups.join('')}</svg>`;
}

/** A dot that says its name to who points at it or reaches it by the keyboard, and leads to the sheet of its page. */
function dotMarkup(node: GraphNodes[number], circle: string): string {
  if (node.name === undefined) return `${circle}/>`;
  const name = escapeMarkup(node.name);
  const dot = `${circle}><title>${name}</title></circle>`;
  if (node.sheet === undefined) return dot;
  const { across, down } = centreOf(node);
  const isLeft = across < width / 2;
  const place = across + (isLeft ? 1 : -1) * (node.size + 4);
  const anchor = isLeft ? '' : ' text-anchor="end"';
  const shown = escapeMarkup(node.name.length > mostShown ? `${node.name.slice(0, mostShown - 1)}…` : node.name);
  return `<a href="pages.html#${node.sheet}" aria-label="${name}">${dot}<text class="name" aria-hidden="true" x="${place.toFixed(1)}" y="${(down + 4).toFixed(1)}"${anchor}>${shown}</text></a>`;
}

/** Letters of a name that fit in half of the picture. */
const mostShown = 80;

/** The anchor of a group of the map; the pages without a group have one too. */
const groupId = (group: number): string => `map-${group + 1}`;

function labelMarkup({ label, from, to, end, line }: PlacedLabel): string {
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${(end ? to : from).toFixed(1)}" y="${line.toFixed(1)}"${anchor}>${escapeMarkup(label)}</text>`;
}

/**
 * Places each name to the right of its dot, else to its left, largest dots first; omits a name that would cover a dot
 * or another name.
 */
function placedLabels(nodes: GraphNodes): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const dots = nodes.map((node) => ({ ...centreOf(node), size: node.size }));
  const isFree = ({ from, to, line }: PlacedLabel): boolean =>
    from >= 0 &&
    to <= width &&
    placed.every((other) => Math.abs(other.line - line) > lineHeight || other.to < from || other.from > to) &&
    dots.every(
      (dot) =>
        Math.abs(dot.down + 4 - line) > dot.size + 4 || dot.across + dot.size < from || dot.across - dot.size > to,
    );
  const named = nodes.filter((node) => node.label !== null).sort((a, b) => b.size - a.size);
  for (const node of named) {
    const free = labelPlaces(node, node.label!).find(isFree);
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

function labelPlaces(node: GraphNodes[number], label: string): PlacedLabel[] {
  const { across, down } = centreOf(node);
  const length = label.length * letterWidth;
  const line = down + 4;
  const [right, left] = [across + node.size + 4, across - node.size - 4];
  return [
    { label, group: node.group, from: right, to: right + length, end: false, line },
    { label, group: node.group, from: left - length, to: left, end: true, line },
  ];
}

function centreOf({ x, y }: { readonly x: number; readonly y: number }): { across: number; down: number } {
  return { across: margin + x * (width - 2 * margin), down: margin + y * (height - 2 * margin) };
}
