import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { inNumber } from '../wording.ts';

/** sitemap.other_host reports addresses of another site. */
const reportedApart = 'foreign-urls';

/** The sitemap reader reports sizes over 50 MB among the issues. */
export const sitemapInvalid = defineAudit({
  id: 'sitemap.invalid',
  severity: 'high',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Plan de site défectueux', en: 'Faulty sitemap' },
  action: { fr: 'Réparez le plan de site', en: 'Repair the sitemap' },
  why: {
    fr: 'Un fichier mal formé, ou de plus de 50 000 adresses, est lu à moitié ou pas du tout.',
    en: 'A malformed file, or one with more than 50,000 addresses, is read by half or not at all.',
  },
  thresholds: {
    urls: { value: 50000, unit: 'addresses', source: 'sitemaps.org protocol' },
  },
  examples: {
    bad: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml': '<urlset><url><loc>/</loc></url></urlset>',
    },
    good: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const read = crawl.sitemaps.filter((sitemap) => sitemap.status === 200);
    // Where no file is a sitemap, sitemap.missing reports it.
    if (read.every(({ kind }) => kind === 'unknown')) return { checked: 0, findings: [] };
    return {
      checked: read.length,
      findings: read
        .map((sitemap) => ({ ...sitemap, issues: sitemap.issues.filter((issue) => issue !== reportedApart) }))
        .filter((sitemap) => sitemap.issues.length > 0 || sitemap.urls > 50_000 || sitemap.kind === 'unknown')
        .map(({ url, issues, urls, kind }) => ({
          page: url,
          message: faultText(urls, issues),
          evidence: { issues, urls, kind },
          fix: {
            fr: 'Régénérez le fichier et validez-le ; au-delà de 50 000 adresses, découpez-le derrière un index.',
            en: 'Generate the file again and validate it; beyond 50,000 addresses, split it behind an index.',
          },
        })),
    };
  },
});

/** Issues of a file whose end is missing: the addresses before it were read. */
const cuts = ['cut', 'truncated', 'too-large', 'timeout', 'reset'];

function faultText(urls: number, issues: readonly string[]): Text {
  if (urls > 50_000)
    return {
      fr: `Ce plan de site contient ${urls} adresses, au-delà de la limite de 50 000.`,
      en: `This sitemap holds ${urls} addresses, beyond the limit of 50,000.`,
    };
  if (issues.some((issue) => cuts.includes(issue)))
    return inNumber(urls, {
      fr: `Ce plan de site est coupé avant sa fin\u202f: ${urls} adresse{|s} lue{|s} avant la coupure.`,
      en: `This sitemap is cut before its end: ${urls} address{|es} read before the cut.`,
    });
  if (issues.includes('relative-url'))
    return {
      fr: 'Les adresses de ce plan de site n’ont pas leur domaine\u202f: les moteurs les refusent.',
      en: 'The addresses of this sitemap lack their domain: search engines refuse them.',
    };
  return {
    fr: 'Ce plan de site n’est pas conforme au protocole.',
    en: 'This sitemap does not conform to the protocol.',
  };
}
