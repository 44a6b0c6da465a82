/** Something the site sells. */
export interface FoundOffer {
  /** Name of the product or title of its page. */
  readonly name: string;
  /** As shown to customers, in the currency of the site; null = no price on its page. */
  readonly price: number | null;
  /** What the price is for, as the page says it: `m²`, `hour`; absent = the price is that of a purchase. */
  readonly per?: string;
  /** True for the lowest of several prices; absent = the only one. */
  readonly from?: true;
  /** Page that sells it, or that gives its price where no page does. */
  readonly page: string;
  /** A sentence of its page with a figure; null = none. */
  readonly proof: string | null;
  /** The texts of the page that give the name and the price; absent = no price, or one of structured data. */
  readonly passage?: string;
  /** Page of these texts; absent = the page of the offer. */
  readonly readOn?: string;
}
