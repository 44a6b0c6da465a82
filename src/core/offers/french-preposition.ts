/** Regions and departments of France by the preposition that they take; a town takes « à ». */
const regions = {
  en: `Alsace Ardèche Ariège Auvergne Aveyron Bourgogne Bretagne Champagne Charente Charente-Maritime Corrèze Corse
    Corse-du-Sud Côte-d’Or Creuse Dordogne Essonne Eure-et-Loir Franche-Comté Gironde Guadeloupe Guyane Haute-Corse
    Haute-Garonne Haute-Loire Haute-Marne Haute-Saône Haute-Savoie Haute-Vienne Île-de-France Ille-et-Vilaine
    Indre-et-Loire Isère Loir-et-Cher Loire-Atlantique Lorraine Lot-et-Garonne Lozère Maine-et-Loire Martinique Mayenne
    Meurthe-et-Moselle Meuse Moselle Normandie Nouvelle-Aquitaine Occitanie Picardie Provence Saône-et-Loire Sarthe
    Savoie Seine-et-Marne Seine-Maritime Seine-Saint-Denis Tarn-et-Garonne Vendée`,
  'dans l’': 'Ain Aisne Allier Aube Aude Eure Hérault Indre Oise Orne Yonne',
  'dans la': 'Drôme Loire Manche Marne Nièvre Somme Vienne',
  'dans le': `Bas-Rhin Béarn Berry Calvados Cantal Cher Doubs Finistère Gard Gers Grand-Est Haut-Rhin Jura Loiret Lot
    Morbihan Nord Pas-de-Calais Perche Périgord Puy-de-Dôme Rhône Tarn Val-d’Oise Val-de-Marne Var Vaucluse Vexin`,
  'dans les': `Alpes-de-Haute-Provence Alpes-Maritimes Ardennes Bouches-du-Rhône Côtes-d’Armor Deux-Sèvres Hautes-Alpes
    Hautes-Pyrénées Hauts-de-France Hauts-de-Seine Landes Pyrénées-Atlantiques Pyrénées-Orientales Vosges Yvelines`,
} as const;

const prepositionOf = new Map(
  Object.entries(regions).flatMap(([preposition, names]) =>
    names.split(/\s+/).map((name) => [keyOf(name), preposition] as const),
  ),
);

const regionNames = new Map(
  Object.values(regions).flatMap((names) => names.split(/\s+/).map((name) => [keyOf(name), name] as const)),
);

/** Capitals lose their accents in many texts: « Ile-de-France ». */
function keyOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[’'\s-]+/g, '-').toLowerCase();
}

/** A region or department as it is written: « Île-de-France » for “ile de france”; null for another name. */
export const regionName = (name: string): string | null => regionNames.get(keyOf(name)) ?? null;

/** True for a region or department whose preposition is known. */
export function isKnownRegion(place: string): boolean {
  return prepositionOf.has(keyOf(place));
}

/** « à Lyon », « au Perreux », « aux Lilas », « en Essonne », « dans l’Orne ». */
export function atFrenchPlace(place: string): string {
  const preposition = prepositionOf.get(keyOf(place));
  if (preposition !== undefined)
    return preposition.endsWith('’') ? `${preposition}${place}` : `${preposition} ${place}`;
  if (place.startsWith('Les ')) return `aux ${place.slice(4)}`;
  if (place.startsWith('Le ')) return `au ${place.slice(3)}`;
  return `à ${place}`;
}
