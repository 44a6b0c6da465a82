import { checkHealth, type Health } from '../../operations/check-health.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const doctor: CommandDefinition = defineCommand({
  id: 'doctor',
  operation: checkHealth,
  positionals: [],
  withoutStore: true,
  examples: ['maillage doctor', 'maillage doctor --json'],
  print: (health: Health) => {
    const lines = (locale: 'fr' | 'en'): string =>
      health.checks
        .map(
          (check) =>
            `${check.state.padEnd(5)} ${check.message[locale]}${check.fix ? `\n      → ${check.fix[locale]}` : ''}`,
        )
        .join('\n');
    return { fr: lines('fr'), en: lines('en') };
  },
  exitCode: (health: Health) => (health.checks.some((check) => check.state === 'fail') ? 1 : 0),
});
