import { hostOf } from '../../audits/wording.ts';

/** Digits that a template writes until its owner gives a number. */
const placeholderDigits = /^(\d)\1{5,}$|123456789\d?$|^(?:1?555){2}\d+$/;
/** A number of the ranges that film-makers use: 555-0100 to 555-0199. */
const fictionalDigits = /^1?\d{3}55501\d\d$/;
const placeholderDomain =
  /^(?:example|exemple|domain|domaine|your-?(?:domain|company|site|website|business|email)|votre-?(?:domaine|site|entreprise|societe)|my-?(?:domain|site|website|company)|mon-?site|site-?name|company-?name|email|website)\.[a-z]{2,4}$|(?:^|\.)example\.(?:com|net|org)$|\.(?:example|invalid)$/i;
const writable = /^[^\s@?,/:]+@[^\s@?,/:]+\.[^\s@?,/:]+$/;

/** True for a `tel:` address that calls nobody: without a digit, with letters for digits, or a number of a template. */
export function callsNobody(href: string): boolean {
  const number = decoded(
    href
      .trim()
      .replace(/^tel:/i, '')
      .replace(/[;,?].*$/s, ''),
  );
  const digits = number.replace(/\D/g, '');
  if (digits === '' || /x{3,}/i.test(number)) return true;
  return placeholderDigits.test(digits) || fictionalDigits.test(digits);
}

/** True for a `mailto:` address that reaches nobody: an address of the web, nothing, or the domain of a template. */
export function writesNobody(href: string, site: string): boolean {
  const bare = decoded(href.trim().replace(/^mailto:/i, ''));
  // Without an address but with a subject or a body, the link shares the page.
  if (/^\?./.test(bare)) return false;
  const addresses = bare.replace(/\?.*$/s, '').split(/[,;]/);
  return addresses.every((address) => {
    const clean = address.trim();
    if (!writable.test(clean)) return !/@/.test(clean) || /^https?:/i.test(clean);
    const domain = clean.slice(clean.indexOf('@') + 1).toLowerCase();
    return placeholderDomain.test(domain) && !hostOf(site).endsWith(domain);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
