import library from 'pptxgenjs';

/** Its types tell of a CommonJS module, what is loaded is an ES one: the class is the default of either. */
export const PptxGenJS = library as unknown as typeof library.default;
export type PptxFile = InstanceType<typeof PptxGenJS>;
export type PptxPage = ReturnType<PptxFile['addSlide']>;
export type PptxTable = Parameters<PptxPage['addTable']>[1];
