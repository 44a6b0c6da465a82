import type { PageRendering, PageScreen, RenderingDifference } from '../../src/core/pages/rendering.ts';

/** What became of a sound page in the browser, with what differs: every text large and dark, every target ample. */
export function renderingOf(
  literal: Partial<Omit<PageRendering, 'difference' | 'screen'>> & {
    readonly difference?: Partial<RenderingDifference>;
    readonly screen?: Partial<PageScreen>;
  } = {},
): PageRendering {
  return {
    used: true,
    error: null,
    redirect: null,
    flags: [],
    ...literal,
    difference: {
      staticWords: 300,
      renderedWords: 300,
      staticLinks: 10,
      renderedLinks: 10,
      addedLinks: [],
      removedLinks: [],
      changed: [],
      material: false,
      ...literal.difference,
    },
    screen: {
      width: 412,
      pageWidth: 412,
      targets: 20,
      smallTargets: 0,
      smallTargetExamples: [],
      textLength: 2_000,
      smallTextLength: 0,
      smallTextExamples: [],
      contrastChecked: 30,
      lowContrast: 0,
      lowContrastExamples: [],
      ...literal.screen,
    },
  };
}
