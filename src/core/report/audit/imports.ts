import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { type ImportedFile, refusedText } from '../../audits/facts/imported-facts.ts';
import { pair, type Text } from '../../values/text.ts';
import type { SearchSource } from '../../semantics/searches/counted-search.ts';
import { shortPeriodText } from '../../semantics/searches/search-source-text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { subheading, note, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';

/** The files compared with the crawl, with the rows that were not kept and why. */
export function importsPart({ facts }: SiteAnalysis): ReportBlock[] {
  const files = facts.imported?.files ?? [];
  if (files.length === 0) return [];
  return [
    subheading('imports', pair('Sources croisées avec l’exploration', 'Sources set beside the crawl')),
    table(
      pair('Fichiers importés', 'Imported files'),
      [
        ['Fichier', 'File', 'wide'],
        ['Nature', 'Kind'],
        ['Période', 'Period'],
        ['Lignes', 'Rows', 'number'],
        ['Retenues', 'Kept', 'number'],
        ['Laissées de côté', 'Left aside', 'wide'],
      ],
      files.map(rowOf),
    ),
    note(
      pair(
        'Un robot est dit vérifié quand son adresse est dans les plages que le moteur publie\u202f; hors d’elles, seul le nom qu’il se donne est connu. Les visites sont les pages demandées par des navigateurs, programmes et fichiers annexes ôtés.',
        'A robot is called verified when its address is within the ranges the engine publishes; outside them only the name it gives itself is known. Visits are pages asked for by browsers, without programs and auxiliary files.',
      ),
    ),
  ];
}

function rowOf({ file, kind, period, rows, kept, refused, repeated }: ImportedFile): Cell[] {
  return [
    file,
    kindNames[kind],
    periodCell(kind, { file, period }),
    rows,
    repeated ? 0 : kept,
    repeated ? pair('fichier déjà lu, compté une fois', 'file read already, counted once') : refusedRows(refused),
  ];
}

/** The days of a file; for searches, what they do not show. */
function periodCell(kind: ImportedFile['kind'], source: SearchSource): Cell {
  const days = source.period === null ? null : `${source.period.from} – ${source.period.to}`;
  const short = kind === 'search-pages' || kind === 'search-queries' ? shortPeriodText(source) : null;
  if (short === null) return days;
  return days === null ? short : pair(`${days}\u202f: ${short.fr}`, `${days}: ${short.en}`);
}

const refusedRows = (refused: ImportedFile['refused']): Text =>
  refused.length === 0 ? pair('aucune', 'none') : joined(refused.map(refusedText), ', ');

const kindNames: Readonly<Record<ImportedFile['kind'], Text>> = {
  'server-log': pair('journal du serveur', 'server log'),
  'search-pages': pair('pages de la Search Console', 'Search Console pages'),
  'search-queries': pair('requêtes de la Search Console', 'Search Console queries'),
  keywords: pair('liste de mots-clés', 'list of keywords'),
  'crawl-export': pair('exploration d’un autre outil', 'crawl of another tool'),
  speed: pair('vitesse des pages', 'speed of pages'),
};
