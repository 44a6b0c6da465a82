import type { BrandWord, BrandWords } from '../../audience/brand-words.ts';
import { presence, sourceTitles, weightOf } from '../../framework/positioning/brand-consistency.ts';
import { percentText } from '../../values/number-text.ts';
import { positionTitles } from '../../framework/positioning/positioning.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, plural } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { paragraph, part, subtitle, table } from './cells.ts';

/** Where the company stands: eight scores, the words it is known by, the map. */
export function positionPart({ positioning, inputs: { company } }: Strategy): ReportBlock[] {
  const seen = positioning.scores.some((one) => one.id === 'visibility' && one.score !== null);
  const place = seen ? positionTitles[positioning.type] : pair('non mesurée', 'not measured');
  return [
    subtitle('positioning', 'Le positionnement digital', 'Digital positioning'),
    paragraph(positioning.statement),
    table(
      pair(
        `Huit notes sur 100\u202f; position actuelle\u202f: ${place.fr}`,
        `Eight scores out of 100; current position: ${place.en}`,
      ),
      [
        ['Dimension', 'Dimension'],
        ['Note', 'Score', 'number'],
        ['D’après', 'From', 'wide'],
      ],
      positioning.scores.map((one): Cell[] => [
        one.title,
        one.score === null ? null : Math.round(one.score),
        one.because,
      ]),
    ),
    ...(positioning.words === null ? [] : wordsPart(positioning.words)),
    ...(company.competitors.length === 0
      ? [
          paragraph(
            pair(
              'Aucun concurrent n’est renseigné\u202f: la carte reste à faire.',
              'No competitor is recorded: the map is still to be drawn.',
            ),
            'warning',
          ),
        ]
      : [
          table(
            pair('La carte\u202f: niveau de prix et visibilité', 'The map: price level and visibility'),
            [
              ['Marque', 'Brand'],
              ['Prix (1 à 4)', 'Price (1 to 4)', 'number'],
              ['Visibilité et autorité (0 à 100)', 'Visibility and authority (0 to 100)', 'number'],
            ],
            positioning.map.map((one): Cell[] => [one.name, one.x, one.y === null ? null : Math.round(one.y)]),
          ),
        ]),
  ];
}

/** Words read on the site that are set beside those wanted. */
const mostObserved = 8;

function wordsPart({ language, pages, sources, desired, observed }: BrandWords): ReportBlock[] {
  const known = sources.filter((one) => one.reference !== null);
  const said = ({ word, forms }: BrandWord): string[] => [word, ...forms].map((one) => one.toLowerCase());
  const wanted = new Set(desired.flatMap(said));
  const others = observed.filter((one) => !said(one).some((form) => wanted.has(form))).slice(0, mostObserved);
  const row = (word: BrandWord, isWanted: boolean): Cell[] => [
    word.word,
    isWanted ? pair('voulu', 'wanted') : pair('lu', 'read'),
    ...known.map(({ id }): Cell => word.counts[id] ?? 0),
    isWanted ? part(presence(word, sources)) : '–',
    word.forms.length === 0 ? '–' : word.forms.join(', '),
    word.page === null ? pair('aucune', 'none') : { url: word.page },
  ];
  const lead = (locale: 'fr' | 'en'): string =>
    known
      .map(({ id, reference }) => {
        const times = `${wholeNumber(reference ?? 0, locale)} ${locale === 'fr' ? 'fois' : plural(reference ?? 0, 'en', { one: 'time', other: 'times' })}`;
        return `${sourceTitles[id][locale]} ${times} (${percentText(weightOf(id, sources), locale, 0)} ${locale === 'fr' ? 'de la note' : 'of the score'})`;
      })
      .join(', ');
  const tongue = { fr: pair('en français', 'in French'), en: pair('en anglais', 'in English') }[language];
  return [
    table(
      pair('Les mots voulus et les mots lus', 'The words wanted and the words read'),
      [
        ['Mot', 'Word'],
        ['Voulu ou lu', 'Wanted or read'],
        ...known.map(
          ({ id }) => [`Dans\u202f: ${sourceTitles[id].fr}`, `In ${sourceTitles[id].en}`, 'number'] as const,
        ),
        ['Présence', 'Presence', 'number'],
        ['Formes rencontrées', 'Forms met', 'wide'],
        ['Une page qui le dit', 'A page that says it', 'wide'],
      ],
      [...desired.map((one) => row(one, true)), ...others.map((one) => row(one, false))],
    ),
    paragraph(
      pair(
        `Compté sur ${counted(pages, 'page d’offre', 'pages d’offre')} ${tongue.fr}, textes et liens du contenu seuls, titre et description compris. Un mot voulu est pleinement présent quand il est dit autant que l’un des mots les plus marquants\u202f: ${lead('fr')}.`,
        `Counted on ${counted(pages, 'offer page', 'offer pages')} ${tongue.en}, text and links of the content alone, title and description included. A word wanted is fully present when it is said as often as a leading word: ${lead('en')}.`,
      ),
      'note',
    ),
  ];
}

const counted = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;
