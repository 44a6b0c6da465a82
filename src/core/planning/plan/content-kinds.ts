/**
 * Family of a content format: made by customers (`ugc`), `interactive`, published by others (`influence`) or
 * `editorial`.
 */
export type ContentFamily = 'ugc' | 'interactive' | 'influence' | 'editorial';

/** Narrative form of a text. */
export type WritingType =
  | 'tutorial'
  | 'story'
  | 'list'
  | 'comparison'
  | 'testimonial'
  | 'backstage'
  | 'question-answer'
  | 'case-study'
  | 'news'
  | 'manifesto'
  | 'practical-sheet'
  | 'dialogue';

/** Part that the customer plays in a content. */
export type CustomerRole = 'hero' | 'co_creator' | 'expert' | 'beneficiary';
