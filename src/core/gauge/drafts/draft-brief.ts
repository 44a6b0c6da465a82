import type { Company } from '../../framework/company/company.ts';
import type { Languages } from '../../language/language.ts';
import { companyPieces, type OfferPieces } from '../../planning/pieces/company-pieces.ts';
import type { PlannedText } from '../../planning/plan/details/planned-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { factSort } from '../../planning/pieces/fact-sort.ts';
import { type OfferFacts, offerFacts } from '../../planning/texts/facts/offer-facts.ts';
import { textKinds } from '../../planning/texts/kinds/index.ts';
import { isFixedPart } from '../../planning/texts/layouts/fixed-part.ts';
import type { Locale } from '../../values/locale.ts';
import { unique } from '../../values/unique.ts';

/** One part that a model may rewrite. */
export interface DraftPart {
  /** Rank among the parts of the text. */
  readonly at: number;
  readonly place: string;
  /** The deterministic text. */
  readonly text: string;
  readonly limit: number | null;
}

/** All that a model is given about one text; nothing else of the company file is sent. */
export interface DraftBrief {
  readonly textId: string;
  readonly title: string;
  readonly form: string;
  readonly locale: Locale;
  readonly parts: readonly DraftPart[];
  /** Public facts that the text may state. */
  readonly facts: readonly string[];
  /** The facts of each offer by its name: an amount belongs to the offer that its sentence names. */
  readonly offers: readonly { readonly name: string; readonly facts: string }[];
  /** Other wording of one element, which the draft may not repeat. */
  readonly variant: string;
}

/** The briefs of the texts of a plan that a model may rewrite, in their order. */
export function draftBriefs(strategy: Strategy, company: Company, languages: Languages): DraftBrief[] {
  const locale = strategy.company.language;
  const legal = new Set(textKinds.flatMap(({ id, legal: isLegal }) => (isLegal ? [id] : [])));
  const known = knownFacts(company, languages, locale);
  return strategy.texts
    .filter(({ kind }) => !legal.has(kind))
    .map((text) => briefOf(text, known, locale))
    .filter(({ parts }) => parts.length > 0);
}

interface KnownFacts {
  readonly brand: readonly string[];
  readonly offers: readonly (OfferFacts & { readonly text: readonly string[] })[];
}

/** What may be public: the sentences of the file that are for the company itself, and claims without a proof, are left out. */
function knownFacts(company: Company, languages: Languages, locale: Locale): KnownFacts {
  const pieces = companyPieces(company, languages);
  const isPublic = (text: string): boolean => factSort(text) === 'public';
  return {
    brand: [
      pieces.brand.text,
      ...[pieces.promise.text, ...pieces.facts.map(({ text }) => text)].filter(isPublic),
      ...company.answers
        .filter(({ question, answer }) => isPublic(question) && isPublic(answer))
        .map(({ question, answer }) => `${question} ${answer}`),
    ],
    offers: company.offers.map((offer) => {
      const facts = offerFacts(company, offer, pieces.offers.get(offer.id) as OfferPieces, {
        locale,
        told: pieces.told,
      });
      const { name, price, extra } = facts;
      const stated = [name, price, extra, ...facts.facts].flatMap((piece) => (piece === null ? [] : [piece.text]));
      return { ...facts, text: stated };
    }),
  };
}

function briefOf(text: PlannedText, { brand, offers }: KnownFacts, locale: Locale): DraftBrief {
  const { form, parts, variant } = text.ready;
  const own = offers.filter(({ id, compulsory }) => (text.offerId === null ? !compulsory : id === text.offerId));
  const fixed = parts.filter(isFixedPart).map((part) => part.text);
  return {
    textId: text.id,
    title: text.title[locale],
    form,
    locale,
    parts: parts.flatMap((part, at) =>
      isFixedPart(part) ? [] : [{ at, place: part.label[locale], text: part.text, limit: part.limit }],
    ),
    facts: unique([...brand, ...own.map((offer) => offer.text.join(' · ')), ...fixed]),
    offers: own.map(({ name, text: stated }) => ({ name: name.text, facts: stated.join(' · ') })),
    variant: variant.text,
  };
}
