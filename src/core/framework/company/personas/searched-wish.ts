const leading = /^(?:de\s+la\s+|(?:de\s+)?[ld]['’]\s*|(?:des?|du|les?|la|une?|the|an?|some)\s+)/iu;

/** From what a wish says of the people who have it: `pour leurs enfants`, `near their home`. */
const ofThePeople =
  /\s+(?:(?:pour|de|du|avec|près de|proche de|dans|chez|sans)\s+(?:leurs?|son|sa|ses)|(?:for|of|with|near|close to|in|on|at|to|without)\s+(?:their|his|her|its))(?!\p{L}).*$/iu;

/** A sentence, or a deed: nobody types it as it is. */
const saysMore =
  /(?<!\p{L})(?:leurs?|son|sa|ses|se|qui|que|où|quand|their|his|her|them|who|which|that|when|where|to)(?!\p{L})|^s['’]/iu;

/** Words of a search: a longer wish is an answer. Working assumption. */
const mostWords = 4;

/** What somebody would type to find what an audience is said to want; null where the wish is no search. */
export function searchedWish(wish: string): string | null {
  const words = wish.trim().replace(ofThePeople, '').replace(leading, '').trim();
  if (words === '' || saysMore.test(words) || words.split(/\s+/u).length > mostWords) return null;
  return words;
}
