import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { excerpt } from '../wording.ts';
import { parsedUrl } from '../../values/url.ts';

const knownScheme =
  /^(?:mailto|tel|sms|javascript|data|blob|geo|whatsapp|viber|skype|callto|fax|ftp|sftp|magnet|webcal|market|intent|about|file|maps|facetime|tg|signal|xmpp|irc|ssh|git|news|bitcoin|zoommtg|msteams|slack|spotify|steam|itms|itms-apps|android-app|ios-app|fb-messenger|fb|chrome|view-source):/i;

export const linkInvalid = defineAudit({
  id: 'link.invalid',
  severity: 'medium',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Adresses de liens illisibles', en: 'Unreadable link addresses' },
  action: {
    fr: 'Corrigez les liens dont l’adresse est mal écrite',
    en: 'Correct the links whose address is badly written',
  },
  why: {
    fr: 'Le navigateur ne comprend pas cette adresse : le clic ne mène nulle part.',
    en: 'The browser does not understand this address: the click leads nowhere.',
  },
  examples: {
    bad: '<a href="htp:/exemple.fr/avis">Avis</a>',
    good: { '/': '<a href="https://exemple.fr/avis">Avis</a>', '/avis': '<h1>Avis</h1>' },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'other-scheme',
      ({ link }) =>
        !link.http && !knownScheme.test(link.href.trim()) && !isOtherProtocol(link.href) ? link.href : null,
      (uses) => {
        const { href, anchor } = uses[0].link;
        const meant = repaired(href);
        return {
          message: {
            fr: `L’adresse « ${excerpt(href)} » n’est pas valable.`,
            en: `The address “${excerpt(href)}” is not valid.`,
          },
          evidence: { href, anchor },
          fix: {
            fr: 'Corrigez l’adresse : protocole (https://), deux-points, espaces, guillemets oubliés.',
            en: 'Correct the address: protocol (https://), colon, spaces, missing quotes.',
          },
          ...(meant === null ? {} : { edit: { old: href, new: meant } }),
        };
      },
    ),
});

/** `ldap://annuaire.example` belongs to another program. The letters of http in any order are a misspelling of it. */
function isOtherProtocol(href: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]+):\/\/[^\s/]+/i.exec(href)?.[1];
  return scheme !== undefined && !/^[htps]+$/i.test(scheme);
}

/** Corrects a misspelt scheme (`htp:/`, `https//`, `http://https://`) before a plausible host; null when unsure. */
function repaired(href: string): string | null {
  const found = /^\s*(?:https?:\/\/)?(h?tt?ps?)\s*[:;]?\s*\/{1,3}\s*(\S+)\s*$/i.exec(href);
  if (!found) return null;
  const url = `${/s$/i.test(found[1]!) ? 'https' : 'http'}://${found[2]!}`;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(parsedUrl(url)?.hostname ?? '') ? url : null;
}
