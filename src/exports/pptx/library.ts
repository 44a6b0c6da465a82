import library from 'pptxgenjs';

/**
 * The class; its types describe the CommonJS build while the ES build is loaded, and both have it as default export.
 */
export const PptxGenJS = library as unknown as typeof library.default;
export type PptxFile = InstanceType<typeof PptxGenJS>;
export type PptxPage = ReturnType<PptxFile['addSlide']>;
export type PptxTable = Parameters<PptxPage['addTable']>[1];
