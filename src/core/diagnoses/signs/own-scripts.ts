import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { parsedUrl } from '../../values/url.ts';

/** Addresses of the scripts that a page loads from its own host. */
export function ownScripts({ record, content }: PageFacts): string[] {
  const own = parsedUrl(record.url)?.host;
  const scripts = (content?.resources ?? []).filter(({ kind }) => kind === 'script');
  return scripts.flatMap(({ url }) => (parsedUrl(url)?.host === own ? [url] : []));
}

const library =
  /(?:^|[/._-])(?:jquery|bootstrap|popper|slick|owl|swiper|lightbox|fancybox|photoswipe|modernizr|polyfills?|wow|aos|isotope|masonry|font-?awesome|wp-emoji|lazysizes|instantpage)(?:[./_-]|$)/i;

/** True when a script that is no well-known library may do what the page does not say: nobody has read it. */
export const mayBeScripted = (page: PageFacts): boolean => ownScripts(page).some((url) => !library.test(url));
