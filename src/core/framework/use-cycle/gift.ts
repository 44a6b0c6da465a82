/** What people give as they like. */
const gift =
  /(?<!\p{L})(?:dons?|donations?|gifts?|legac(?:y|ies)|legs|mécénat|sponsorship|appeal|parrainages?)(?!\p{L})/iu;

/** True for what people give as they like. */
export const isGift = (name: string): boolean => gift.test(name);
