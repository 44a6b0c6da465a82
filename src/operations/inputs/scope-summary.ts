import { z } from 'zod';

/** What an audit was limited to, as its summary names it. */
export const ScopeSummary = z.object({
  include: z
    .array(z.string())
    .describe('Patterns of paths: an address is read only when one of them matches; empty = any'),
  exclude: z.array(z.string()).describe('Patterns of paths that are not read'),
  only: z
    .enum(['list', 'sitemaps'])
    .nullable()
    .describe('Whether only listed addresses or those of the sitemaps are read; null = neither'),
  listed: z.number().nullable().describe('Number of listed addresses; null without a list'),
  skippedLines: z.array(z.number()).describe('Numbers of the lines of the list that were skipped'),
  leftOut: z
    .array(
      z.object({
        rule: z
          .string()
          .describe('Rule that left addresses out: `exclude` and its pattern, `include`, `list` or `sitemap-only`'),
        addresses: z.number().describe('Addresses of the site that pages link to'),
        links: z.number().describe('Links to these addresses'),
        examples: z.array(z.string()).describe('The first of these addresses, at most five'),
      }),
    )
    .describe('What each rule left out, most links first'),
  unmatched: z
    .array(
      z.object({
        option: z.enum(['include', 'exclude']).describe('Option that gave the pattern'),
        pattern: z.string().describe('The pattern'),
      }),
    )
    .describe('Patterns that match no known address'),
});
