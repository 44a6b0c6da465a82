import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { withoutLog } from '../facts/completeness.ts';
import type { RobotHits } from '../facts/imported-facts.ts';
import { isRedirect } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const fewestHits = 100;
const wastedShare = 0.2;
const examplesKept = 10;

type Waste = 'redirect' | 'error' | 'noindex' | 'canonical' | 'parameters' | 'unknown';

export const indexCrawlWaste = defineAudit({
  id: 'index.crawl_waste',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Passages de robots dépensés pour rien', en: 'Robot visits spent for nothing' },
  action: {
    fr: 'Fermez aux moteurs les adresses qui ne servent à rien',
    en: 'Close to search engines the addresses that serve nothing',
  },
  why: {
    fr: 'Le robot d’un moteur n’accorde à un site qu’un certain nombre de passages. Ceux qu’il donne aux redirections, aux erreurs et aux pages hors index manquent à vos pages utiles.',
    en: 'A search engine’s robot grants a site only so many visits. Those it spends on redirects, errors and pages out of the index are missing from your useful pages.',
  },
  thresholds: {
    share: {
      value: 100 * wastedShare,
      unit: '% of the visits',
      source: 'our choice: a fifth, what a site with a few years of redirects shows',
    },
    hits: { value: fewestHits, unit: 'visits in the log', source: 'our choice: below it a share says nothing' },
  },
  examples: {
    bad: {
      '/': '<a href="/skis-2025">Location de skis</a>',
      '/skis-2025': { to: '/skis' },
      '/skis': '<h1>Location de skis</h1>',
      imports: {
        'access.log':
          '<!-- 80 × 66.249.66.1 - - [12/May/2026:06:25:24 +0200] "GET /skis HTTP/1.1" 200 5120 "-" "Googlebot/2.1"\n --><!-- 40 × 66.249.66.1 - - [12/May/2026:06:25:24 +0200] "GET /skis-2025 HTTP/1.1" 301 5120 "-" "Googlebot/2.1"\n -->',
      },
    },
    good: {
      '/': '<a href="/skis">Location de skis</a>',
      '/skis-2025': { to: '/skis' },
      '/skis': '<h1>Location de skis</h1>',
      imports: {
        'access.log':
          '<!-- 115 × 66.249.66.1 - - [12/May/2026:06:25:24 +0200] "GET /skis HTTP/1.1" 200 5120 "-" "Googlebot/2.1"\n --><!-- 5 × 66.249.66.1 - - [12/May/2026:06:25:24 +0200] "GET /skis-2025 HTTP/1.1" 301 5120 "-" "Googlebot/2.1"\n -->',
      },
    },
  },
  needs: ['pageOf', 'imported'],
  run: ({ pageOf, imported }) => {
    const robots = imported?.robots;
    if (!robots) return withoutLog;
    const total = [...robots].reduce((sum, [, { hits }]) => sum + hits, 0);
    const verified = [...robots].reduce((sum, [, robot]) => sum + robot.verified, 0);
    if (total < fewestHits) return { checked: robots.size, findings: [] };
    const wasted = [...robots].flatMap(([url, hits]) => {
      const kind = wasteOf(url, hits, pageOf.get(url));
      return kind === null ? [] : [{ url, kind, hits: hits.hits }];
    });
    const lost = wasted.reduce((sum, { hits }) => sum + hits, 0);
    if (lost < wastedShare * total) return { checked: robots.size, findings: [] };
    wasted.sort((a, b) => b.hits - a.hits || (a.url < b.url ? -1 : 1));
    const byKind = new Map<Waste, number>();
    for (const { kind, hits } of wasted) byKind.set(kind, (byKind.get(kind) ?? 0) + hits);
    return {
      checked: robots.size,
      findings: [
        {
          page: null,
          message: messageOf(lost, total, verified),
          evidence: {
            hits: total,
            wasted: lost,
            verified,
            byKind: Object.fromEntries([...byKind].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
            examples: wasted.slice(0, examplesKept).map(({ url }) => url),
            pages: wasted.length,
          },
          fix: {
            fr: 'Corrigez d’abord les adresses citées en preuve : liens vers la page d’arrivée au lieu des redirections, retrait des adresses à paramètres du plan de site et des menus, 410 pour ce qui ne reviendra pas.',
            en: 'Mend first the addresses in the evidence: links to the final page instead of redirects, addresses with parameters out of the sitemap and menus, 410 for what will not come back.',
          },
        },
      ],
    };
  },
});

/** Why visits to an address are wasted, null when they are not; by the crawl when it read the address, else by the log. */
function wasteOf(url: string, { status }: RobotHits, page: PageFacts | undefined): Waste | null {
  if (page) {
    if (isRedirect(page.record)) return 'redirect';
    if ((page.record.status ?? status) >= 400) return 'error';
    if (page.indexableReason === 'noindex') return 'noindex';
    return page.indexableReason === 'canonical' ? 'canonical' : null;
  }
  if (status >= 400) return 'error';
  if (status >= 300 && status !== 304) return 'redirect';
  return url.includes('?') ? 'parameters' : 'unknown';
}

function messageOf(lost: number, total: number, verified: number): Text {
  const percent = Math.round((100 * lost) / total);
  const proven = Math.round((100 * verified) / total);
  return {
    fr: `${percent} % des ${total} passages de robots de moteurs vont à des adresses qui n’apportent rien. ${proven} % des passages viennent d’adresses que les moteurs publient ; les autres ne sont connus que par le nom que le robot se donne.`,
    en: `${percent}% of the ${total} visits of search engine robots go to addresses that bring nothing. ${proven}% of the visits come from addresses the engines publish; the others are known only by the name the robot gives itself.`,
  };
}
