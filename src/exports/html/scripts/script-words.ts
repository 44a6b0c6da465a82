import type { Locale } from '../../../core/values/locale.ts';

/** Words of the controls that the script of a report adds. */
export const scriptWords = {
  fr: {
    openAll: 'Tout ouvrir',
    closeAll: 'Tout fermer',
    search: 'Chercher dans le rapport',
    hits: 'endroits, Entrée pour y aller',
    filter: 'Filtrer',
    found: 'sur',
    sort: 'Trier par',
    sorted: {
      ascending: 'trié par ordre croissant',
      descending: 'trié par ordre décroissant',
      none: 'dans l’ordre du rapport',
    },
    zoomIn: 'Agrandir la carte',
    zoomOut: 'Réduire la carte',
    zoomReset: 'Carte entière',
  },
  en: {
    openAll: 'Open all',
    closeAll: 'Close all',
    search: 'Search the report',
    hits: 'places, Enter to go there',
    filter: 'Filter',
    found: 'of',
    sort: 'Sort by',
    sorted: {
      ascending: 'sorted in ascending order',
      descending: 'sorted in descending order',
      none: 'in the order of the report',
    },
    zoomIn: 'Enlarge the map',
    zoomOut: 'Reduce the map',
    zoomReset: 'Whole map',
  },
} satisfies Record<Locale, unknown>;
