import type { Strategy } from '../../planning/plan/plan.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import type { BarChart, PointChart } from './chart.ts';

type Facts = Pick<Strategy, 'inputs' | 'company' | 'positioning'>;

/** Each persona in the audience aimed at, and in the audience reached today; null when no part reached is known. */
export function audienceChart({ inputs: { company }, company: { currency } }: Facts): BarChart | null {
  const { personas } = company;
  const known = personas.filter(({ reached }) => reached !== null);
  if (known.length === 0) return null;
  const missed = [...known].sort((a, b) => b.weight - b.reached! - (a.weight - a.reached!))[0]!;
  const shares = inBoth((locale) => `${percentText(missed.weight, locale)} / ${percentText(missed.reached!, locale)}`);
  return {
    kind: 'bars',
    title: pair('Public visé et public touché', 'Audience aimed at and audience reached'),
    unit: 'share',
    currency,
    sentence: pair(
      `Le plus grand écart\u202f: ${missed.name} (visé / touché\u202f: ${shares.fr}).`,
      `The widest gap: ${missed.name} (aimed at / reached: ${shares.en}).`,
    ),
    source: pair(
      'Source\u202f: fichier de l’entreprise (visé\u202f: déclaré, touché\u202f: estimé)',
      'Source: company file (aimed at: declared, reached: estimated)',
    ),
    ownTable: true,
    series: [
      { name: pair('Visé', 'Aimed at'), tone: 'other' },
      { name: pair('Touché', 'Reached'), tone: 'main' },
    ],
    rows: personas.map(({ name, weight, reached }) => ({ label: pair(name, name), values: [weight, reached] })),
    limit: null,
  };
}

/** The brands on two axes, price level and visibility; null when fewer than two have both. */
export function positionChart({ positioning, company: { currency } }: Facts): PointChart | null {
  const placed = positioning.map.flatMap(({ id, name, x, y }) =>
    x === null || y === null ? [] : [{ id, name, x, y }],
  );
  const own = placed.find(({ id }) => id === 'own');
  if (own === undefined || placed.length < 2) return null;
  const ahead = placed.filter(({ y }) => y > own.y).length;
  return {
    kind: 'points',
    title: pair('Niveau de prix et visibilité', 'Price level and visibility'),
    unit: 'count',
    currency,
    sentence:
      ahead === 0
        ? pair('Aucune autre marque n’est plus visible.', 'No other brand is more visible.')
        : pair(
            `${ahead} ${ahead === 1 ? 'marque est plus visible' : 'marques sont plus visibles'} que ${own.name}.`,
            `${ahead} ${ahead === 1 ? 'brand is' : 'brands are'} more visible than ${own.name}.`,
          ),
    source: pair(
      'Source\u202f: prix (déclaré), visibilité (calculé des positions suivies)',
      'Source: price (declared), visibility (computed from the positions tracked)',
    ),
    ownTable: false,
    x: { label: pair('Niveau de prix (1 à 4)', 'Price level (1 to 4)'), least: 0, most: 5 },
    y: { label: pair('Visibilité sur 100', 'Visibility out of 100'), least: 0, most: 100 },
    points: placed.map(({ id, name, x, y }) => ({
      label: pair(name, name),
      x,
      y: Math.round(y),
      tone: id === 'own' ? 'main' : 'other',
    })),
  };
}
