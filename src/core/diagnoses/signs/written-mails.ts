import type { PageFacts } from '../../audits/facts/site-facts.ts';

/** An e-mail address of a page, and where it is. */
export interface WrittenMail {
  readonly address: string;
  readonly place: 'link' | 'form' | 'text';
  /** The address that the words of its link show, when it is another. */
  readonly shown?: string;
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const linked = /^\s*mailto:\s*([^?]*)/i;

/** The domain of an address, in lower case, without `www.`. */
export const mailDomain = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/^www\./, '');

/** The e-mail addresses of a page: of its links, of its forms and of its text. */
export function mailsOf({ record, content }: PageFacts): WrittenMail[] {
  const links = record.links.flatMap(({ href, anchor }): WrittenMail[] => {
    const [address] = addressesIn(linked.exec(href)?.[1] ?? '');
    if (address === undefined) return [];
    const [shown] = addressesIn(anchor);
    // An icon or a label may be glued to the address.
    const isOther = shown !== undefined && !shown.toLowerCase().endsWith(address.toLowerCase());
    return [{ address, place: 'link', ...(isOther ? { shown } : {}) }];
  });
  const forms = (content?.forms ?? []).flatMap(({ action }) =>
    addressesIn(linked.exec(action ?? '')?.[1] ?? '').map((address): WrittenMail => ({ address, place: 'form' })),
  );
  const texts = (content?.blocks ?? []).flatMap(({ text }) =>
    text.includes('@') ? addressesIn(text).map((address): WrittenMail => ({ address, place: 'text' })) : [],
  );
  return [...forms, ...links, ...texts];
}

function addressesIn(text: string): string[] {
  return text.replaceAll(/%40/gi, '@').match(mail) ?? [];
}
