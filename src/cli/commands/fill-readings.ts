import { type FilledFile, fillReadings as fillOperation } from '../../operations/sources/fill-readings.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const fillReadings: CommandDefinition = defineCommand({
  id: 'fill-readings',
  operation: fillOperation,
  positionals: ['plan'],
  contentOf: ['plan'],
  writes: ['out'],
  examples: [
    'maillage fill-readings plan/strategy.json --out readings.csv',
    'maillage fill-readings plan/strategy.json --out readings.csv --json',
  ],
  print: ({ read: { done, expected }, until, out }: FilledFile) => ({
    fr: `${out}\u00a0: ${done} résultat${done > 1 ? 's' : ''} lu${done > 1 ? 's' : ''} sur ${expected}, jusqu’au ${until}. Complétez les autres, puis maillage close-cycle.`,
    en: `${out}: ${done} result${done === 1 ? '' : 's'} read of ${expected}, up to ${until}. Complete the others, then maillage close-cycle.`,
  }),
});
