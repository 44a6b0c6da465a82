import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { inNumber } from '../wording.ts';

export const canonicalFormDrift = defineAudit({
  id: 'canonical.form_drift',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Formes d’adresse mêlées dans les canoniques', en: 'Mixed address forms in canonicals' },
  action: {
    fr: 'Écrivez toutes les adresses principales sous la même forme',
    en: 'Write all main addresses in the same form',
  },
  why: {
    fr: 'Une partie des pages se déclare avec www ou en http, l’autre sans : le site se présente sous deux noms.',
    en: 'Some pages declare themselves with www or in http, others without: the site introduces itself under two names.',
  },
  examples: {
    bad: {
      '/': '<link rel="canonical" href="https://exemple.fr/"><h1>Cabinet d’ostéopathie</h1>',
      '/tarifs': '<link rel="canonical" href="https://www.exemple.fr/tarifs"><h1>Tarifs des séances</h1>',
    },
    good: {
      '/': '<link rel="canonical" href="https://exemple.fr/"><h1>Cabinet d’ostéopathie</h1>',
      '/tarifs': '<link rel="canonical" href="https://exemple.fr/tarifs"><h1>Tarifs des séances</h1>',
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const declared = htmlPages.filter((page) => page.canonical !== null);
    const forms = groupBy(declared, (page) => /^https?:\/\/[^/]+/.exec(page.canonical!)?.[0] ?? null);
    const ranked = [...forms].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    const main = ranked[0]?.[0] ?? '';
    const drifting = ranked.slice(1).filter(([form]) => siteName(form) === siteName(main));
    return {
      checked: declared.length,
      findings: drifting.map(([form, pages]) => ({
        page: null,
        message: inNumber(pages.length, {
          fr: `${pages.length} page{|s} se déclare{|nt} sous ${form}, les autres sous ${main}.`,
          en: `${pages.length} page{|s} declare{s itself| themselves} under ${form}, the others under ${main}.`,
        }),
        evidence: { form, main, pages: pages.length, examples: pages.slice(0, 10).map((page) => page.record.url) },
        fix: {
          fr: `Employez partout ${main} et redirigez l’autre forme vers elle.`,
          en: `Use ${main} everywhere and redirect the other form to it.`,
        },
        edit: { old: form, new: main },
      })),
    };
  },
});

function siteName(form: string): string {
  return form.replace(/^https?:\/\/(?:www\.)?/, '');
}
