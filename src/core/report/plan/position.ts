import type { BrandWord, BrandWords } from '../../audience/brand-words.ts';
import { presence, sourceTitles, weightOf } from '../../framework/positioning/brand-consistency.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { Locale } from '../../values/locale.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, plural } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { type ColumnTitle, note, paragraph, picture, subheading, table, warning } from '../build-blocks.ts';
import { positionChart } from '../charts/audience-charts.ts';
import { wholePercent } from '../plan-cells.ts';
import { positionTitle } from './summary.ts';

/** The position of the company: eight scores, the words of the brand, the map of competitors. */
export function positionSection(strategy: Strategy): ReportBlock[] {
  const { positioning } = strategy;
  return [
    subheading('positioning', pair('Le positionnement digital', 'Digital positioning')),
    paragraph(positioning.statement),
    paragraph(positioning.aim.text),
    leversTable(positioning.aim),
    ...alternativesBlock(strategy),
    scoresTable(strategy),
    ...(positioning.words === null ? [] : wordsPart(positioning.words)),
    ...picture(positionChart(strategy)),
    mapBlock(strategy),
  ];
}

function leversTable({ levers }: Strategy['positioning']['aim']): ReportBlock {
  return table(
    pair('Trois leviers, dans l’ordre', 'Three levers, in order'),
    [
      ['Levier', 'Lever', 'wide'],
      ['Ce qui montre qu’il agit', 'What shows that it works', 'wide'],
    ],
    levers.map(({ lever, measure }): Cell[] => [lever, measure]),
  );
}

/** Each competitor beside the company, subject by subject, and what remains to ask. */
function alternativesBlock({ positioning: { alternatives } }: Strategy): ReportBlock[] {
  if (alternatives.length === 0) return [];
  const list = (texts: readonly string[]): Cell => (texts.length === 0 ? '–' : texts.join(' · '));
  return [
    table(
      pair('Face à ce que le public compare', 'Against what the audience compares'),
      [
        ['Alternative', 'Alternative'],
        ['Ce qui le fait connaître', 'What it is known by', 'wide'],
        ['Sur le même sujet, chez vous', 'On the same subject, yours', 'wide'],
        ['Ce que vous êtes seul à dire', 'What only you state', 'wide'],
        ['À écrire ou à demander', 'To write or to ask', 'wide'],
      ],
      alternatives.map(({ name, known, compared, alone, ask }): Cell[] => [
        name,
        list(known),
        list(compared.map(({ ours }) => ours)),
        list(alone),
        ask,
      ]),
    ),
  ];
}

function scoresTable({ positioning }: Strategy): ReportBlock {
  const place = positionTitle(positioning);
  return table(
    pair(
      `Huit notes sur 100\u202f; position actuelle\u202f: ${place.fr}`,
      `Eight scores out of 100; current position: ${place.en}`,
    ),
    [
      ['Dimension', 'Dimension'],
      ['Note', 'Score', 'number'],
      ['D’après', 'From', 'wide'],
    ],
    positioning.scores.map(({ title, score, because }): Cell[] => [
      title,
      score === null ? null : Math.round(score),
      because,
    ]),
  );
}

function mapBlock({ positioning, inputs: { company } }: Strategy): ReportBlock {
  if (company.competitors.length === 0)
    return warning(
      pair(
        'Aucun concurrent n’est renseigné\u202f: la carte reste à faire.',
        'No competitor is recorded: the map is still to be drawn.',
      ),
    );
  return table(
    pair('La carte\u202f: niveau de prix et visibilité', 'The map: price level and visibility'),
    [
      ['Marque', 'Brand'],
      ['Prix (1 à 4)', 'Price (1 to 4)', 'number'],
      ['Visibilité et autorité (0 à 100)', 'Visibility and authority (0 to 100)', 'number'],
    ],
    positioning.map.map(({ name, x, y }): Cell[] => [name, x, y === null ? null : Math.round(y)]),
  );
}

/** Words of the site that are shown beside those the brand wants. */
const mostObserved = 8;

function wordsPart(words: BrandWords): ReportBlock[] {
  return [wordsTable(words), wordsNote(words)];
}

function wordsTable({ sources, desired, observed }: BrandWords): ReportBlock {
  const known = knownSources(sources);
  const wanted = new Set(desired.flatMap(formsOf));
  const others = observed.filter((one) => !formsOf(one).some((form) => wanted.has(form))).slice(0, mostObserved);
  const row = (word: BrandWord, isWanted: boolean): Cell[] => [
    word.word,
    isWanted ? pair('voulu', 'wanted') : pair('lu', 'read'),
    ...known.map(({ id }): Cell => word.counts[id] ?? 0),
    isWanted ? wholePercent(presence(word, sources)) : '–',
    word.forms.length === 0 ? '–' : word.forms.join(', '),
    word.page === null ? pair('aucune', 'none') : { url: word.page },
  ];
  return table(
    pair('Les mots voulus et les mots lus', 'The words wanted and the words read'),
    [
      ['Mot', 'Word'],
      ['Voulu ou lu', 'Wanted or read'],
      ...known.map(
        ({ id }): ColumnTitle => [`Dans\u202f: ${sourceTitles[id].fr}`, `In ${sourceTitles[id].en}`, 'number'],
      ),
      ['Présence', 'Presence', 'number'],
      ['Formes rencontrées', 'Forms met', 'wide'],
      ['Une page qui le dit', 'A page that says it', 'wide'],
    ],
    [...desired.map((one) => row(one, true)), ...others.map((one) => row(one, false))],
  );
}

const knownSources = (sources: BrandWords['sources']) => sources.filter((one) => one.reference !== null);

const formsOf = ({ word, forms }: BrandWord): string[] => [word, ...forms].map((one) => one.toLowerCase());

/** How the words were counted, and how often the leading words occur in each source. */
function wordsNote({ language, pages, sources }: BrandWords): ReportBlock {
  const leading = inBoth((locale) =>
    knownSources(sources)
      .map(({ id, reference }) => {
        const share = percentText(weightOf(id, sources), locale, 0);
        return `${sourceTitles[id][locale]} ${timesText(reference ?? 0, locale)} (${share} ${locale === 'fr' ? 'de la note' : 'of the score'})`;
      })
      .join(', '),
  );
  const tongue = { fr: pair('en français', 'in French'), en: pair('en anglais', 'in English') }[language];
  return note(
    pair(
      `Compté sur ${counted(pages, 'page de prestation ou de produit', 'pages de prestations ou de produits')} ${tongue.fr}, textes et liens du contenu seuls, titre et description compris. Un mot voulu est pleinement présent quand il est dit autant que l’un des mots les plus marquants\u202f: ${leading.fr}.`,
      `Counted on ${counted(pages, 'page of what you sell', 'pages of what you sell')} ${tongue.en}, text and links of the content alone, title and description included. A word wanted is fully present when it is said as often as a leading word: ${leading.en}.`,
    ),
  );
}

const timesText = (count: number, locale: Locale): string =>
  `${numberText(count, locale)} ${locale === 'fr' ? 'fois' : plural(count, 'en', { one: 'time', other: 'times' })}`;

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
