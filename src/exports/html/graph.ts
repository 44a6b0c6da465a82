import type { ReportBlock } from '../../core/report/blocks.ts';
import { escaped } from './html-escape.ts';

/** Twelve hues that stay apart for most colour-blind readers (after Paul Tol, "Colour Schemes", 2021). */
export const groupColours = [
  '#4477aa',
  '#ee6677',
  '#228833',
  '#ccbb44',
  '#66ccee',
  '#aa3377',
  '#bb5500',
  '#117777',
  '#7788aa',
  '#997700',
  '#994455',
  '#55aa55',
];

interface PlacedLabel {
  readonly label: string;
  /** Where the text begins, or ends with `end`; the line it stands on. */
  readonly at: number;
  readonly end: boolean;
  readonly line: number;
}

/** Mean width of a letter and height of a line of the labels, in units of the picture: 11 px of the report's type. */
const letter = 5.8;
const lineHeight = 13;

const width = 1000;
const height = 640;
const margin = 40;

/** The link graph as SVG: dots by rank, colours by topic, the strongest pages named. */
export function graphSvg(graph: Extract<ReportBlock, { kind: 'graph' }>, label: string): string {
  const x = (value: number): string => (margin + value * (width - 2 * margin)).toFixed(1);
  const y = (value: number): string => (margin + value * (height - 2 * margin)).toFixed(1);
  const lines = graph.edges
    .map(([a, b]) => {
      const from = graph.nodes[a]!;
      const to = graph.nodes[b]!;
      return `M${x(from.x)} ${y(from.y)}L${x(to.x)} ${y(to.y)}`;
    })
    .join('');
  const dots = graph.nodes
    .map((node) => {
      const colour = node.group < 0 ? '#9aa3a0' : groupColours[node.group % groupColours.length];
      return `<circle cx="${x(node.x)}" cy="${y(node.y)}" r="${node.size.toFixed(1)}" fill="${colour}"/>`;
    })
    .join('');
  const names = placedLabels(graph.nodes)
    .map(({ label, at, end, line }) => {
      const anchor = end ? ' text-anchor="end"' : '';
      return `<text x="${at.toFixed(1)}" y="${line.toFixed(1)}"${anchor}>${escaped(label)}</text>`;
    })
    .join('');
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}"><path d="${lines}" fill="none" stroke="#8aa39f" stroke-width=".6" stroke-opacity=".35"/>${dots}${names}</svg>`;
}

/** Each name to the right of its dot, else to its left, else nowhere: the largest dots first, none over another name or a dot. */
function placedLabels(nodes: Extract<ReportBlock, { kind: 'graph' }>['nodes']): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const dots = nodes.map(({ x, y, size }) => ({ ...centreOf({ x, y }), size }));
  const taken: { from: number; to: number; line: number }[] = [];
  const named = nodes.filter((node) => node.label !== null).sort((a, b) => b.size - a.size);
  for (const { x, y, size, label } of named) {
    const own = centreOf({ x, y });
    const centre = own.across;
    const line = own.down + 4;
    const long = label!.length * letter;
    for (const end of [false, true]) {
      const at = end ? centre - size - 4 : centre + size + 4;
      const [from, to] = end ? [at - long, at] : [at, at + long];
      const free =
        taken.every((other) => Math.abs(other.line - line) > lineHeight || other.to < from || other.from > to) &&
        dots.every(
          (dot) =>
            Math.abs(dot.down + 4 - line) > dot.size + 4 || dot.across + dot.size < from || dot.across - dot.size > to,
        );
      if (from < 0 || to > width || !free) continue;
      taken.push({ from, to, line });
      placed.push({ label: label!, at, end, line });
      break;
    }
  }
  return placed;
}

function centreOf({ x, y }: { readonly x: number; readonly y: number }): { across: number; down: number } {
  return { across: margin + x * (width - 2 * margin), down: margin + y * (height - 2 * margin) };
}
