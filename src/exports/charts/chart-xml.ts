import type { Chart } from '../../core/report/charts/chart.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import {
  type ChartSeries,
  type MarkColour,
  type OfficeChart,
  officeChart,
} from '../../core/report/charts/office-chart.ts';

/** Colours of the marks, hexadecimal without `#`. */
export interface ChartColours {
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  readonly other: string;
  readonly warm: string;
  readonly poor: string;
}

export interface ChartPlace {
  readonly locale: Locale;
  readonly colours: ChartColours;
  /** In points. */
  readonly textSize: number;
  /** Name of the sheet whose cells contain the numbers, from `firstRow` on, categories in the column A. */
  readonly sheet: string;
  /** Row of the names of the series, from 1. */
  readonly firstRow: number;
  /** Width of the names of the rows, in ems; a longer one is cut. */
  readonly labelEms?: number;
  /** True to print the title in the chart, where no text is above it. */
  readonly titled?: boolean;
  /** Elements at the end of the chart: the relation to an embedded workbook. */
  readonly end?: string;
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The chart part of an Office package (ECMA-376, part 1, §21.2): native, editable, with its numbers stored. */
export function chartXml(chart: Chart, place: ChartPlace): string {
  const office = officeChart(chart, place.locale, place.labelEms);
  const plot = { bars: barPlot, stack: barPlot, lines: linePlot, points: pointPlot }[office.form](office, place, chart);
  const several = office.form === 'lines' || (office.form === 'bars' && office.series.length > 1);
  const legend = several ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(place)}</c:legend>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${place.titled === true ? axisName(chart.title[place.locale], place) : ''}<c:autoTitleDeleted val="${place.titled === true ? 0 : 1}"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(place)}${place.end ?? ''}</c:chartSpace>`;
}

/** `wrap`: long texts take several lines; names of rows stay on one, or some would be left out. */
function textStyle({ textSize, colours, locale }: ChartPlace, wrap = true): string {
  return `<c:txPr><a:bodyPr${wrap ? '' : ' wrap="none"'}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${textSize * 100}" b="0"><a:solidFill><a:srgbClr val="${colours.ink}"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="${languageTags[locale]}"/></a:p></c:txPr>`;
}

function colourOf(mark: MarkColour, { accent, other, warm, poor }: ChartColours): string | null {
  const table = { main: accent, gain: accent, other, loss: poor, limit: warm, hidden: null };
  return table[mark];
}

const fill = (colour: string | null): string =>
  colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const barGaps = { bars: { gap: 45, overlap: -8 }, stack: { gap: 45, overlap: 100 } };

function barPlot(office: OfficeChart, place: ChartPlace, chart: Chart): string {
  const stacked = office.form === 'stack';
  const { gap, overlap } = barGaps[stacked ? 'stack' : 'bars'];
  const series = office.series.map((one, at) => {
    const colour = colourOf(one.colours[0] ?? 'main', place.colours);
    return `${seriesHead(one, at, place)}<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${pointColours(one, place)}${pointLabels(one, place, 'outEnd')}${categoriesXml(office, place)}${valuesXml('val', one.values, at + 1, place)}</c:ser>`;
  });
  const { least, most } = office.scale ?? { least: 0, most: 1 };
  const room = stacked ? most : most + (most - least) * roomForLabels(office);
  const axis = { id: 2, crosses: 1, position: 'b', format: formatOf(chart, place.locale), least, most: room } as const;
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${categoryAxis(place, 'l')}${valueAxis(place, { ...axis, hidden: !stacked, atEnd: true, step: stacked && chart.unit === 'day' ? monthLength : null })}`;
}

/** Mean length of a month, in days. */
const monthLength = 30.4375;

/** Part of the axis that the longest text beside a bar needs. */
function roomForLabels({ series }: OfficeChart): number {
  const longest = Math.max(0, ...series.flatMap(({ labels }) => labels.map((text) => text?.length ?? 0)));
  return Math.min(0.45, 0.02 * longest + 0.02);
}

function linePlot(office: OfficeChart, place: ChartPlace, chart: Chart): string {
  const series = office.series.map((one, at) => {
    const colour = colourOf(one.colours[0] ?? 'main', place.colours);
    const dash = one.dashed === true ? '<a:prstDash val="dash"/>' : '';
    const mark = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(colour)}</c:spPr></c:marker>`;
    return `${seriesHead(one, at, place)}<c:spPr><a:ln w="28575">${fill(colour)}${dash}</a:ln></c:spPr>${mark}${categoriesXml(office, place)}${valuesXml('val', one.values, at + 1, place)}<c:smooth val="0"/></c:ser>`;
  });
  const axis = { id: 2, crosses: 1, position: 'l', hidden: false, format: formatOf(chart, place.locale) } as const;
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${categoryAxis(place, 'b')}${valueAxis(place, axis)}`;
}

function pointPlot(office: OfficeChart, place: ChartPlace): string {
  const [one] = office.series;
  const { across } = office;
  if (one === undefined || across === undefined) return '';
  const marks = one.colours.map(
    (mark, at) =>
      `<c:dPt><c:idx val="${at}"/><c:marker><c:symbol val="circle"/><c:size val="12"/><c:spPr>${fill(colourOf(mark, place.colours))}</c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`,
  );
  const { x, y } = across;
  const locale = place.locale;
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${seriesHead(one, 0, place, 2)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="12"/><c:spPr>${fill(place.colours.accent)}</c:spPr></c:marker>${marks.join('')}${pointLabels(one, place, 't')}${valuesXml('xVal', across.values, 1, place)}${valuesXml('yVal', one.values, 2, place)}<c:smooth val="0"/></c:ser><c:axId val="1"/><c:axId val="2"/></c:scatterChart>${valueAxis(place, { id: 1, crosses: 2, position: 'b', hidden: false, format: 'General', least: x.least, most: x.most, step: 1, name: x.label[locale] })}${valueAxis(place, { id: 2, crosses: 1, position: 'l', hidden: false, format: 'General', least: y.least, most: y.most, name: y.label[locale] })}`;
}

