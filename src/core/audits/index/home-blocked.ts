import { defineAudit } from '../audit.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { isPrivateAddress, bareHost } from '../facts/site-hosts.ts';

export const indexHomeBlocked = defineAudit({
  id: 'index.home_blocked',
  severity: 'critical',
  weight: 10,
  effort: 'minutes',
  title: { fr: 'Page d’accueil fermée aux moteurs', en: 'Home page closed to search engines' },
  action: { fr: 'Ouvrez la page d’accueil aux moteurs de recherche', en: 'Open the home page to search engines' },
  why: {
    fr: 'L’accueil reçoit le plus de liens : s’il est exclu de l’index, tout le site perd son entrée principale.',
    en: 'The home page receives most links: if it is kept out of the index, the whole site loses its main entrance.',
  },
  examples: {
    bad: '<meta name="robots" content="noindex"><h1>Moulin à huile de Mirabel</h1>',
    good: '<h1>Moulin à huile de Mirabel</h1>',
  },
  needs: ['home', 'crawl'],
  run: ({ home, crawl }) => {
    if (!home)
      return {
        notMeasured: {
          fr: `La page d’accueil ${crawl.seed} n’a pas été lue.`,
          en: `The home page ${crawl.seed} was not read.`,
        },
      };
    const { indexableReason: reason, canonical } = home;
    const isOnAnotherSite =
      canonical !== null && !isPrivateAddress(home.record.url) && bareHost(canonical) !== bareHost(home.record.url);
    if (reason !== 'noindex' && reason !== 'robots' && !isOnAnotherSite && !isBrokenStatus(home.record.status))
      return { checked: 1, findings: [] };
    return {
      checked: 1,
      findings: [
        {
          page: home.record.url,
          message: { fr: 'La page d’accueil ne peut pas être indexée.', en: 'The home page cannot be indexed.' },
          evidence: { reason, status: home.record.status, canonical },
          fix: {
            fr: 'Retirez la directive noindex, la règle de robots.txt ou l’adresse canonique étrangère qui vise l’accueil, et vérifiez qu’il répond 200.',
            en: 'Remove the noindex directive, the robots.txt rule or the foreign canonical that aims at the home page, and check that it answers 200.',
          },
        },
      ],
    };
  },
});
