import { IconExternalLink } from '@tabler/icons-react';
import { Link } from 'react-router';
import { addressOf } from '../screens.ts';
import { useLanguage } from './language.tsx';
import { useSite } from './site.tsx';
import { usePageNames } from './use-page-names.ts';

/** A page of the site by its name and its address, which open its sheet; the icon opens the page itself. */
export function PageLink({ url }: { readonly url: string }) {
  const { say } = useLanguage();
  const { host } = useSite();
  const path = pathOf(url);
  const name = usePageNames()(url);
  // Plain elements: a table has a hundred of them, and components of the library take ten times as long.
  return (
    <span className="page-link">
      <Link to={`${addressOf(host, 'page')}?url=${encodeURIComponent(url)}`} className="page-path">
        {name ?? path}
        {name !== null && path !== '/' && <small className="page-address"> {path}</small>}
      </Link>
      {/^https?:\/\//.test(url) && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="page-itself"
          aria-label={say(sentences.open, { path })}
        >
          <IconExternalLink size={14} aria-hidden />
        </a>
      )}
    </span>
  );
}

/** The address without the part that all pages of the site share. */
function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return decodeURI(pathname) + search;
  } catch {
    return url;
  }
}

const sentences = {
  open: { fr: 'Ouvrir la page {path} dans un nouvel onglet', en: 'Open the page {path} in a new tab' },
};
