import { z } from 'zod';
import { expecting, field, pathField, repeatedField } from './field.ts';

const Pattern = expecting(z.string().max(500), (text) => /^[/*]/.test(text), {
  fr: 'Un motif commence par / ou *, sans nom de domaine\u202f: /blog/** ou *?page=*.',
  en: 'A pattern starts with / or *, without a domain name: /blog/** or *?page=*.',
});

/** Most addresses of one list. */
export const mostListed = 100_000;

/** The fields of an audit that narrow what is read of the site. */
export const scopeFields = {
  include: repeatedField(
    z.array(Pattern).max(100).optional(),
    'lire seulement les adresses de ce motif, * dans un dossier, ** à toute profondeur (/blog/**)\u202f; à répéter',
    'read only the addresses that match: * within a folder, ** at any depth (/blog/**); may be repeated',
  ),
  exclude: repeatedField(
    z.array(Pattern).max(100).optional(),
    'ne pas lire les adresses de ce motif (/tag/**, *?sort=*)\u202f; à répéter',
    'do not read the addresses that match (/tag/**, *?sort=*); may be repeated',
  ),
  list: pathField(
    z.string().min(1).optional(),
    'fichier d’adresses, une par ligne\u202f: celles-là seulement sont lues',
    'file of addresses, one a line: only these are read',
  ),
  addresses: field(
    z.array(z.string().max(2048)).min(1).max(mostListed).optional(),
    'adresses à lire, celles-là seulement',
    'addresses to read, only these',
  ),
  sitemapOnly: field(
    z.boolean().default(false),
    'lire seulement la page de départ et les adresses des plans de site',
    'read only the start page and the addresses of the sitemaps',
  ),
};
