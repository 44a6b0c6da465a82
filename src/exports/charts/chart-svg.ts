import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../../core/report/charts/chart.ts';
import { chartAlt } from '../../core/report/charts/chart-table.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { plainChart } from './plain-chart.ts';
import { chartLayouts, chartOption, placeholders } from './chart-option.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

/**
 * A chart as an SVG element: real text, colours by the variables of the style sheet, no style attribute and no script.
 * Equal charts are equal texts.
 */
export function chartSvg(given: Chart, locale: Locale, name: keyof typeof chartLayouts = 'wide'): string {
  const chart = plainChart(given);
  const layout = chartLayouts[name];
  const { option, height } = chartOption(chart, locale, layout);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: layout.width, height });
  try {
    drawing.setOption({ animation: false, ...option });
    return cleaned(drawing.renderToSVGString(), { name, height, alt: chartAlt(chart)[locale] });
  } finally {
    drawing.dispose();
  }
}

const variables = new Map(Object.entries(placeholders).map(([name, colour]) => [colour as string, name]));

interface Drawn {
  readonly name: keyof typeof chartLayouts;
  readonly height: number;
  readonly alt: string;
}

function cleaned(svg: string, { name, height, alt }: Drawn): string {
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const marks = inside
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<rect [^>]*fill="none"><\/rect>/g, '')
    .replaceAll(/<path (?![^>]*stroke=)[^>]*fill="none"[^>]*><\/path>/g, '')
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events|xml:space|stroke-miterlimit)="[^"]*"/g, '')
    .replaceAll(/ style="[^"]*?(\d+)px[^"]*"/g, ' font-size="$1"')
    .replaceAll(/"(#00010\d)"/g, (all, colour: string) =>
      variables.has(colour) ? `"var(--${variables.get(colour)})"` : all,
    )
    .replaceAll(/ stroke="(?:#fff|rgb\(255,255,255\))" stroke-width="2" paint-order="stroke"/g, '')
    .replaceAll(/\n+/g, '');
  // Texts last, so that no line crosses them.
  const texts = marks.match(textElement)?.join('') ?? '';
  return `<svg class="drawing ${name}" role="img" aria-label="${escapeMarkup(alt)}" viewBox="0 0 ${chartLayouts[name].width} ${Math.round(height)}">${marks.replaceAll(textElement, '')}${texts}</svg>`;
}

const textElement = /<text [\s\S]*?<\/text>/g;
