import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const indexXRobotsDiff = defineAudit({
  id: 'index.x_robots_diff',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'En-tête et balise robots en désaccord', en: 'Robots header and element disagree' },
  action: {
    fr: 'Accordez la consigne du serveur et celle de la page',
    en: 'Make the directive of the server and of the page agree',
  },
  why: {
    fr: 'L’en-tête X-Robots-Tag ne se voit pas dans la page : quand il dit autre chose que la balise, on cherche longtemps pourquoi la page n’est pas indexée.',
    en: 'The X-Robots-Tag header does not show in the page: when it says something else than the element, one searches long for why the page is not indexed.',
  },
  examples: {
    bad: {
      '/': {
        headers: { 'x-robots-tag': 'noindex' },
        body: '<meta name="robots" content="index"><h1>Location de bateaux</h1>',
      },
    },
    good: {
      '/': {
        headers: { 'x-robots-tag': 'index' },
        body: '<meta name="robots" content="index"><h1>Location de bateaux</h1>',
      },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'robots', ({ metaRobots, headerRobots }) => {
      if (metaRobots.length === 0 || headerRobots.length === 0 || isClosed(metaRobots) === isClosed(headerRobots))
        return null;
      return {
        message: {
          fr: `L’en-tête dit « ${headerRobots.join(', ')} » et la balise « ${metaRobots.join(', ')} ».`,
          en: `The header says “${headerRobots.join(', ')}” and the element “${metaRobots.join(', ')}”.`,
        },
        evidence: { meta: metaRobots, header: headerRobots },
        fix: {
          fr: 'Choisissez un seul endroit, de préférence la balise, et retirez l’autre du serveur.',
          en: 'Choose one place, preferably the element, and remove the other from the server.',
        },
      };
    }),
});

function isClosed(directives: readonly string[]): boolean {
  return directives.includes('noindex') || directives.includes('none');
}
