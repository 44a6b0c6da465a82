import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { visitorAddresses } from '../../core/values/addresses/visitor-addresses.ts';
import { Failure } from '../../core/values/failure.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineOperation } from '../operation.ts';
import { type AuditRows, auditRows, type Row } from '../sites/audit-rows.ts';
import { latestAudit } from '../sites/latest-audit.ts';

/** Addresses of one call: as many as a content system shows in one list. */
const mostAddresses = 100;

const PageFigures = z.object({
  /** The address as it was asked. */
  asked: z.string(),
  /** The address that the audit read; null when it did not read the page, and the other figures are null too. */
  url: z.string().nullable(),
  /** Distinct pages that link to it. */
  inlinks: z.number().nullable(),
  /** Fewest clicks from the start page; null also without a path of links. */
  depth: z.number().nullable(),
  indexable: z.boolean().nullable(),
});

export const listPageFigures = defineOperation({
  id: 'list-page-figures',
  summary: { fr: 'Lire les chiffres de plusieurs pages', en: 'Read the figures of several pages' },
  input: z.strictObject({
    /** Whole addresses of pages of one site. */
    urls: z
      .array(z.url({ protocol: /^https?$/ }).max(2048))
      .min(1)
      .max(mostAddresses),
  }),
  output: z.object({
    audit: z.object({ id: z.string(), endedAt: z.string().nullable() }),
    /** One row for each address, in the order of the call. */
    data: z.array(PageFigures),
  }),
  needs: ['store'],
  async run({ urls }, { store }) {
    const hosts = new Set(urls.map(siteHost));
    if (hosts.size > 1) throw severalSites();
    const { id, endedAt } = await latestAudit(urls[0]!, store);
    const rows = await auditRows(id, endedAt ?? '', 'pages', store);
    return { audit: { id, endedAt }, data: urls.map((asked) => figuresOf(asked, rows)) };
  },
});

function figuresOf(asked: string, rows: AuditRows | null): z.output<typeof PageFigures> {
  const row = rows === null ? undefined : rowAt(asked, rows);
  if (row === undefined) return { asked, url: null, inlinks: null, depth: null, indexable: null };
  const { url, inlinks, depth, indexable } = row as Omit<z.output<typeof PageFigures>, 'asked'>;
  return { asked, url, inlinks, depth, indexable };
}

/** The row of a page under one of the addresses that visitors use for it. */
function rowAt(asked: string, rows: AuditRows): Row | undefined {
  const numbers = numbersByUrl(rows);
  const number = visitorAddresses(asked)
    .map((url) => numbers.get(url))
    .find((one) => one !== undefined);
  return number === undefined ? undefined : rows.slice(number, number + 1)[0];
}

/** Numbers of the rows by address, read once for each audit. */
const numbersByUrl = memoizeByObject((rows: AuditRows) => {
  const numbers = new Map<string, number>();
  for (const [number, { url }] of rows.slice(0, rows.length).entries()) numbers.set(String(url), number);
  return numbers;
});

function severalSites(): Failure {
  const detail = {
    fr: 'Les adresses d’un appel sont celles d’un seul site.',
    en: 'The addresses of one call belong to one site.',
  };
  return new Failure('invalid-input', detail, [{ path: '/urls', message: detail }]);
}
