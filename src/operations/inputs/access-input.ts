import { z } from 'zod';
import { expecting, field, pathField, repeatedField } from './field.ts';

/** User name and password of basic authentication, or the value of a Cookie header. */
export const SiteLogin = z.strictObject({
  user: z.string().min(1).max(200).optional(),
  password: z.string().max(1000).optional(),
  cookie: expecting(
    z.string().min(1).max(4000).optional(),
    (text) => text === undefined || /^[\x20-\x7e]*$/.test(text),
    {
      fr: 'Un cookie s’écrit nom=valeur, en caractères ASCII sur une ligne.',
      en: 'Write a cookie as name=value, in ASCII characters on one line.',
    },
  ),
});
export type SiteLogin = z.output<typeof SiteLogin>;

/** Headers of the connection, and those the crawler sets itself. */
const ownHeaders =
  /^(?:host|connection|content-.*|transfer-encoding|upgrade|accept-encoding|user-agent|range|te|trailer|expect|keep-alive|if-.*|proxy-.*)$/i;

const Header = expecting(
  z.string().max(5000),
  (line) => {
    const [, name] = /^([\w!#$%&'*+.^`|~-]{1,100}): ?[\x20-\x7e]+$/.exec(line) ?? [];
    return name !== undefined && !ownHeaders.test(name);
  },
  {
    fr: 'Un en-tête s’écrit NOM:VALEUR, en caractères ASCII\u202f; ceux de la connexion et User-Agent ne se donnent pas ici.',
    en: 'Write a header as NAME:VALUE, in ASCII characters; those of the connection and User-Agent are not given here.',
  },
);

const UserAgent = expecting(
  z.string().max(300),
  (text) => /^[\x20-\x7e]+$/.test(text) && /https?:\/\/[^\s);]+\.[^\s);]+|[^\s@();]+@[^\s@();]+\.[a-z]{2,}/i.test(text),
  {
    fr: 'Le user-agent contient une adresse où vous joindre\u202f: MonRobot/1.0 (+https://www.exemple.fr/robot) ou un e-mail.',
    en: 'The user agent contains an address to reach you: MyBot/1.0 (+https://www.example.com/bot) or an e-mail address.',
  },
);

/** The fields of an audit for credentials, headers and user agent; values of `auth` and `header` are secrets. */
export const accessFields = {
  header: repeatedField(
    z.array(Header).max(20).optional(),
    'en-tête NOM:VALEUR envoyé à l’origine du site seulement, jamais écrit (X-Preview:jeton)\u202f; à répéter',
    'header NAME:VALUE sent to the origin of the site only, never written (X-Preview:token); may be repeated',
  ),
  auth: field(
    SiteLogin.optional(),
    'identifiants du site\u202f: user et password, ou cookie\u202f; gardés chiffrés le temps du travail',
    'credentials of the site: user and password, or cookie; kept encrypted for the time of the job',
  ),
  authFile: pathField(
    z.string().min(1).optional(),
    'fichier des identifiants du site, jamais recopiés\u202f: user et password, ou cookie, en YAML ou JSON (identifiants.yaml)',
    'file with the credentials of the site, never copied: user and password, or cookie, in YAML or JSON (login.yaml)',
  ),
  userAgent: field(
    UserAgent.optional(),
    'nom annoncé aux serveurs, avec une adresse où vous joindre (MonRobot/1.0 +https://www.exemple.fr)\u202f; robots.txt est lu sous ce nom',
    'name given to servers, with an address to reach you (MyBot/1.0 +https://www.example.com); robots.txt is read under this name',
  ),
};
