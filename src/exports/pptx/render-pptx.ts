import { fitted, lineCount } from '../../core/report/deck/fitted-text.ts';
import { bold, figureTop } from '../../core/report/deck/slide-table.ts';
import { type Deck, type Slide, slidePage } from '../../core/report/deck/slides.ts';
import type { DocumentBrand } from '../../core/values/document-brand.ts';
import { withContrast } from '../../core/values/contrast.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import type { Text } from '../../core/values/text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { logoWithin } from '../logo.ts';
import { hexDigits, recoloured } from '../recolour.ts';
import { reproducibleZip } from '../reproducible-zip.ts';
import { chartPart, type DrawnChart } from './draw-chart.ts';
import { drawFigure } from './draw-figure.ts';
import { type PptxFile, PptxGenJS, type PptxPage } from './library.ts';
import { chartRenumbering, type DrawnFigure, patchedPart } from './patch-parts.ts';
import { colours, figurePlace, font, inch, inInches, isDark, type Place } from './style.ts';

const { margin, width, textSize } = slidePage;
const usable = width - 2 * margin;

const titlePlace: Place = { x: margin, y: slidePage.titleTop, w: usable, h: slidePage.titleHeight };
const coverTitlePlace: Place = { x: margin, y: 78, w: usable, h: 112 };
const sourcePlace: Place = { x: margin, y: slidePage.sourceTop, w: usable - 60, h: slidePage.sourceHeight };
const coverBodyTop = 196;
const coverFigureTop = 252;

/** A deck as slides with native charts and tables, notes, alternative texts, and titles for screen readers. */
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
  // The library does not escape this property.
  file.company = escapeMarkup(deck.author);
  file.subject = deck.title[locale];
  defineMaster(file);
  const charts: DrawnChart[] = [];
  const figures = deck.slides.map(
    (slide): DrawnFigure => drawSlide(slide, { file, locale, charts, brand: deck.brand }),
  );
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  const renumber = chartRenumbering();
  return reproducibleZip(bytes, day, {
    rename: renumber,
    patch: (name, xml) => {
      const patched = patchedPart(name, xml, { languageTag: languageTags[locale], figures });
      return renumber(branded(chartPart(patched, charts, locale), name, deck.brand));
    },
  });
}

/** A part in the colours of the brand; the background of a cover is the only dark one. */
function branded(xml: string, name: string, brand: DocumentBrand | undefined): string {
  if (brand === undefined || !name.startsWith('ppt/')) return xml;
  const night = withContrast(brand.accent, '#ffffff', { towards: 'black', least: nightContrast });
  return recoloured(xml, { [colours.accent]: hexDigits(brand.accent), [colours.night]: hexDigits(night) }).replaceAll(
    /<p:bg>.*?<\/p:bg>/gs,
    (background) => recoloured(background, { [colours.ink]: hexDigits(brand.cover) }),
  );
}

/** Contrast with white of the cards of a cover, so that pale text on them has 4.5. */
const nightContrast = 7;

/** The deck without control characters: a part that contains one does not open. */
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

interface DeckContext {
  readonly file: PptxFile;
  readonly locale: Locale;
  readonly charts: DrawnChart[];
  readonly brand: DocumentBrand | undefined;
}

function drawSlide(slide: Slide, { file, locale, charts, brand }: DeckContext): DrawnFigure {
  const page = file.addSlide({ masterName });
  if (slide.hidden === true) page.hidden = true;
  const dark = isDark(slide);
  if (dark) {
    page.background = { color: colours.ink };
    page.slideNumber = { ...pageNumber, color: colours.pale };
  }
  if (dark) drawLogo(page, brand);
  const slideTitle = drawTitle(page, slide, locale);
  const top = dark ? coverFigureTop : figureTop(slide.body);
  if (slide.body.length > 0) drawBody(page, slide, { top, locale });
  const place = drawFigure(slide.figure, { page, place: figurePlace(top), locale }, { dark, charts });
  drawSource(page, slide, locale);
  page.addNotes(slide.notes.map((one) => one[locale]).join('\n'));
  return {
    slideTitle,
    alt: slide.figure.alt[locale],
    chartTableAlt: chartTableAlt[locale],
    place,
    titlePlace: dark ? coverTitlePlace : null,
  };
}

const chartTableAlt: Text = { fr: 'Les données du graphique en tableau.', en: 'The data of the chart as a table.' };

/** Most room for a logo, in points. */
const logoRoom = { width: 180, height: 44 };

function drawLogo(page: PptxPage, brand: DocumentBrand | undefined): void {
  const logo = brand?.logo == null ? null : logoWithin(brand.logo, logoRoom);
  if (brand === undefined || logo === null) return;
  const { type, bytes, width: w, height: h } = logo;
  page.addImage({
    data: `image/${type === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`,
    altText: brand.name,
    ...inInches({ x: margin, y: slidePage.titleTop, w, h }),
  });
}

/** Draws the title and returns the text as displayed, possibly truncated. */
function drawTitle(page: PptxPage, slide: Slide, locale: Locale): string {
  const dark = isDark(slide);
  const place = dark ? coverTitlePlace : titlePlace;
  const { text, size } = fittedTitle(slide.title[locale], place, dark ? [40, 36, 32, 28] : [28, 26, 24, 22, 20]);
  const options = {
    fontSize: size,
    bold: true,
    color: dark ? colours.paper : colours.ink,
    lang: languageTags[locale],
  };
  page.addText([{ text, options }], { placeholder: 'title', objectName: 'Title', ...inInches(place) });
  return text;
}

/** The title at the largest size that fits its place. */
function fittedTitle(title: string, { w, h }: Place, sizes: readonly number[]): { text: string; size: number } {
  const ems = (size: number): number => w / (size * bold);
  const lines = (size: number): number => Math.floor(h / (size * 1.2));
  const size = sizes.find((one) => lineCount(title, ems(one)) <= lines(one)) ?? sizes.at(-1) ?? textSize;
  return { text: fitted(title, ems(size), lines(size)), size };
}

/** Draws the body above a figure that starts at `top`. */
function drawBody(
  page: PptxPage,
  slide: Slide,
  { top, locale }: { readonly top: number; readonly locale: Locale },
): void {
  const dark = isDark(slide);
  page.addText(
    slide.body.map((one, index) => ({
      text: one[locale],
      options: { breakLine: index < slide.body.length - 1 },
    })),
    {
      ...inInches({
        x: margin,
        y: dark ? coverBodyTop : slidePage.bodyTop,
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
      lang: languageTags[locale],
    },
  );
}

function drawSource(page: PptxPage, slide: Slide, locale: Locale): void {
  page.addText(slide.source[locale], {
    ...inInches(sourcePlace),
    objectName: 'Source',
    fontFace: font,
    fontSize: textSize,
    color: isDark(slide) ? colours.pale : colours.soft,
    margin: 0,
    valign: 'middle',
    align: 'left',
    lang: languageTags[locale],
  });
}
