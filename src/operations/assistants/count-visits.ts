import { z } from 'zod';
import { robotPurposes } from '../../core/audits/assistants/ai-robots.ts';
import { AiVisitTally } from '../../core/audits/assistants/ai-visits.ts';
import { Failure } from '../../core/values/failure.ts';
import { textLines } from '../../io/connectors/text-lines.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';

/** Pages listed for each robot. */
const pagesShown = 5;

export const AssistantVisits = z.object({
  lines: z.number(),
  /** Lines that are no request of the combined format. */
  unreadable: z.number(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  robots: z.array(
    z.object({
      agent: z.string(),
      maker: z.string(),
      purpose: z.enum(robotPurposes),
      hits: z.number(),
      refused: z.number(),
      pages: z.array(z.object({ url: z.string(), hits: z.number() })),
    }),
  ),
});
export type AssistantVisits = z.output<typeof AssistantVisits>;

/** Counts, in server logs, what robots of assistants requested, by purpose and page. */
export const countAssistantVisits = defineOperation({
  id: 'count-assistant-visits',
  summary: {
    fr: 'Compter dans les journaux du serveur les visites des robots d’assistants',
    en: 'Count the visits of the robots of assistants in server logs',
  },
  input: z.strictObject({
    files: field(
      z.array(z.string().min(1)).min(1),
      'journaux d’accès au format combined, gzip ou non',
      'access logs in the combined format, gzip or not',
    ),
    url: field(z.url({ protocol: /^https?$/ }), 'adresse du site', 'address of the site'),
  }),
  output: AssistantVisits,
  needs: ['files'],
  async run({ files: paths, url }, { files }, { signal }) {
    const tally = new AiVisitTally(url);
    for (const path of paths) {
      if (!(await files.exists(path))) throw absent(path);
      for await (const line of textLines(files.parts(path))) tally.add(line);
      signal.throwIfAborted();
    }
    if (tally.lines > 0 && tally.unreadable === tally.lines) throw notALog;
    return {
      lines: tally.lines,
      unreadable: tally.unreadable,
      period: tally.period,
      robots: tally.visits(pagesShown).map(({ robot: { agent, maker, purpose }, hits, refused, pages }) => ({
        agent,
        maker,
        purpose,
        hits,
        refused,
        pages: pages.map((page) => ({ ...page })),
      })),
    };
  },
});

function absent(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  });
}

const notALog = new Failure('import-refused', {
  fr: 'Aucune ligne n’est au format combined d’Apache ou de nginx.',
  en: 'No line is in the combined format of Apache or nginx.',
});
