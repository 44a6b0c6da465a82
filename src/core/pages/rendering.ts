/** What a phone shows of a page, measured in the browser after its scripts ran. Lengths in CSS pixels. */
export interface PageScreen {
  /** Width of the screen, and of the page laid out on it: a wider page scrolls sideways. */
  readonly width: number;
  readonly pageWidth: number;
  /** Visible links, buttons and fields. */
  readonly targets: number;
  /** Of these, under 24 × 24 with another one within 24 of their middle (WCAG 2.2, 2.5.8). */
  readonly smallTargets: number;
  readonly smallTargetExamples: readonly { readonly text: string; readonly width: number; readonly height: number }[];
  /** Characters of visible text, and of these under 12 pixels high. */
  readonly textLength: number;
  readonly smallTextLength: number;
  readonly smallTextExamples: readonly { readonly text: string; readonly size: number }[];
  /** Texts with one colour on one plain background, and of these under the contrast of WCAG 2.1, 1.4.3. */
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

/** How the document after its scripts differs from the one that was served. */
export interface ReadingDifference {
  /** Words of the main content. */
  readonly staticWords: number;
  readonly renderedWords: number;
  /** Distinct addresses that anchors of the page lead to, fragments aside. */
  readonly staticLinks: number;
  readonly renderedLinks: number;
  /** Addresses of the site that stand in one document only, sorted; the first hundred. */
  readonly addedLinks: readonly string[];
  readonly removedLinks: readonly string[];
  readonly changed: readonly ChangedField[];
  /** Enough for the static reading to be a wrong picture of the page. */
  readonly material: boolean;
}

/** What became of a page in the browser. */
export interface PageRendering {
  /** True: content and links of the record are those of the document after its scripts ran. */
  readonly used: boolean;
  /** Why the page could not be rendered (`render-timeout`, `render-crash` …); null when it was. */
  readonly error: string | null;
  /** Where scripts sent the visitor to, resolved; null when they did not. */
  readonly redirect: string | null;
  /** `not-idle`, `requests`, `bytes`: limits that were met; what stood there was read. */
  readonly flags: readonly string[];
  readonly difference: ReadingDifference | null;
  readonly screen: PageScreen | null;
}
