import { useComputedColorScheme } from '@mantine/core';
import { DirectedGraph } from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { radialLayout } from './radial-layout.ts';
import type { SiteMap } from '../service.ts';

interface LinkGraphProps {
  readonly map: SiteMap;
  /** Colour of each topic; pages without one are grey. */
  readonly colors: ReadonlyMap<string, string>;
  /** Pages that the filters keep; the others are faint. */
  readonly kept: ReadonlySet<number>;
  readonly chosen: number | null;
  readonly onChoose: (page: number | null) => void;
  /** What the drawing shows, in a sentence: its content is in the table too. */
  readonly label: string;
}

const grey = '#868e96';
const faint = { light: '#e9ecef', dark: '#343a40' };
const ink = { light: '#212529', dark: '#f1f3f5' };

/** The pages of a site in rings by clicks from the start page; the links of the chosen page are drawn. */
export function LinkGraph({ map, colors, kept, chosen, onChoose, label }: LinkGraphProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const shown = useRef({ kept, chosen, scheme });
  shown.current = { kept, chosen, scheme };
  const drawing = useRef<Sigma | null>(null);
  useEffect(() => {
    const graph = graphOf(map, colors);
    const sigma = new Sigma(graph, place.current!, {
      labelColor: { color: ink[shown.current.scheme] },
      labelRenderedSizeThreshold: 7,
      allowInvalidContainer: true,
      nodeReducer: (node, data) => nodeLook(Number(node), data, shown.current, graph),
      edgeReducer: (_edge, data) => data,
    });
    sigma.on('clickNode', ({ node }) => onChoose(Number(node)));
    sigma.on('clickStage', () => onChoose(null));
    drawing.current = sigma;
    return () => sigma.kill();
    // The parent keeps `onChoose` and `colors` as long as the map.
  }, [map, colors, onChoose]);
  useEffect(() => {
    const sigma = drawing.current!;
    drawLinksOf(sigma.getGraph() as DirectedGraph, map, chosen, scheme);
    sigma.setSetting('labelColor', { color: ink[scheme] });
    sigma.refresh();
  }, [map, kept, chosen, scheme]);
  return <div ref={place} role="img" aria-label={label} className="link-graph" />;
}

function graphOf({ pages, links }: SiteMap, colors: ReadonlyMap<string, string>): DirectedGraph {
  const graph = new DirectedGraph();
  const { x, y } = radialLayout({ depth: pages.depth, from: links.from, to: links.to });
  const most = Math.max(1, ...pages.inlinks);
  for (const [page, url] of pages.url.entries())
    graph.addNode(page, {
      x: x[page],
      y: y[page],
      size: 3 + 9 * Math.sqrt(pages.inlinks[page]! / most),
      label: pages.title[page] ?? url,
      color: colors.get(pages.topic[page] ?? '') ?? grey,
    });
  return graph;
}

interface Look {
  readonly kept: ReadonlySet<number>;
  readonly chosen: number | null;
  readonly scheme: 'light' | 'dark';
}

function nodeLook(page: number, data: Record<string, unknown>, { kept, chosen, scheme }: Look, graph: DirectedGraph) {
  const isFaint = !kept.has(page) || (chosen !== null && page !== chosen && !graph.areNeighbors(page, chosen));
  if (isFaint) return { ...data, color: faint[scheme], label: '', zIndex: 0 };
  return page === chosen ? { ...data, highlighted: true, zIndex: 2 } : { ...data, zIndex: 1 };
}

/** Without a chosen page, the links in texts; with one, all of its links. */
function drawLinksOf(graph: DirectedGraph, { links }: SiteMap, chosen: number | null, scheme: 'light' | 'dark'): void {
  graph.clearEdges();
  for (const [link, source] of links.from.entries()) {
    const target = links.to[link]!;
    const isShown = chosen === null ? links.inText[link] === 1 : source === chosen || target === chosen;
    if (isShown)
      graph.addDirectedEdge(source, target, {
        size: 1,
        color: scheme === 'light' ? '#ced4da' : '#495057',
        type: 'line',
      });
  }
}
