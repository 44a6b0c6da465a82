import { z } from 'zod';
import { auditDocuments } from '../../exports/audit/documents.ts';
import { locales } from '../../core/values/locale.ts';
import { addressField } from './address-field.ts';
import { csvDialects } from '../../exports/csv.ts';
import { auditFormats } from '../files/audit-formats.ts';
import { lookField } from '../company/look-field.ts';
import { documentsHelp, documentsSchema } from './documents-option.ts';
import { field, pathField } from './field.ts';
import { BilingualText } from './bilingual-text.ts';
import { accessFields } from './access-input.ts';
import { ScopeSummary } from './scope-summary.ts';
import { scopeFields } from './scope-input.ts';
import { CompanyFile } from '../company/company-file.ts';

/** Most pages of a crawl when no limit is given. */
export const usualMaxPages = 500;

export const AuditInput = z.strictObject({
  url: addressField,
  out: pathField(z.string().min(1).optional(), 'dossier des fichiers produits', 'folder for the files produced'),
  documents: pathField(documentsSchema(auditDocuments).optional(), ...documentsHelp(auditDocuments)),
  format: pathField(
    z.array(z.enum(auditFormats)).optional(),
    'fichiers en plus\u202f: xlsx (classeur des listes), gexf ou graphml (graphe des liens, pour Gephi), sarif (constats, pour les outils de revue de code)\u202f; à répéter',
    'extra files: xlsx (workbook of the lists), gexf or graphml (link graph, for Gephi), sarif (findings, for tools of code review); repeatable',
  ),
  pictures: pathField(
    z.boolean().default(false),
    'ajouter au rapport une image de l’endroit de chaque action, prise par Chromium s’il est là',
    'add a picture of the place of each action to the report, taken by Chromium where there is one',
  ),
  dialect: pathField(
    z.enum(csvDialects).default('local'),
    'fichiers CSV\u202f: local (pour les tableurs de la langue) ou rfc4180 (pour les programmes)',
    'CSV files: local (for the spreadsheets of the language) or rfc4180 (for programs)',
  ),
  maxPages: field(
    z.number().int().min(1).max(1_000_000).default(usualMaxPages),
    'nombre de pages à explorer au plus',
    'maximum number of pages to crawl',
  ),
  maxDepth: field(
    z.number().int().min(0).max(1000).optional(),
    'clics depuis la page de départ au plus',
    'maximum number of clicks from the start page',
  ),
  concurrency: field(z.number().int().min(1).max(64).default(4), 'requêtes simultanées', 'simultaneous requests'),
  delay: field(
    z.number().int().min(0).max(60_000).default(0),
    'millisecondes entre deux requêtes',
    'milliseconds between two requests',
  ),
  ignoreRobots: field(
    z.boolean().default(false),
    'explorer malgré robots.txt (votre propre site uniquement)',
    'crawl despite robots.txt (your own site only)',
  ),
  respectNofollow: field(
    z.boolean().default(false),
    'ne pas suivre les liens nofollow',
    'do not follow nofollow links',
  ),
  ...scopeFields,
  ...accessFields,
  render: field(
    z.enum(['never', 'auto', 'always']).default('never'),
    'exécuter JavaScript\u202f: never, auto ou always',
    'run JavaScript: never, auto or always',
  ),
  probe: field(
    z.enum(['none', 'internal', 'all']).default('all'),
    'vérifier images, fichiers et liens externes\u202f: none (rien), internal (le site seul) ou all',
    'check images, files and external links: none, internal (the site only) or all',
  ),
  maxProbes: field(
    z.number().int().min(0).max(20_000).default(500),
    'adresses d’autres sites à vérifier au plus',
    'maximum number of addresses of other sites to check',
  ),
  look: lookField,
  company: field(CompanyFile.optional(), 'fichier de l’entreprise (JSON ou YAML)', 'company file (JSON or YAML)'),
  lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
  fresh: field(
    z.boolean().default(false),
    'recommencer sans reprendre une exploration interrompue',
    'start over, do not resume an interrupted crawl',
  ),
  stored: field(
    z.boolean().default(false),
    'mesurer pour l’entreprise les pages de l’audit d’il y a moins d’une heure, sans rien demander au site\u202f; sans un tel audit, le site est lu',
    'measure for the company the pages of the audit of less than an hour ago, without a request to the site; without such an audit the site is read',
  ),
  semantics: field(z.boolean().default(true), 'analyser les textes', 'analyse the texts'),
  failOn: field(
    z.enum(['critical', 'high', 'medium', 'low']).optional(),
    'échouer (code 3) dès cette gravité',
    'fail (exit 3) from this severity on',
  ),
  import: pathField(
    z.array(z.string().min(1)).max(100).optional(),
    'fichier à croiser avec l’exploration\u202f: Search Console, liste de mots-clés avec volumes, journal du serveur, Screaming Frog, advertools\u202f; à répéter',
    'file to combine with the crawl: Search Console, list of keywords with volumes, server log, Screaming Frog, advertools; may be repeated',
  ),
  baseline: pathField(
    z.string().min(1).optional(),
    'dossier d’un audit précédent du site, à comparer dans le rapport',
    'folder of an earlier audit of the site, compared in the report',
  ),
  sameSite: pathField(
    z.boolean().default(false),
    'comparer à l’audit d’une autre adresse du même site (préproduction), page par page',
    'compare with the audit of another address of the same site (staging), page by page',
  ),
  ignore: field(
    z.array(z.string().min(1).max(2200)).max(1000).optional(),
    'constat à ignorer\u202f: CONTRÔLE ou CONTRÔLE@PAGES (link.depth@/blog/*)\u202f; à répéter',
    'finding to ignore: CHECK or CHECK@PAGES (link.depth@/blog/*); may be repeated',
  ),
  ignoreReason: field(
    z.string().max(500).optional(),
    'raison d’ignorer, gardée avec la règle',
    'why it is ignored, kept with the rule',
  ),
  ignoreUntil: field(
    z.iso.date().optional(),
    'dernier jour de la règle (AAAA-MM-JJ), 90 jours sans ce choix',
    'last day of the rule (YYYY-MM-DD), 90 days unless given',
  ),
  ignoreFile: pathField(
    z.string().min(1).optional(),
    'fichier des règles, maillage.ignore.yaml sans ce choix',
    'file of the rules, maillage.ignore.yaml unless given',
  ),
  seed: field(z.number().int().min(0).default(1), 'graine des tirages aléatoires', 'seed of the random draws'),
});
export type AuditInput = z.output<typeof AuditInput>;

