import { type SlideFigure, slidePage } from '../../core/report/deck/slides.ts';
import type { Locale } from '../../core/values/locale.ts';
import { colours, font, inInches, langOf, type Page, type Place } from './style.ts';

/** Name by which a chart is found again in the file, to be described. */
export const chartName = 'Figure chart';
const legendName = 'Chart legend';

const { textSize } = slidePage;

type SlideChart = Extract<SlideFigure, { kind: 'chart' }>;

const seriesColours = [colours.accent, colours.bar];

/** Bars that can be edited, with their legend where there are several series. */
export function drawChart(page: Page, figure: SlideChart, place: Place, locale: Locale): Place {
  const labels = figure.categories.map((one) => one[locale]);
  const several = figure.series.length > 1;
  page.addChart(
    'bar',
    figure.series.map((one) => ({
      name: one.name[locale],
      labels,
      // A gap in the bars; the table beside says why.
      values: one.values.map((value) => value ?? 0),
    })),
    {
      ...inInches({ ...place, h: place.h - (several ? legendHeight : 0) }),
      objectName: chartName,
      altText: figure.alt[locale],
      barDir: 'bar',
      barGapWidthPct: several ? 40 : 50,
      chartColors: seriesColours.slice(0, figure.series.length),
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: textSize,
      catAxisLabelColor: colours.ink,
      catAxisLineShow: true,
      valAxisHidden: true,
      valAxisLabelFontSize: textSize,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelPosition: 'outEnd',
      dataLabelFontFace: font,
      dataLabelFontSize: textSize,
      dataLabelColor: colours.ink,
      dataLabelFormatCode: locale === 'fr' ? '[>=1000000]#"\u202f"###"\u202f"##0;[>=1000]#"\u202f"##0;0' : '#,##0',
      showLegend: false,
    },
  );
  if (several) drawLegend(page, figure, { ...place, y: place.y + place.h - legendHeight, h: legendHeight }, locale);
  return place;
}

const legendHeight = 30;

/** Readers put the legend of horizontal bars in one order or the other: ours is in that of the bars. */
function drawLegend(page: Page, { series }: SlideChart, place: Place, locale: Locale): void {
  page.addText(
    series.flatMap((one, index) => [
      { text: '■ ', options: { color: seriesColours[index] ?? colours.accent } },
      { text: `${one.name[locale]}${index < series.length - 1 ? '   ' : ''}`, options: { color: colours.ink } },
    ]),
    {
      ...inInches(place),
      objectName: legendName,
      fontFace: font,
      fontSize: textSize,
      margin: 0,
      align: 'center',
      valign: 'middle',
      lang: langOf(locale),
    },
  );
}
