import { z } from 'zod';
import { expecting, field, pathField, repeatedField } from './field.ts';

/** Signs of a regular expression, which no address contains. */
const regularExpression = /[\\^$[\]{}|]|\.\*|\.\+/;

const Pattern = expecting(z.string().max(500), (text) => /^[/*]/.test(text) && !regularExpression.test(text), {
  fr: 'Un motif commence par / ou *, sans nom de domaine ni expression régulière\u202f: * pour une suite de signes dans un dossier, ** à toute profondeur (/blog/**, *?page=*)\u202f; une option par motif.',
  en: 'A pattern starts with / or *, without a domain name or a regular expression: * for any characters within a folder, ** at any depth (/blog/**, *?page=*); one option a pattern.',
});

const Column = expecting(z.string().max(345), (text) => /^[A-Za-z][\w-]{0,39}=./.test(text), {
  fr: 'Une colonne s’écrit NOM=SÉLECTEUR, le nom en lettres sans accent, chiffres, - ou _\u202f: prix=.price.',
  en: 'Write a column as NAME=SELECTOR, the name in plain letters, digits, - or _: price=.price.',
});

const Search = expecting(z.string().max(300), (text) => /[\p{L}\p{N}]/u.test(text), {
  fr: 'Un texte à chercher a au moins une lettre ou un chiffre\u202f: devis, ou /expression régulière/.',
  en: 'A text to search for has at least one letter or digit: quotation, or /regular expression/.',
});

/** Most addresses of one list. */
export const mostListed = 100_000;

/** The fields of an audit that decide what is read of the site. */
export const scopeFields = {
  extract: repeatedField(
    z.array(Column).max(20).optional(),
    'colonne en plus dans la liste des pages, NOM=SÉLECTEUR CSS, NOM=SÉLECTEUR@ATTRIBUT (prix=.price) ou NOM=/EXPRESSION RÉGULIÈRE/ sur la source\u202f; à répéter',
    'extra column in the list of pages, NAME=CSS SELECTOR, NAME=SELECTOR@ATTRIBUTE (price=.price) or NAME=/REGULAR EXPRESSION/ over the source; may be repeated',
  ),
  search: repeatedField(
    z.array(Search).max(20).optional(),
    'texte à compter dans le texte visible de chaque page, mots entiers, sans égard aux accents ni à la casse, ou /EXPRESSION RÉGULIÈRE/\u202f: colonne search.TEXTE des pages (devis)\u202f; à répéter',
    'text to count in the visible text of each page, whole words in any case and accents, or /REGULAR EXPRESSION/: column search.TEXT of the pages (quotation); may be repeated',
  ),
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
  stripParameters: field(
    z
      .array(z.string().regex(/^[^?&=#\s]{1,100}$/))
      .min(1)
      .max(50)
      .optional(),
    'paramètres à ôter des adresses, * pour une suite (sid,utm_*)',
    'parameters to remove from addresses, * for any run of characters (sid,utm_*)',
  ),
  list: pathField(
    z.string().min(1).optional(),
    'fichier d’adresses, une par ligne\u202f: celles-là seulement sont lues (adresses.txt)',
    'file of addresses, one a line: only these are read (addresses.txt)',
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
