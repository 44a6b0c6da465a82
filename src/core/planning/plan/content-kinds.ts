export type ContentFamily = 'ugc' | 'interactive' | 'influence' | 'editorial';

/** §4.3 of the domain: how the text is told. */
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

export type CustomerRole = 'hero' | 'co_creator' | 'expert' | 'beneficiary';
