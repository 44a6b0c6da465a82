import { Failure } from '../failure.ts';
import { type HostRefusal, hostVerdict } from './host.ts';
import type { Text } from '../text.ts';

/** Failure for a URL that is not crawled: by its own form, or because its name resolves to a private address. */
export function unsafeAddress(url: string): Failure {
  const verdict = hostVerdict(url);
  const why = verdict.allowed ? resolvesToPrivate : reasons[verdict.reason](verdict.detail);
  return new Failure('unsafe-url', {
    fr: `${url} ${why.fr}\u202f: donnez l’adresse publique d’un site, en http ou https.`,
    en: `${url} ${why.en}: give the public address of a site, in http or https.`,
  });
}

const resolvesToPrivate: Text = { fr: 'mène à une adresse privée', en: 'leads to a private address' };

const isPrivate: Text = { fr: 'est une adresse privée', en: 'is a private address' };

const reasons: Readonly<Record<HostRefusal, (detail: string) => Text>> = {
  'bad-url': () => ({ fr: 'n’est pas une adresse qui se lit', en: 'is not an address that can be read' }),
  scheme: () => ({ fr: 'n’est pas une adresse de site web', en: 'is not the address of a website' }),
  port: (port) => ({
    fr: `emploie le port ${port}, qui n’est pas celui d’un site web`,
    en: `uses port ${port}, which is not that of a website`,
  }),
  'private-address': () => isPrivate,
  'private-name': () => isPrivate,
};
