/**
 * Words of a search that somebody makes for an organisation. A trade or a kind of firm (« entreprise de nettoyage ») is
 * looked for by private people too, so only what is bought for an organisation counts.
 */
const boughtForOrganisations =
  /(?<![\p{L}-])(?:(?<!comité )d['’]entreprises?|pour (?:les )?(?:entreprises?|professionnels|salariés|collaborateurs)|aux (?:entreprises|professionnels)|comité d['’]entreprise|cse|collectivités?|séminaires?|b2b|b to b|corporate|wholesale|(?:for|to) (?:businesses|companies|offices|employers|trade)|(?:business|company|client|staff) gifts?|away ?days?)(?![\p{L}-])/iu;

/** A business that the person wants to create or to run, not something that a business buys. */
const ownBusiness =
  /(?<!\p{L})(?:créat|reprise|transmission|chef|lettre|plan|création)\p{L}* d['’]entreprises?(?!\p{L})/iu;

/** True for words that people type on behalf of an organisation: « cadeau d’entreprise », « corporate gifts ». */
export const searchedForOrganisations = (words: string): boolean =>
  boughtForOrganisations.test(words) && !ownBusiness.test(words);
