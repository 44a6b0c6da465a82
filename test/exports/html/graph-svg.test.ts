import { expect, test } from 'vitest';
import { graphSvg } from '../../../src/exports/html/graph-svg.ts';

const node = (x: number, y: number, label: string | null, size = 4) => ({ x, y, size, group: 0, label });
const svgOf = (nodes: readonly ReturnType<typeof node>[]): string =>
  graphSvg(
    { kind: 'graph', caption: { fr: '', en: '' }, nodes, edges: [[0, 1]], groups: ['miel'] } as never,
    'Le « graphe »',
  );

test('each page is a dot, each link a line, and the picture is described', () => {
  const svg = svgOf([node(0, 0, null), node(1, 1, null)]);
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).toContain('d="M40.0 40.0L960.0 600.0"');
  expect(svg).toContain('aria-label="Le « graphe »"');
});

test('a name is to the right of its dot, or to its left at the right edge', () => {
  expect(svgOf([node(0.1, 0.1, 'Miel'), node(1, 0.9, 'Cire & pollen')])).toMatch(
    /<text x="140\.0" y="100\.0">Miel<\/text>.*<text x="952\.0" y="548\.0" text-anchor="end">Cire &amp; pollen<\/text>/,
  );
});

test('of two names at one place only that of the larger dot is shown', () => {
  const svg = svgOf([node(0.5, 0.5, 'Petit', 3), node(0.5, 0.5, 'Grand', 9)]);
  expect([svg.includes('>Grand<'), svg.includes('>Petit<')]).toEqual([true, false]);
});

test('a dot says its whole name and leads to the sheet of its page', () => {
  const svg = svgOf([{ ...node(0, 0, null), name: '/a&b — Miel', sheet: 'page-2' } as never, node(1, 1, null)]);
  expect(svg).toContain('<a href="pages.html#page-2" aria-label="/a&amp;b — Miel"><circle');
  expect(svg).toContain('<title>/a&amp;b — Miel</title>');
  expect(svg).toContain('role="group"');
  expect(svg.match(/<a /g)).toHaveLength(1);
});
