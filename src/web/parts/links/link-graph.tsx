import { useComputedColorScheme } from '@mantine/core';
import { DirectedGraph } from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import { type Box, labelDrawing } from './draw-label.ts';
import { radialLayout } from './radial-layout.ts';
import { useLanguage } from '../language.tsx';
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
  const { say } = useLanguage();
  const home = say(sentences.home);
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const shown = useRef({ kept, chosen, scheme });
  shown.current = { kept, chosen, scheme };
  const drawing = useRef<Sigma | null>(null);
  /** The drawing that shows its first choice. */
  const drawn = useRef<Sigma | null>(null);
  const parents = useRef<readonly number[]>([]);
  useEffect(() => {
    const layout = radialLayout({ depth: map.pages.depth, from: map.links.from, to: map.links.to });
    const scale = Math.min(1, place.current!.clientWidth / fullSizeFrom);
    const graph = graphOf(map, layout, { colors, home, scale });
    parents.current = layout.parent;
    // With its links, before the drawing reads it: a link added later is read one by one.
    drawLinksOf(graph, map, { chosen: shown.current.chosen, parent: layout.parent });
    const labels = labelDrawing(() => dotsOf(drawing.current));
    const sigma = new Sigma(graph, place.current!, {
      labelColor: { color: ink[shown.current.scheme] },
      // Every name is tried: `labelDrawing` leaves out those without room.
      labelRenderedSizeThreshold: map.pages.url.length > mostNamed ? 7 : 0,
      labelDensity: 4,
      labelGridCellSize: 100,
      defaultDrawNodeLabel: labels.draw,
      // Names of the outer ring have their place inside of the frame.
      stagePadding: Math.min(widestPadding, 0.1 * place.current!.clientWidth),
      allowInvalidContainer: true,
      // One line of pixels for a link: half the points of a drawn rectangle.
      edgeProgramClasses: { line: EdgeLineProgram },
      nodeReducer: (node, data) => nodeLook(Number(node), data, shown.current, graph),
    });
    sigma.on('beforeRender', labels.restart);
    sigma.on('clickNode', ({ node }) => onChoose(Number(node)));
    sigma.on('clickStage', () => onChoose(null));
    drawing.current = sigma;
    // The first drawing, made while it is built, knows no dot yet; a large site asks for none, and a drawing of it is dear.
    if (graph.order <= mostNamed) sigma.scheduleRender();
    return () => {
      drawing.current = null;
      sigma.kill();
    };
    // The parent keeps `onChoose` and `colors` as long as the map.
  }, [map, colors, onChoose, home]);
  useEffect(() => {
    const sigma = drawing.current!;
    if (drawn.current !== sigma) {
      drawn.current = sigma;
      return;
    }
    drawLinksOf(sigma.getGraph() as DirectedGraph, map, { chosen, parent: parents.current });
    sigma.setSetting('labelColor', { color: ink[scheme] });
    sigma.refresh();
  }, [map, colors, kept, chosen, scheme]);
  return <div ref={place} role="img" aria-label={label} className="link-graph" />;
}

/** Pixels around the outer ring, and width of a frame whose dots have their full size. */
const widestPadding = 70;
const fullSizeFrom = 600;

/** The room that the dots of a small site take: no name lies over them. */
function dotsOf(sigma: Sigma | null): Box[] {
  if (sigma === null || sigma.getGraph().order > mostNamed) return [];
  return sigma.getGraph().mapNodes((node, { x, y }) => {
    const at = sigma.graphToViewport({ x: Number(x), y: Number(y) });
    const size = sigma.scaleSize(sigma.getNodeDisplayData(node)?.size ?? 0);
    return { left: at.x - size, right: at.x + size, y: at.y };
  });
}

interface GraphLook {
  readonly colors: ReadonlyMap<string, string>;
  /** Name of the page in the middle. */
  readonly home: string;
  readonly scale: number;
}

/** Pages of a site whose small dots have names too. */
const mostNamed = 100;

/** Longest name beside a dot; the panel has it whole. */
const mostLabel = 32;

const shortLabel = (name: string): string =>
  name.length > mostLabel ? `${name.slice(0, mostLabel - 1).trimEnd()}…` : name;

function graphOf(
  { pages }: SiteMap,
  { x, y }: ReturnType<typeof radialLayout>,
  { colors, home, scale }: GraphLook,
): DirectedGraph {
  const graph = new DirectedGraph();
  const most = Math.max(1, ...pages.inlinks);
  for (const [page, url] of pages.url.entries())
    graph.addNode(page, {
      x: x[page],
      y: y[page],
      size: scale * (pages.depth[page] === 0 ? 12 : 3 + 9 * Math.sqrt(pages.inlinks[page]! / most)),
      label: shortLabel(pages.depth[page] === 0 ? home : (pages.title[page] ?? url)),
      // The centre always has its name.
      forceLabel: pages.depth[page] === 0,
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

interface DrawnLinks {
  readonly chosen: number | null;
  /** The page that each page hangs on. */
  readonly parent: readonly number[];
}

/** Links in texts drawn at once; of a site with more, the shortest paths. Measured: 20,000 links take half a second. */
const mostLinks = 4_000;

/** With a chosen page, all of its links; without one, the links in texts, or the shortest paths of a large site. */
function drawLinksOf(graph: DirectedGraph, { links }: SiteMap, { chosen, parent }: DrawnLinks): void {
  graph.clearEdges();
  const look = { size: 1, color: grey, type: 'line' };
  const inText = links.inText.reduce((sum, one) => sum + one, 0);
  if (chosen === null && inText > mostLinks) {
    for (const [page, above] of parent.entries()) if (above !== -1) graph.addDirectedEdge(above, page, look);
    return;
  }
  for (const [link, source] of links.from.entries()) {
    const target = links.to[link]!;
    const isShown = chosen === null ? links.inText[link] === 1 : source === chosen || target === chosen;
    if (isShown) graph.addDirectedEdge(source, target, look);
  }
}

const sentences = {
  /** The page in the middle. */
  home: { fr: 'Accueil', en: 'Home' },
};
