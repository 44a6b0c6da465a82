import { defineAudit } from '../audit.ts';
import { isSuccess } from '../facts/page-state.ts';
import { pathOf } from '../wording.ts';

/** Content types expected by file extension. */
const expectedTypes: Readonly<Record<string, RegExp>> = {
  html: /html/,
  htm: /html/,
  php: /html|json|xml/,
  pdf: /pdf/,
  jpg: /^image\//,
  jpeg: /^image\//,
  png: /^image\//,
  gif: /^image\//,
  webp: /^image\//,
  svg: /svg/,
  css: /css/,
  js: /javascript|ecmascript/,
  xml: /xml/,
  json: /json/,
};

export const httpContentType = defineAudit({
  id: 'http.content_type',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Type de fichier mal déclaré', en: 'Wrongly declared file type' },
  action: {
    fr: 'Faites déclarer au serveur le bon type de fichier',
    en: 'Let the server declare the right type of file',
  },
  why: {
    fr: 'Le serveur annonce un type qui ne correspond pas à l’extension : le navigateur peut télécharger la page au lieu de l’ouvrir.',
    en: 'The server announces a type that does not match the extension: the browser may download the page instead of opening it.',
  },
  examples: {
    bad: {
      '/': '<a href="/tarifs.pdf">Tarifs du déménagement</a>',
      '/tarifs.pdf': { headers: { 'content-type': 'text/plain' } },
    },
    good: {
      '/': '<a href="/tarifs.pdf">Tarifs du déménagement</a>',
      '/tarifs.pdf': { headers: { 'content-type': 'application/pdf' } },
    },
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const answered = pages.filter((page) => isSuccess(page.record));
    return {
      checked: answered.length,
      findings: answered.flatMap(({ record }) => {
        const extension = /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(pathOf(record.url))?.[1]?.toLowerCase() ?? '';
        const pattern = expectedTypes[extension];
        if (!pattern || (record.contentType && pattern.test(record.contentType))) return [];
        const declared = record.contentType ?? '–';
        return [
          {
            page: record.url,
            message: {
              fr: `L’extension .${extension} est servie avec le type « ${declared} ».`,
              en: `The extension .${extension} is served with the type “${declared}”.`,
            },
            evidence: { contentType: record.contentType, extension },
            fix: {
              fr: 'Corrigez la table des types (Content-Type) du serveur pour cette extension.',
              en: 'Correct the server’s type table (Content-Type) for this extension.',
            },
          },
        ];
      }),
    };
  },
});
