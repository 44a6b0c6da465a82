import { defineAudit } from '../audit.ts';
import { closestPage } from '../page-kinds/closest-page.ts';
import { hasVisitsOrImpressions } from '../facts/imported-facts.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { inNumber, pathOf } from '../wording.ts';

export const httpVisitedMissing = defineAudit({
  id: 'http.visited_missing',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  title: {
    fr: 'Adresses encore demandées qui ne répondent plus',
    en: 'Addresses still asked for that no longer answer',
  },
  action: {
    fr: 'Redirigez les adresses disparues que l’on demande encore',
    en: 'Redirect the gone addresses that people still ask for',
  },
  why: {
    fr: 'Des personnes arrivent encore à ces adresses, par un favori, un autre site ou les résultats de recherche, et tombent sur une erreur. Une redirection les rend aussitôt.',
    en: 'People still come to these addresses, by a bookmark, another site or search results, and meet an error. A redirect gives them back at once.',
  },
  examples: {
    bad: {
      '/': '<a href="/ruches">Nos ruches</a>',
      '/ruches': '<h1>Ruches en kit</h1>',
      '/ruches-2024': { status: 404 },
      imports: {
        'search-console.csv':
          'Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://exemple.fr/ruches-2024,4,60,"6,7 %","5,1"',
      },
    },
    good: {
      '/': '<a href="/ruches">Nos ruches</a>',
      '/ruches': '<h1>Ruches en kit</h1>',
      '/ruches-2024': { to: '/ruches' },
      imports: {
        'search-console.csv':
          'Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://exemple.fr/ruches-2024,4,60,"6,7 %","5,1"',
      },
    },
  },
  needs: ['pages', 'imported'],
  run: ({ pages, imported }) => {
    if (!imported?.visits && !imported?.search) {
      return {
        notMeasured: {
          fr: 'Non mesuré\u202f: ni journal du serveur ni pages de la Search Console n’ont été importés.',
          en: 'Not measured: neither a server log nor the pages of Search Console were imported.',
        },
        fix: {
          fr: 'Relancez l’audit avec --import FICHIER\u202f: access.log de votre hébergeur, ou export Pages de la Search Console.',
          en: 'Run the audit again with --import FILE: the access.log of your host, or the Pages export of Search Console.',
        },
      };
    }
    // link.broken_internal reports a dead page that has links.
    const requested = pages.filter(
      ({ record, inlinks }) => inlinks === 0 && hasVisitsOrImpressions(record.url, imported),
    );
    const lost = requested.filter(({ record }) => isBrokenStatus(record.status));
    const closest = closestPage(lost.length > 0 ? pages : []);
    return {
      checked: requested.length,
      findings: lost.map(({ record }) => {
        const { url, status } = record;
        const visits = imported.visits?.get(url) ?? 0;
        const impressions = imported.search?.get(url)?.impressions ?? 0;
        const replacement = closest(url);
        return {
          page: url,
          message:
            visits > 0
              ? inNumber(visits, {
                  fr: `L’adresse répond ${status} ; le journal y compte ${visits} visite{|s}.`,
                  en: `The address answers ${status}; the log counts ${visits} visit{|s} to it.`,
                })
              : {
                  fr: `L’adresse répond ${status} ; les résultats de recherche l’ont montrée ${impressions} fois.`,
                  en: `The address answers ${status}; search results showed it ${impressions} times.`,
                },
          evidence: { status, visits, impressions },
          fix: replacement
            ? {
                fr: `Redirigez-la (301) vers ${pathOf(replacement)}, la page qui lui ressemble le plus, ou vers celle qui répond à la même question.`,
                en: `Redirect it (301) to ${pathOf(replacement)}, the page most like it, or to the one that answers the same question.`,
              }
            : {
                fr: 'Redirigez-la (301) vers la page qui répond à la même question ; rétablissez-la si aucune ne le fait.',
                en: 'Redirect it (301) to the page that answers the same question; restore it if none does.',
              },
          ...(replacement ? { edit: { old: url, new: replacement } } : {}),
        };
      }),
    };
  },
});
