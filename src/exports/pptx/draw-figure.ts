import { type SlideFigure, slidePage } from '../../core/report/deck/slides.ts';
import { drawBoxes } from './draw-boxes.ts';
import { drawChart } from './draw-chart.ts';
import { drawNumbers } from './draw-numbers.ts';
import { drawTable } from './draw-table.ts';
import type { Drawing, Place } from './style.ts';

/** Draws a figure within its place and returns the rectangle used; `dark`: the background of the slide is dark. */
export function drawFigure(figure: SlideFigure, drawing: Drawing, dark: boolean): Place {
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
      const taken = drawChart(figure, { ...drawing, place: { ...place, w: chartWidth } });
      const beside = chartWidth + gap;
      drawTable(figure.table, { ...drawing, place: { ...place, x: place.x + beside, w: place.w - beside } });
      return taken;
    }
  }
}
