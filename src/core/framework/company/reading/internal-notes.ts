import { pointer } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

/**
 * Signs of a note for the company itself among its proofs: money inside the house, contracts and secrets, what is not done
 * yet, what went wrong, the voice of who fills in the file. General words of any trade, in French and English.
 */
const internalSigns: readonly RegExp[] = [
  /\b(marges?|salaires?|prix (d['’]achat|de revient)|coûts? (d['’]achat|de revient|interne)|achetée?s? (à|entre|pour|\d+))\b/iu,
  /\b(margins?|wages|salar(y|ies)|cost price|purchase (price|cost)|bought (at|for|in)|our cost)\b/iu,
  /\b(chiffre d['’]affaires|frais de structure|turnover|set off against|overheads?|per cent of (our )?costs)\b/iu,
  /\b(confidentiel\w*|interdi(t|sent|sons|re)\b.{0,30}\b(nommer|citer|publier|dire)|ne pas (dire|citer|nommer|publier|écrire))/iu,
  /\b(confidential|nda|forbids? (us )?(naming|to name|publishing)|forbid naming|do not (say|name|publish|mention|write)|not to be (named|published|mentioned))\b/iu,
  /\b(pas encore|reste à|à (vérifier|confirmer|renouveler|demander)|en attente de|se termine le|prend fin|je ne (sais|connais)|je n['’]ai)/iu,
  /\b(not yet|still to|to be (checked|confirmed|renewed|decided)|ends? (on )?\d|pending|i (do not|don['’]t|have not|haven['’]t|think|guess)\b)/iu,
  /\b(en rupture|n['’](ont|a) pas (renouvelé|repris)|perdus? (cette|en)|hors stock)\b/iu,
  /\b(out of stock|did not renew|churned|lost (this|last|in))\b/iu,
];

/** A remark in brackets that keeps a fact inside the company; the words alone may describe an offer ("private room"). */
export const internalMarker =
  /[([]\s*(?:strictement |strictly )?(?:interne|internal|priv(?:é|ée|ate)|confidenti(?:el|elle|al)|secret|à garder|keep)(?=[\s)\],:;])[^)\]]*[)\]]|[([][^)\]]*\s(?:interne|internal|confidenti(?:el|elle|al)|secret)\s*[)\]]/iu;

/** True for a sentence that no text may publish. */
export const isInternalNote = (text: string): boolean =>
  internalMarker.test(text) || internalSigns.some((sign) => sign.test(text));

const listsOf = ['proofs', 'attributes'] as const;

/** The file without the notes for the company itself among what its texts may quote; each is named in a notice. */
export function withoutInternalNotes(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  const notices: Notice[] = [];
  const cleaned = (part: unknown, path: readonly PropertyKey[]): unknown => {
    if (!isRecord(part)) return part;
    const kept = listsOf.flatMap((name) => {
      const list = part[name];
      return Array.isArray(list) ? [[name, publishable(list, [...path, name], notices)] as const] : [];
    });
    return kept.length === 0 ? part : { ...part, ...Object.fromEntries(kept) };
  };
  const noted = (offer: unknown, path: readonly PropertyKey[]): unknown => {
    const clean = cleaned(offer, path);
    if (!isRecord(offer) || !isRecord(clean)) return clean;
    const own = Array.isArray(offer.notes) ? offer.notes : [];
    const notes = listsOf.flatMap((name) => {
      const list = offer[name];
      return Array.isArray(list) ? list.filter((text) => typeof text === 'string' && isInternalNote(text)) : [];
    });
    return notes.length === 0 ? clean : { ...clean, notes: [...own, ...notes] };
  };
  const { organisation, offers } = data;
  const brand = isRecord(organisation) ? organisation.brand : undefined;
  return {
    data: {
      ...data,
      ...(isRecord(organisation) && brand !== undefined
        ? { organisation: { ...organisation, brand: cleaned(brand, ['organisation', 'brand']) } }
        : {}),
      ...(Array.isArray(offers) ? { offers: offers.map((offer, at) => noted(offer, ['offers', at])) } : {}),
    },
    notices,
  };
}

function publishable(list: readonly unknown[], path: readonly PropertyKey[], notices: Notice[]): unknown[] {
  return list.filter((text, at) => {
    if (typeof text !== 'string' || !isInternalNote(text)) return true;
    notices.push({
      kind: 'internal-note',
      path: pointer([...path, at]),
      message: {
        fr: `«\u202f${text}\u202f» est lu comme une note pour vous\u202f: aucun texte ne la cite.`,
        en: `“${text}” is read as a note for yourself: no text quotes it.`,
      },
    });
    return false;
  });
}