function seriesHead(one: ChartSeries, at: number, place: ChartPlace, column = at + 1): string {
  const name = `<c:strRef><c:f>${escapeMarkup(cells(place, column, 0, 0))}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeMarkup(one.name)}</c:v></c:pt></c:strCache></c:strRef>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${name}</c:tx>`;
}

/** Marks of another colour than the first of their series. */
function pointColours({ colours }: ChartSeries, place: ChartPlace): string {
  return colours
    .map((mark, at) =>
      mark === colours[0]
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(colourOf(mark, place.colours))}</c:spPr></c:dPt>`,
    )
    .join('');
}

const shows =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The texts beside the marks, as they are written everywhere else. */
function pointLabels({ labels }: ChartSeries, place: ChartPlace, position: 'outEnd' | 't'): string {
  if (labels.every((text) => text === null)) return '';
  const run = (text: string): string =>
    `<c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${languageTags[place.locale]}" sz="${place.textSize * 100}"><a:solidFill><a:srgbClr val="${place.colours.ink}"/></a:solidFill></a:rPr><a:t>${escapeMarkup(text)}</a:t></a:r></a:p></c:rich>`;
  const own = labels.map((text, at) =>
    text === null
      ? ''
      : `<c:dLbl><c:idx val="${at}"/><c:tx>${run(text)}</c:tx><c:dLblPos val="${position}"/>${shows}</c:dLbl>`,
  );
  return `<c:dLbls>${own.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(place)}<c:dLblPos val="${position}"/>${shows}</c:dLbls>`;
}

/** The cells of a column, from one row to another, both counted from the row of names. */
function cells({ sheet, firstRow }: ChartPlace, column: number, from: number, to: number): string {
  const letter = String.fromCharCode(65 + column);
  const [first, last] = [firstRow + from, firstRow + to];
  const range = from === to ? `$${letter}$${first}` : `$${letter}$${first}:$${letter}$${last}`;
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

function categoriesXml({ categories }: OfficeChart, place: ChartPlace): string {
  const points = categories.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`);
  return `<c:cat><c:strRef><c:f>${escapeMarkup(cells(place, 0, 1, categories.length))}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(
  name: 'val' | 'xVal' | 'yVal',
  values: readonly (number | null)[],
  column: number,
  place: ChartPlace,
): string {
  const points = values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  return `<c:${name}><c:numRef><c:f>${escapeMarkup(cells(place, column, 1, values.length))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:${name}>`;
}

function categoryAxis(place: ChartPlace, position: 'l' | 'b'): string {
  const order = position === 'l' ? 'maxMin' : 'minMax';
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${fill(place.colours.other)}</a:ln></c:spPr>${textStyle(place, position === 'b')}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

interface ValueAxis {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly hidden: boolean;
  readonly format: string;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number | null;
  readonly name?: string;
  /** True when the rows go from top to bottom: the axis is below the last one. */
  readonly atEnd?: boolean;
}

function valueAxis(place: ChartPlace, axis: ValueAxis): string {
  const ends = `${axis.most === undefined ? '' : `<c:max val="${axis.most}"/>`}${axis.least === undefined ? '' : `<c:min val="${axis.least}"/>`}`;
  const lines = axis.hidden
    ? ''
    : `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(place.colours.line)}</a:ln></c:spPr></c:majorGridlines>`;
  const step = axis.step == null ? '' : `<c:majorUnit val="${axis.step}"/>`;
  return `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${axis.position}"/>${lines}${axis.name === undefined ? '' : axisName(axis.name, place)}<c:numFmt formatCode="${escapeMarkup(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.atEnd === true ? 'high' : 'nextTo'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(place)}<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/><c:crossBetween val="${axis.name === undefined ? 'between' : 'midCat'}"/>${step}</c:valAx>`;
}

function axisName(name: string, { textSize, colours, locale }: ChartPlace): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${languageTags[locale]}" sz="${textSize * 100}" b="0"><a:solidFill><a:srgbClr val="${colours.ink}"/></a:solidFill></a:rPr><a:t>${escapeMarkup(name)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Format of the numbers of the axis. */
function formatOf({ unit, currency }: Chart, locale: Locale): string {
  if (unit === 'money') return `#,##0 "${currency}"`;
  if (unit === 'share') return '0%';
  return unit === 'day' ? `[$-${locale === 'fr' ? '40C' : '809'}]mmm` : '#,##0';
}