/** Number of findings by id of a check. */
const findingCounts = z.record(z.string(), z.number());

export const AuditSummary = z
  .object({
    schemaVersion: z.literal('1').optional().describe('Version of this format; absent in audits of the first versions'),
    engineVersion: z
      .string()
      .optional()
      .describe('Version of maillage that made the audit; absent in audits of the first versions'),
    id: z.string().describe('Id of the audit, unique among all audits'),
    url: z.string().describe('Address from which the crawl started'),
    startedAt: z.string().describe('Time at which the audit started, ISO 8601 in UTC'),
    complete: z.boolean().describe('True when every known page of the site was read'),
    incompleteReasons: z
      .array(
        z.object({
          code: z.string().describe('`max-pages`, `max-depth`, `robots`, `errors`, `interrupted` …'),
          count: z.number().describe('Number of addresses concerned'),
          examples: z.array(z.string()).describe('Some of these addresses'),
        }),
      )
      .describe('Why the crawl is not complete; empty when it is'),
    scope: ScopeSummary.optional().describe('Part of the site that the audit was limited to; absent for a whole site'),
    access: z
      .object({
        headers: z.array(z.string()).describe('Names of the added headers, without their values'),
        userAgent: z.string().nullable().describe('User agent of the requests; null = the usual one'),
      })
      .optional()
      .describe('How the crawl presented itself; absent when as usual'),
    scripts: BilingualText.optional().describe('What scripts write and was not read; absent when nothing was missed'),
    onePage: BilingualText.optional().describe('What a single page without links may hide; absent when more was read'),
    pages: z.number().describe('Addresses known, files and redirects included'),
    pagesRead: z.number().describe('Addresses that answered with an HTML page'),
    textsRead: z
      .number()
      .nullable()
      .describe('Pages whose texts were compared to propose links; null when texts were not analysed'),
    links: z.number().describe('Occurrences of links in these pages'),
    findings: findingCounts.describe('Number of faults by id of a check'),
    ignored: findingCounts
      .optional()
      .describe("Number of findings ignored by the owner's rules, by id of a check; absent without any"),
    findingsOfCompany: z
      .number()
      .describe('Number of these faults that are ones because the company file names their page; 0 without a file'),
    imports: z
      .array(
        z.object({
          file: z.string().describe('Name of the file'),
          kind: z
            .enum(['server-log', 'search-pages', 'search-queries', 'keywords', 'crawl-export', 'speed'])
            .describe('Kind of file, recognised from its content'),
          rows: z.number().describe('Rows read'),
          kept: z.number().describe('Rows used'),
          refused: z
            .array(
              z.object({
                reason: z.string().describe('`unreadable`, `other-site`, `not-a-page` or `too-many-addresses`'),
                count: z.number().describe('Number of rows'),
                lines: z.array(z.number()).describe('Line numbers of the first of these rows'),
              }),
            )
            .describe('Rows rejected, by reason'),
          period: z
            .object({
              from: z.string().describe('First day, `YYYY-MM-DD`'),
              to: z.string().describe('Last day, `YYYY-MM-DD`'),
            })
            .nullable()
            .describe('Period of the rows; null when they have no dates'),
          repeated: z.boolean().describe('True when another file has the same bytes: it is read once'),
        }),
      )
      .optional()
      .describe('Rows read and rejected from each imported file; absent without any'),
    vectors: z
      .object({
        model: z.string().describe('Name of the model'),
        pages: z.number().describe('Pages with a vector'),
        reason: BilingualText.nullable().describe('Why no vector was used; null when they were'),
      })
      .optional()
      .describe('Remote model whose vectors compare the pages; absent without a model'),
    score: z
      .record(z.string(), z.number().nullable())
      .describe('Score by area, 0–100; `whole` is the score of the site; null = not measured'),
    first: z.array(BilingualText).describe('Titles of the first actions, in their order, at most five'),
    scoreReason: BilingualText.optional().describe('What caps or costs the score of the site most, or why it is null'),
    timing: z
      .object({
        wallSeconds: z.number().describe('Time from start to end, seconds'),
        cpuSeconds: z.number().describe('Processor time, seconds'),
        crawlSeconds: z.number().describe('Time of the crawl, seconds'),
        analysisSeconds: z.number().describe('Time of the analysis, seconds'),
      })
      .describe('Duration of the audit'),
    peakRssMb: z.number().describe('Most memory used by the process, megabytes'),
    changes: z
      .object({
        since: z
          .object({
            id: z.string().describe('Id of that audit'),
            startedAt: z.string().describe('Time at which it started, ISO 8601 in UTC'),
          })
          .describe('The last audit'),
        unchanged: z.number().describe('Pages with the same content'),
        changed: z.number().describe('Pages with another content'),
        added: z
          .number()
          .nullable()
          .describe('Pages that the last audit did not find; null when it left known pages out'),
        gone: z
          .number()
          .nullable()
          .describe('Pages that only the last audit found; null when the crawl is not complete'),
      })
      .optional()
      .describe('Changes since the last audit of this site; absent for a first audit, or a fresh one'),
    baseline: z
      .object({
        pages: z
          .object({
            added: z.number().describe('Pages that only this audit found'),
            removed: z.number().describe('Pages that only the baseline found'),
            changed: z.number().describe('Pages that both read and that differ'),
          })
          .describe('Pages'),
        findings: z
          .object({
            new: z.number().describe('Faults that only this audit found'),
            worse: z.number().describe('Faults with more pages or places than in the baseline'),
            fixed: z.number().describe('Faults that only the baseline found'),
          })
          .describe('Findings'),
        notes: z.array(BilingualText).optional().describe('What was not compared, and why; absent when all was'),
      })
      .optional()
      .describe('Changes since the audit of `--baseline`, all in `comparison.json`; absent without it'),
    gate: z
      .boolean()
      .optional()
      .describe('True when findings at or above `failOn` were found; absent without `failOn`'),
  })
  .describe('The audit as a whole: how much was read, what was found, the scores and the time it took');
export type AuditSummary = z.output<typeof AuditSummary>;
