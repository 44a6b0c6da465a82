import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';
import { usePageNames } from '../use-page-names.ts';
import { namedPages } from './named-pages.ts';

/** The title of an entry, with the names of the pages that it gives by their path. */
export function useNamedTitle(): (title: Text) => string {
  const { say } = useLanguage();
  const { audit } = useSite();
  const pageName = usePageNames();
  const nameOf = (path: string): string | null => {
    const name = pageName(URL.parse(path, audit.url)?.href ?? path);
    return name === null ? null : say(quoted, { name });
  };
  return (title) => namedPages(say(title), nameOf);
}

const quoted = { fr: '«\u00a0{name}\u00a0»', en: '“{name}”' };
