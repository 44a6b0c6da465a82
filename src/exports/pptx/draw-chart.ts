import { type SlideFigure, slidePage } from '../../core/report/deck/slides.ts';
import { languageTags } from '../../core/values/locale.ts';
import { colours, type Drawing, font, inInches, objectNames, type Place } from './style.ts';

type SlideChart = Extract<SlideFigure, { kind: 'chart' }>;

const { textSize } = slidePage;
const legendHeight = 30;
const seriesColours = [colours.accent, colours.bar];

/** A native bar chart, with a legend when it has several series. */
export function drawChart(figure: SlideChart, drawing: Drawing): Place {
  const { page, place, locale } = drawing;
  const labels = figure.categories.map((one) => one[locale]);
  const several = figure.series.length > 1;
  page.addChart(
    'bar',
    figure.series.map((one) => ({
      name: one.name[locale],
      labels,
      // A value that was not measured leaves a gap; the table beside the chart explains it.
      values: one.values.map((value) => value ?? 0),
    })),
    {
      ...inInches({ ...place, h: place.h - (several ? legendHeight : 0) }),
      objectName: objectNames.chart,
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
  if (several) {
    const below = { ...place, y: place.y + place.h - legendHeight, h: legendHeight };
    drawLegend(figure, { ...drawing, place: below });
  }
  return place;
}

/** A legend in the order of the bars: programs disagree on the order of a native one for horizontal bars. */
function drawLegend({ series }: SlideChart, { page, place, locale }: Drawing): void {
  page.addText(
    series.flatMap((one, index) => [
      { text: '■ ', options: { color: seriesColours[index] ?? colours.accent } },
      { text: `${one.name[locale]}${index < series.length - 1 ? '   ' : ''}`, options: { color: colours.ink } },
    ]),
    {
      ...inInches(place),
      objectName: objectNames.legend,
      fontFace: font,
      fontSize: textSize,
      margin: 0,
      align: 'center',
      valign: 'middle',
      lang: languageTags[locale],
    },
  );
}
