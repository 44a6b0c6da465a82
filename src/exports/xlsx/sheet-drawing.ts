import { chartAlt } from '../../core/report/charts/chart-table.ts';
import type { SheetChart } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import { chartHeight } from '../charts/chart-height.ts';
import { type ChartColours, chartXml } from '../charts/chart-xml.ts';
import { plainChart } from '../charts/plain-chart.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** A sheet with its native charts, which the library does not write; one sheet of a workbook has some. */
interface DrawnSheet {
  readonly name: string;
  readonly charts: readonly SheetChart[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const parts = 'application/vnd.openxmlformats-officedocument';

/** In points. */
const textSize = 10;
/** Column of the left edge of the charts, from 0, their width in points, and the space between them. */
const firstColumn = 5;
const chartWidth = 520;
const gap = 30;
/** Height of the title of a chart, in points. */
const titleHeight = 26;
/** English Metric Units in a point. */
const point = 12_700;

const colours: ChartColours = {
  ink: '1F2933',
  line: 'D5DFDC',
  accent: '1F3A5F',
  other: '7F8EA3',
  warm: 'B4530A',
  poor: 'B3401F',
};

export const drawingMark = ({ charts }: DrawnSheet): string =>
  charts.length === 0 ? '' : '<drawing r:id="rId-drawing"/>';

export const drawingRelation = ({ charts }: DrawnSheet): string =>
  charts.length === 0
    ? ''
    : `<Relationship Id="rId-drawing" Type="${office}/drawing" Target="../drawings/drawing-charts.xml"/>`;

/** The content types of the parts of `drawingFiles`. */
export function drawingTypes(sheets: readonly DrawnSheet[]): string {
  const drawn = sheets.find(({ charts }) => charts.length > 0);
  if (drawn === undefined) return '';
  const charts = drawn.charts.map(
    (_chart, at) => `<Override PartName="/xl/charts/chart${at + 1}.xml" ContentType="${parts}.drawingml.chart+xml"/>`,
  );
  return `<Override PartName="/xl/drawings/drawing-charts.xml" ContentType="${parts}.drawing+xml"/>${charts.join('')}`;
}

/** The charts of the sheet that has some, one below the other at the right of its table. */
export function drawingFiles(sheets: readonly DrawnSheet[], locale: Locale): Record<string, string> {
  const drawn = sheets.find(({ charts }) => charts.length > 0);
  if (drawn === undefined) return {};
  const plain = drawn.charts.map(({ chart, firstRow }) => ({ chart: plainChart(chart), firstRow }));
  const heights = plain.map(({ chart }) => chartHeight(chart, textSize) + titleHeight);
  const anchors = plain.map(({ chart }, at) => {
    const above = heights.slice(0, at).reduce((sum, height) => sum + height + gap, 0);
    return anchorXml({
      number: at + 1,
      alt: chartAlt(chart)[locale],
      top: above + gap,
      height: heights[at] ?? 0,
    });
  });
  const relations = plain.map(
    (_chart, at) => `<Relationship Id="rId${at + 1}" Type="${office}/chart" Target="../charts/chart${at + 1}.xml"/>`,
  );
  return {
    'xl/drawings/drawing-charts.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">${anchors.join('')}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing-charts.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      plain.map(({ chart, firstRow }, at) => [
        `xl/charts/chart${at + 1}.xml`,
        chartXml(chart, { locale, colours, textSize, sheet: drawn.name, firstRow, titled: true }),
      ]),
    ),
  };
}

interface Anchor {
  readonly number: number;
  readonly alt: string;
  /** In points, from the top of the second row. */
  readonly top: number;
  readonly height: number;
}

/** Height of a row of the sheet that the anchor counts in, in points. */
const rowHeight = 15;

function anchorXml({ number, alt, top, height }: Anchor): string {
  const row = 1 + Math.round(top / rowHeight);
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeMarkup(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${firstColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${chartWidth * point}" cy="${Math.round(height * point)}"/><xdr:graphicFrame macro="">${frame}<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}
