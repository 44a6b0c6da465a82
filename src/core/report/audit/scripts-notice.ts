import { unreadByScripts } from '../../audits/facts/completeness.ts';
import { withoutBrowser } from '../../audits/facts/rendered-pages.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { inBoth, type Text } from '../../values/text.ts';

/** Said first: what scripts write of the site and was not read, and how to read it; null when nothing was missed. */
export function scriptsNotice({ home, crawl }: Pick<SiteFacts, 'home' | 'crawl'>): Text | null {
  const unread = unreadByScripts(home, crawl);
  return (
    unread && inBoth((locale) => `${opening[locale]}${unread[locale]}${left[locale]} ${withoutBrowser.fix![locale]}`)
  );
}

const opening: Text = { fr: 'À savoir\u202f: ', en: 'Please note: ' };
const left: Text = {
  fr: '. Le menu, les clics et les pages sans lien ne sont donc pas jugés.',
  en: '. The menu, the clicks and the pages without a link are therefore not judged.',
};
