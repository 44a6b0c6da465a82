import { z } from 'zod';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { sourceReadings } from '../../core/steering/publication/source-readings.ts';
import { Failure } from '../../core/values/failure.ts';
import { filledReadings, readingRows } from '../../exports/cycle/readings-csv.ts';
import type { Store } from '../../io/services/store.ts';
import { field, pathField } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { CycleId } from '../read-cycle.ts';
import { asStrategy } from '../validate-plan.ts';
import { observedFigures } from './observed-figures.ts';

const Filled = z.object({
  /** The table to complete, with the results that connected sources gave. */
  csv: z.string(),
  /** Results filled, of those that the plan expects. */
  read: z.object({ done: z.number(), expected: z.number() }),
  /** Last day that was read. */
  until: z.string(),
});

export const FilledFile = Filled.omit({ csv: true }).extend({ out: z.string() });
export type FilledFile = z.output<typeof FilledFile>;

/** Writes the table of results of a plan with what connected sources show. */
export const fillReadings = defineOperation({
  id: 'fill-readings',
  summary: {
    fr: 'Remplir la table des résultats d’un plan avec les sources connectées',
    en: 'Fill the table of results of a plan from the connected sources',
  },
  input: z.strictObject({
    plan: field(z.unknown(), 'fichier strategy.json du cycle', 'strategy.json of the cycle'),
    out: pathField(z.string().min(1), 'table à écrire (CSV)', 'table to write (CSV)'),
  }),
  output: FilledFile,
  needs: ['store', 'files'],
  async run({ plan, out }, { store, files }) {
    const { csv, ...filled } = await filledTable(asStrategy(plan), store);
    await files.write(out, csv);
    return { ...filled, out };
  },
});

/** The same for a plan of the service. */
export const fillStoredReadings = defineOperation({
  id: 'read-filled-readings',
  summary: {
    fr: 'Lire la table des résultats, remplie par les sources connectées',
    en: 'Read the table of results, filled from the connected sources',
  },
  input: z.strictObject({ id: CycleId }),
  output: Filled,
  needs: ['store'],
  run: async ({ id }, { store }) => filledTable(await storedPlan(id, store), store),
});

async function filledTable(strategy: Strategy, store: Store): Promise<z.output<typeof Filled>> {
  const { figures, until } = await observedFigures(store);
  if (until === null) throw unread;
  const readings = sourceReadings(strategy, figures, until);
  const expected = readingRows(strategy).length;
  return { csv: filledReadings(strategy, readings), read: { done: readings.length, expected }, until };
}

const unread = new Failure('conflict', {
  fr: 'Aucune source connectée n’a encore été lue\u202f: connectez-en une, puis lancez maillage sync-sources.',
  en: 'No connected source was read yet: connect one, then run maillage sync-sources.',
});
