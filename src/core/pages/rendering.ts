/** Layout of a page on a phone, measured in the browser after its scripts ran. Lengths in CSS pixels. */
export interface PageScreen {
  /** Width of the screen, and of the page: a wider page scrolls horizontally. */
  readonly width: number;
  readonly pageWidth: number;
  /** Visible links, buttons and fields. */
  readonly targets: number;
  /** Of these, smaller than 24 × 24 with another one within 24 of their centre (WCAG 2.2, 2.5.8). */
  readonly smallTargets: number;
  readonly smallTargetExamples: readonly { readonly text: string; readonly width: number; readonly height: number }[];
  /** Characters of visible text, and of these smaller than 12 pixels. */
  readonly textLength: number;
  readonly smallTextLength: number;
  readonly smallTextExamples: readonly { readonly text: string; readonly size: number }[];
  /** Texts of one colour on one plain background, and of these below the contrast of WCAG 2.1, 1.4.3. */
  readonly contrastChecked: number;
  readonly lowContrast: number;
  readonly lowContrastExamples: readonly {
    readonly text: string;
    readonly colour: string;
    readonly background: string;
    readonly ratio: number;
  }[];
}

/** A field of the head that scripts changed; null where it is absent. */
export interface ChangedField {
  readonly field: 'title' | 'description' | 'canonical' | 'robots' | 'lang' | 'h1';
  readonly before: string | null;
  readonly after: string | null;
}

/** How the document after its scripts ran differs from the document as served. */
export interface RenderingDifference {
  /** Words of the main content. */
  readonly staticWords: number;
  readonly renderedWords: number;
  /** Distinct URLs of the anchors, without fragments. */
  readonly staticLinks: number;
  readonly renderedLinks: number;
  /** Internal URLs of one document only, sorted; the first hundred. */
  readonly addedLinks: readonly string[];
  readonly removedLinks: readonly string[];
  readonly changed: readonly ChangedField[];
  /** True when the document as served misrepresents the page. */
  readonly material: boolean;
}

/** The result of opening a page in the browser. */
export interface PageRendering {
  /** True when content and links of the record are those of the document after its scripts ran. */
  readonly used: boolean;
  /** Why the page could not be rendered (`render-timeout`, `render-crash` …); null when it was. */
  readonly error: string | null;
  /** Resolved URL to which scripts redirected; null without a redirect. */
  readonly redirect: string | null;
  /** Limits that were reached, `not-idle`, `requests`, `bytes`; the page was read as it was then. */
  readonly flags: readonly string[];
  readonly difference: RenderingDifference | null;
  readonly screen: PageScreen | null;
}
