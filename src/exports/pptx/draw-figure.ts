import { type SlideFigure, slidePage } from '../../core/report/deck/slides.ts';
import { drawBoxes } from './draw-boxes.ts';
import { drawChart, type DrawnChart } from './draw-chart.ts';
import { drawNumbers } from './draw-numbers.ts';
import { drawTable } from './draw-table.ts';
import type { Drawing, Place } from './style.ts';

export interface FigureContext {
  /** The background of the slide is dark. */
  readonly dark: boolean;
  /** The charts of the deck so far; a chart is added to them. */
  readonly charts: DrawnChart[];
}

/** Draws a figure within its place and returns the rectangle used. */
export function drawFigure(figure: SlideFigure, drawing: Drawing, { dark, charts }: FigureContext): Place {
  switch (figure.kind) {
    case 'numbers':
      return drawNumbers(figure.items, drawing, dark);
    case 'boxes':
      return drawBoxes(figure, drawing);
    case 'table':
      return drawTable(figure, drawing);
    case 'chart': {
      const { place } = drawing;
      const { chartWidth, gap } = slidePage;
      const number = charts.length;
      charts.push({ chart: figure.chart, w: figure.table === null ? place.w : chartWidth });
      if (figure.table === null) return drawChart(figure.chart, number, drawing);
      const taken = drawChart(figure.chart, number, { ...drawing, place: { ...place, w: chartWidth } });
      const beside = chartWidth + gap;
      drawTable(figure.table, { ...drawing, place: { ...place, x: place.x + beside, w: place.w - beside } });
      return taken;
    }
  }
}
