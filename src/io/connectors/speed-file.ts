import { RefusedRows } from '../../core/audits/results/refused-rows.ts';
import { readSpeed } from '../../core/audits/speed/read-speed.ts';
import type { SpeedFigures, SpeedReading } from '../../core/audits/speed/speed-figures.ts';
import { addressPlacer } from '../../core/audits/texts/place-address.ts';
import type { ImportedFile } from '../../core/audits/facts/imported-facts.ts';

/** Words that the first lines of such a file contain. */
const marks = /"(?:record|lighthouseVersion|loadingExperience|lighthouseResult)"\s*:/;

/** True for the first lines of a file of PageSpeed Insights, Lighthouse or the Chrome UX Report. */
export const isSpeedFile = (head: readonly string[]): boolean => marks.test(head.join('\n'));

interface SpeedFile {
  readonly file: Omit<ImportedFile, 'file' | 'repeated'>;
  readonly speed: ReadonlyMap<string, SpeedFigures>;
}

/** The readings of a file, one JSON value or one a line, for the pages of a site; null when it has none. */
export function readSpeedFile(bytes: Uint8Array, seed: string): SpeedFile | null {
  const text = new TextDecoder().decode(bytes);
  const values =
    parsed(text) ??
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parsed);
  const place = addressPlacer(seed);
  const refused = new RefusedRows();
  const speed = new Map<string, SpeedFigures>();
  const days: SpeedReading['period'][] = [];
  let rows = 0;
  for (const value of Array.isArray(values) ? (values as unknown[]) : [values]) {
    const readings = readSpeed(value);
    rows += Math.max(1, readings?.length ?? 0);
    if (readings === null) refused.add('unreadable', rows);
    for (const { url, figures, period } of readings ?? []) {
      const placed = place(url);
      if ('refused' in placed) {
        refused.add(placed.refused, rows);
        continue;
      }
      const known = speed.get(placed.url);
      speed.set(placed.url, known === undefined ? figures : betterSpeed(known, figures));
      days.push(period);
    }
  }
  if (speed.size === 0 && refused.list.length === 0) return null;
  return {
    file: { kind: 'speed', rows, kept: days.length, refused: refused.list, period: spanOf(days) },
    speed,
  };
}

/** What visitors met wins over a laboratory, and a page over its origin; otherwise the later one. */
export const betterSpeed = (known: SpeedFigures, later: SpeedFigures): SpeedFigures =>
  weight(later) >= weight(known) ? later : known;

const weight = ({ kind, isOrigin }: SpeedFigures): number => (kind === 'lab' ? 0 : isOrigin ? 1 : 2);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function spanOf(periods: readonly SpeedReading['period'][]): SpeedReading['period'] {
  const known = periods.filter((period) => period !== null);
  const from = known.map((period) => period.from).sort()[0];
  const to = known
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
