import { defineAudit } from '../audit.ts';
import { inNumber } from '../wording.ts';
import { pagesWith } from '../page-traits.ts';

export const indexRobotsBlocked = defineAudit({
  id: 'index.robots_blocked',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages bloquées par robots.txt mais citées', en: 'Pages blocked by robots.txt but linked' },
  why: {
    fr: 'Le moteur voit les liens mais n’a pas le droit de lire la page : il peut afficher l’adresse nue, et la valeur reçue s’y perd.',
    en: 'The engine sees the links but may not read the page: it may show the bare address, and the value received is lost there.',
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter(({ record, inlinks }) => record.error === 'robots' && inlinks > 0)
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: inNumber(inlinks, {
          fr: `robots.txt interdit cette adresse, que ${inlinks} page{|s} cite{|nt}.`,
          en: `robots.txt forbids this address, which ${inlinks} page{|s} link{s|} to.`,
        }),
        evidence: { inlinks },
        fix: {
          fr: 'Ouvrez l’adresse dans robots.txt si elle est utile aux visiteurs ; sinon retirez les liens, ou employez noindex plutôt que le blocage.',
          en: 'Open the address in robots.txt if it serves visitors; otherwise remove the links, or use noindex rather than the block.',
        },
      })),
  }),
});
