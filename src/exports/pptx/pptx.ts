import { bold, figureTop } from '../../core/report/deck/slide-table.ts';
import { type Deck, type Slide, slidePage } from '../../core/report/deck/slides.ts';
import { fitted, lineCount } from '../../core/report/deck/fitted-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { plainText } from '../../core/values/plain-text.ts';
import { drawFigure } from './figures.ts';
import { type PptxFile, PptxGenJS } from './library.ts';
import { chartNumbers, type DrawnFigure, escaped, mendedPart } from './repair-package.ts';
import { colours, figurePlace, font, inch, inInches, langOf, onDark, type Place } from './style.ts';
import { settledZip } from '../settled-zip.ts';

const { margin, width, textSize } = slidePage;
const usable = width - 2 * margin;

const titlePlace: Place = { x: margin, y: slidePage.titleTop, w: usable, h: slidePage.titleHeight };
const coverTitle: Place = { x: margin, y: 78, w: usable, h: 112 };
const sourcePlace: Place = { x: margin, y: slidePage.sourceTop, w: usable - 60, h: slidePage.sourceHeight };
const coverBody = 196;
const coverFigure = 252;

/** A deck as slides with native charts and tables, notes, alternative texts and titles that screen readers find. */
export async function renderPptx(
  given: Deck,
  { locale, day }: { readonly locale: Locale; readonly day: string },
): Promise<Uint8Array> {
  const deck = withPlainTexts(given);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: font, bodyFontFace: font };
  file.title = deck.title[locale];
  file.author = deck.author;
  // The library writes this one as it stands.
  file.company = escaped(deck.author);
  file.subject = deck.title[locale];
  defineMaster(file);
  const figures = deck.slides.map((slide): DrawnFigure => drawSlide(file, slide, locale));
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  const settled = chartNumbers();
  return settledZip(bytes, day, {
    rename: settled,
    mend: (name, xml) => settled(mendedPart(name, xml, langOf(locale), figures)),
  });
}

/** Whatever a deck was made of, a part that holds a control character would not open. */
const withPlainTexts = (deck: Deck): Deck =>
  JSON.parse(JSON.stringify(deck), (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  ) as Deck;

const masterName = 'Maillage';

const pageNumber = {
  x: inch(width - margin - 56),
  y: inch(slidePage.sourceTop + 10),
  w: inch(56),
  h: inch(28),
  fontFace: font,
  fontSize: textSize,
  color: colours.soft as string,
  align: 'right' as const,
};

function defineMaster(file: PptxFile): void {
  file.defineSlideMaster({
    title: masterName,
    background: { color: colours.paper },
    objects: [
      { rect: { x: 0, y: 0, w: inch(width), h: inch(8), fill: { color: colours.accent } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inInches(titlePlace),
            margin: 0,
            fontFace: font,
            fontSize: 28,
            bold: true,
            color: colours.ink,
            align: 'left',
            valign: 'middle',
          },
          text: '',
        },
      },
    ],
    slideNumber: pageNumber,
  });
}

function drawSlide(file: PptxFile, slide: Slide, locale: Locale): DrawnFigure {
  const page = file.addSlide({ masterName });
  const dark = onDark(slide);
  if (dark) {
    page.background = { color: colours.ink };
    page.slideNumber = { ...pageNumber, color: colours.pale };
  }
  const lang = langOf(locale);
  const title = dark ? coverTitle : titlePlace;
  const { text, size } = titleText(slide.title[locale], title, dark ? [40, 36, 32, 28] : [28, 26, 24, 22, 20]);
  page.addText([{ text, options: { fontSize: size, bold: true, color: dark ? colours.paper : colours.ink, lang } }], {
    placeholder: 'title',
    objectName: 'Title',
    ...inInches(title),
  });
  const top = dark ? coverFigure : figureTop(slide.body);
  if (slide.body.length > 0)
    page.addText(
      slide.body.map((one, index) => ({
        text: one[locale],
        options: { breakLine: index < slide.body.length - 1 },
      })),
      {
        ...inInches({
          x: margin,
          y: dark ? coverBody : slidePage.bodyTop,
          w: usable,
          h: dark ? 40 : top - slidePage.bodyTop - 8,
        }),
        objectName: 'Text',
        fontFace: font,
        fontSize: dark ? 22 : slidePage.bodySize,
        color: dark ? colours.pale : colours.ink,
        margin: 0,
        valign: 'top',
        align: 'left',
        lang,
      },
    );
  const place = drawFigure(page, slide.figure, figurePlace(top), locale, dark);
  page.addText(slide.source[locale], {
    ...inInches(sourcePlace),
    objectName: 'Source',
    fontFace: font,
    fontSize: textSize,
    color: dark ? colours.pale : colours.soft,
    margin: 0,
    valign: 'middle',
    align: 'left',
    lang,
  });
  page.addNotes(slide.notes.map((one) => one[locale]).join('\n'));
  return {
    slideTitle: text,
    alt: slide.figure.alt[locale],
    sameData: sameData[locale],
    place,
    title: dark ? title : null,
  };
}

const sameData: Text = { fr: 'Les données du graphique en tableau.', en: 'The data of the chart as a table.' };

/** The title at the greatest size at which it fits its place. */
function titleText(title: string, { w, h }: Place, sizes: readonly number[]): { text: string; size: number } {
  const ems = (size: number): number => w / (size * bold);
  const lines = (size: number): number => Math.floor(h / (size * 1.2));
  const size = sizes.find((one) => lineCount(title, ems(one)) <= lines(one)) ?? sizes.at(-1) ?? textSize;
  return { text: fitted(title, ems(size), lines(size)), size };
}
