import { defineAudit } from '../audit.ts';
import { isRefusalStatus } from '../facts/page-state.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const httpBlockedBot = defineAudit({
  id: 'http.blocked_bot',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Pages qui refusent les robots (401, 403, 429)', en: 'Pages that refuse robots (401, 403, 429)' },
  action: { fr: 'Vérifiez que ces pages sont bien fermées exprès', en: 'Check that these pages are closed on purpose' },
  why: {
    fr: 'Le serveur a refusé notre robot, pas forcément un visiteur : ces liens ne sont pas déclarés morts. Si Google est refusé de même, la page ne sera pas indexée.',
    en: 'The server refused our robot, not necessarily a visitor: these links are not declared dead. If Google is refused too, the page will not be indexed.',
  },
  examples: {
    bad: {
      '/': '<a href="/pneus">Nos pneus</a>',
      '/pneus': { status: 403 },
    },
    good: {
      '/': '<a href="/pneus">Nos pneus</a>',
      '/pneus': '<h1>Pneus été et hiver</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter((page) => isRefusalStatus(page.record.status))
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: {
          fr: `Le serveur répond ${record.status} au robot : la page n’a pas pu être lue.`,
          en: `The server answers ${record.status} to the robot: the page could not be read.`,
        },
        evidence: { status: record.status, inlinks },
        fix: {
          fr: 'Ouvrez la page dans un navigateur ; si elle est publique, autorisez les robots dans le pare-feu, sinon retirez-la du plan de site.',
          en: 'Open the page in a browser; if it is public, allow robots in the firewall, otherwise take it out of the sitemap.',
        },
      })),
  }),
});
