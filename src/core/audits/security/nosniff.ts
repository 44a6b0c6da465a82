import { defineAudit } from '../audit.ts';
import { missingHeader, pagesWithHeaders } from '../facts/missing-header.ts';

export const securityNosniff = defineAudit({
  id: 'security.nosniff',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Type de fichier deviné par le navigateur', en: 'File type guessed by the browser' },
  action: {
    fr: 'Empêchez le navigateur de deviner le type des fichiers',
    en: 'Keep browsers from guessing the type of files',
  },
  why: {
    fr: 'Sans nosniff, un fichier déposé par un visiteur peut être pris pour un script.',
    en: 'Without nosniff a file uploaded by a visitor may be taken for a script.',
  },
  examples: {
    bad: { '/': { headers: { 'referrer-policy': 'same-origin' } } },
    good: { '/': { headers: { 'x-content-type-options': 'nosniff' } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    missingHeader(pagesWithHeaders(htmlPages), 'x-content-type-options', {
      fix: { fr: 'Envoyez X-Content-Type-Options: nosniff.', en: 'Send X-Content-Type-Options: nosniff.' },
      edit: { old: '', new: 'X-Content-Type-Options: nosniff' },
    }),
});
