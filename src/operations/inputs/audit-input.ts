import { z } from 'zod';
import { auditExports } from '../../exports/audit/index.ts';
import { locales } from '../../core/values/locale.ts';
import { addressField } from './address-field.ts';
import { csvDialects } from '../../exports/csv.ts';
import { auditFormats } from '../files/audit-formats.ts';
import { documentsHelp, documentsSchema } from './documents-option.ts';
import { field, pathField } from './field.ts';
import { BilingualText } from './bilingual-text.ts';
import { accessFields } from './access-input.ts';
import { scopeFields } from './scope-input.ts';

export const AuditInput = z.strictObject({
  url: addressField,
  out: pathField(z.string().min(1).optional(), 'dossier des fichiers produits', 'folder for the files produced'),
  documents: pathField(documentsSchema(auditExports).optional(), ...documentsHelp(auditExports)),
  format: pathField(
    z.array(z.enum(auditFormats)).optional(),
    'fichiers en plus\u202f: xlsx (classeur des listes), gexf ou graphml (graphe des liens, pour Gephi)\u202f; à répéter',
    'extra files: xlsx (workbook of the lists), gexf or graphml (link graph, for Gephi); repeatable',
  ),
  dialect: pathField(
    z.enum(csvDialects).default('local'),
    'fichiers CSV\u202f: local (pour les tableurs de la langue) ou rfc4180 (pour les programmes)',
    'CSV files: local (for the spreadsheets of the language) or rfc4180 (for programs)',
  ),
  maxPages: field(
    z.number().int().min(1).max(1_000_000).default(500),
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
    'vérifier images, fichiers et liens externes : none (rien), internal (le site seul) ou all',
    'check images, files and external links: none, internal (the site only) or all',
  ),
  maxProbes: field(
    z.number().int().min(0).max(20_000).default(500),
    'adresses d’autres sites à vérifier au plus',
    'maximum number of addresses of other sites to check',
  ),
  company: field(z.unknown().optional(), 'fichier de l’entreprise (JSON ou YAML)', 'company file (JSON or YAML)'),
  lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
  fresh: field(
    z.boolean().default(false),
    'recommencer sans reprendre une exploration interrompue',
    'start over, do not resume an interrupted crawl',
  ),
  semantics: field(z.boolean().default(true), 'analyser les textes', 'analyse the texts'),
  failOn: field(
    z.enum(['critical', 'high', 'medium', 'low']).optional(),
    'échouer (code 3) dès cette gravité',
    'fail (exit 3) from this severity on',
  ),
  import: pathField(
    z.array(z.string().min(1)).max(100).optional(),
    'fichier à croiser avec l’exploration\u202f: journal du serveur, Search Console, Screaming Frog, advertools\u202f; à répéter',
    'file to combine with the crawl: server log, Search Console, Screaming Frog, advertools; may be repeated',
  ),
  baseline: pathField(
    z.string().min(1).optional(),
    'dossier d’un audit précédent du site, à comparer dans le rapport',
    'folder of an earlier audit of the site, compared in the report',
  ),
  ignore: field(
    z.array(z.string().min(1).max(2200)).max(1000).optional(),
    'constat à ignorer : CONTRÔLE ou CONTRÔLE@PAGES (link.depth@/blog/*) ; à répéter',
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

export const AuditSummary = z.object({
  id: z.string(),
  url: z.string(),
  startedAt: z.string(),
  complete: z.boolean(),
  incompleteReasons: z.array(z.object({ code: z.string(), count: z.number(), examples: z.array(z.string()) })),
  /** What was asked to be read, and what that left out; absent for a whole site. */
  scope: z
    .object({
      include: z.array(z.string()),
      exclude: z.array(z.string()),
      only: z.enum(['list', 'sitemaps']).nullable(),
      listed: z.number().nullable(),
      leftOut: z.array(
        z.object({ rule: z.string(), addresses: z.number(), links: z.number(), examples: z.array(z.string()) }),
      ),
    })
    .optional(),
  /** How the crawl presented itself, never the values; absent when as usual. */
  access: z.object({ headers: z.array(z.string()), userAgent: z.string().nullable() }).optional(),
  /** Addresses known, files and redirects included. */
  pages: z.number(),
  /** Addresses that answered with an HTML page. */
  pagesRead: z.number(),
  links: z.number(),
  findings: z.record(z.string(), z.number()),
  /** Findings ignored by the owner’s rules, by check; absent without any. */
  ignored: z.record(z.string(), z.number()).optional(),
  /** Rows read and rejected from each imported file; absent without any. */
  imports: z
    .array(
      z.object({
        file: z.string(),
        kind: z.enum(['server-log', 'search-pages', 'search-queries', 'crawl-export']),
        rows: z.number(),
        kept: z.number(),
        refused: z.array(z.object({ reason: z.string(), count: z.number(), lines: z.array(z.number()) })),
        period: z.object({ from: z.string(), to: z.string() }).nullable(),
        repeated: z.boolean(),
      }),
    )
    .optional(),
  /** The remote model whose vectors were used; with a reason, none was used. Absent without a model. */
  vectors: z.object({ model: z.string(), pages: z.number(), reason: BilingualText.nullable() }).optional(),
  score: z.record(z.string(), z.number().nullable()),
  /** Why the score is null; absent when it is not. */
  scoreReason: BilingualText.optional(),
  timing: z.object({
    wallSeconds: z.number(),
    cpuSeconds: z.number(),
    crawlSeconds: z.number(),
    analysisSeconds: z.number(),
  }),
  peakRssMb: z.number(),
  /** Changes since the last audit of this site; absent for a first audit, or a fresh one. */
  changes: z
    .object({
      since: z.object({ id: z.string(), startedAt: z.string() }),
      unchanged: z.number(),
      changed: z.number(),
      added: z.number(),
      gone: z.number().nullable(),
    })
    .optional(),
  /** True when findings at or above `failOn` were found. */
  gate: z.boolean().optional(),
});
export type AuditSummary = z.output<typeof AuditSummary>;
