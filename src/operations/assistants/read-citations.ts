import { basename } from 'node:path';
import { z } from 'zod';
import type { ImportTable } from '../../core/framework/imports/import-outcome.ts';
import { answerReportImports } from '../../core/framework/imports/answer-reports.ts';
import { Failure } from '../../core/values/failure.ts';
import { readTableFile } from '../../io/connectors/table-file.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';

const known = new Map(answerReportImports.map((source) => [source.id, source]));

const CitedRow = z.object({
  /** A page, or a query of the engine. */
  name: z.string(),
  /** Times that the engine counted in the period of its report. */
  count: z.number(),
});

export const AssistantCitations = z.object({
  reports: z.array(
    z.object({
      source: z.string(),
      title: z.object({ fr: z.string(), en: z.string() }),
      /** `cited`: shown as a source of an answer; `shown`: anywhere in an answer, seen or not. */
      measure: z.enum(['cited', 'shown']),
      total: z.number(),
      /** Rows that the report names, the highest count first. */
      rows: z.array(CitedRow),
    }),
  ),
  notes: z.array(z.object({ fr: z.string(), en: z.string() })),
});
export type AssistantCitations = z.output<typeof AssistantCitations>;

/** Reads what Bing and Search Console report of answers made by AI. */
export const readAssistantCitations = defineOperation({
  id: 'read-assistant-citations',
  summary: {
    fr: 'Lire ce que Bing et la Search Console rapportent des réponses d’IA',
    en: 'Read what Bing and Search Console report of AI answers',
  },
  input: z.strictObject({
    files: field(
      z.array(z.string().min(1)).min(1),
      'exports des rapports d’IA de Bing Webmaster Tools et de la Search Console (CSV, ZIP, XLSX)',
      'exports of the AI reports of Bing Webmaster Tools and Search Console (CSV, ZIP, XLSX)',
    ),
  }),
  output: AssistantCitations,
  needs: ['files'],
  async run({ files: paths }, { files }) {
    const reports: AssistantCitations['reports'] = [];
    for (const path of paths) {
      if (!(await files.exists(path))) throw absent(path);
      const outcome = readTableFile(basename(path), await files.read(path), { answers: { acceptPartial: true } });
      const tables = outcome.kind === 'refused' ? [] : outcome.tables.filter(({ source }) => known.has(source));
      if (tables.length === 0) throw otherReport(path);
      reports.push(...tables.map(reportOf));
    }
    return { reports, notes: [unknown] };
  },
});

function reportOf({ source, rows }: ImportTable): AssistantCitations['reports'][number] {
  const measure = source === 'search-console-answers' ? 'shown' : 'cited';
  const counted = rows.flatMap(({ entity, values }) => {
    const count = measure === 'shown' ? values.shown : values.citations;
    return count === null || count === undefined ? [] : [{ name: entity, count }];
  });
  return {
    source,
    title: known.get(source)!.title,
    measure,
    total: counted.reduce((sum, { count }) => sum + count, 0),
    rows: counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** What these reports leave out. */
const unknown = {
  fr: 'Ces nombres sont ceux du moteur pour ses propres réponses\u202f: ni les clics, ni la place dans la réponse, ni les autres assistants n’y sont, et ils ne se comparent pas d’un moteur à l’autre.',
  en: 'These numbers are those of the engine for its own answers: clicks, the place in the answer and other assistants are not in them, and they do not compare between engines.',
};

function absent(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  });
}

function otherReport(path: string): Failure {
  return new Failure('import-refused', {
    fr: `${path} n’est pas un rapport d’IA\u202f: exportez les pages ou les requêtes du rapport «\u00a0AI Performance\u00a0» de Bing, ou les pages du rapport «\u00a0IA générative\u00a0» de la Search Console.`,
    en: `${path} is no AI report: export the pages or the queries of the report “AI Performance” of Bing, or the pages of the report “Generative AI” of Search Console.`,
  });
}
