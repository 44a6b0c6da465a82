import { type DemoSummary, runDemo } from '../../operations/run-demo.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const demo: CommandDefinition = defineCommand({
  id: 'demo',
  operation: runDemo,
  positionals: [],
  examples: ['maillage demo', 'maillage demo --out out/demo --lang en'],
  print: (summary: DemoSummary) => ({
    fr: `Le site d’exemple (${summary.audit.pagesRead} pages) a été exploré, contrôlé et planifié\u202f: ${summary.plan.items} contenus datés.\nOuvrez ${summary.report}\nPlan\u202f: ${summary.planReport}`,
    en: `The sample site (${summary.audit.pagesRead} pages) was crawled, audited and planned: ${summary.plan.items} dated items.\nOpen ${summary.report}\nPlan: ${summary.planReport}`,
  }),
});
