const seasonal = new Set([
  'E-CATEGORY',
  'E-NEWS',
  'E-PRODUCT',
  'U-PHOTO',
  'U-CONTEST',
  'U-REPOST',
  'I-STORYCHOICE',
  'I-POLL',
  'I-QUIZ',
  'I-EMAILINT',
  'F-EMPLOYEE',
  'F-NANO',
  'F-PARTNERPOST',
  'E-UPDATE',
  'U-UNBOX',
]);

/** Can a format be made for an occasion of the calendar? */
export const carriesEvent = (formatId: string): boolean => seasonal.has(formatId);
