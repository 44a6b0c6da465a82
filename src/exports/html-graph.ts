import type { ReportBlock } from '../core/report/blocks.ts';
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
  const names = graph.nodes
    .filter((node) => node.label !== null)
    .map((node) => {
      const end = node.x > 0.8 ? ' text-anchor="end"' : '';
      const dx = node.x > 0.8 ? -node.size - 4 : node.size + 4;
      return `<text x="${(Number(x(node.x)) + dx).toFixed(1)}" y="${(Number(y(node.y)) + 4).toFixed(1)}"${end}>${escaped(node.label!)}</text>`;
    })
    .join('');
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}"><path d="${lines}" fill="none" stroke="#8aa39f" stroke-width=".6" stroke-opacity=".35"/>${dots}${names}</svg>`;
}
