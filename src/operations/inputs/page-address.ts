import { isHttpUrl, resolveUrl } from '../../core/values/url.ts';
import { Failure } from '../../core/values/failure.ts';

/** The address of a page of the site, typed whole or as a path; throws `Failure('invalid-input')` when it is no address. */
export function pageAddress(given: string, siteUrl: string): string {
  const url = resolveUrl(given, siteUrl);
  if (url !== null && isHttpUrl(url)) return url;
  const message = {
    fr: 'Donnez l’adresse entière de la page ou son chemin, par exemple /ma-page/.',
    en: 'Give the whole address of the page or its path, such as /my-page/.',
  };
  throw new Failure('invalid-input', message, [{ path: '/url', message }]);
}
