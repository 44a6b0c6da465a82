/** Dark text on light, or white on dark: contrasts of at least 4.5:1. */
export const colours = {
  title: { plan: '#1F3A5F', reader: '#6B4E00', formula: '#4A4A4A' },
  reader: '#FFF6CC',
  formula: '#F0F0F0',
  line: '#8C8C8C',
  row: '#DCDCDC',
  link: '#0B4F9E',
  tone: {
    good: { backgroundColor: '#D9F0DD', textColor: '#14532D' },
    warning: { backgroundColor: '#FFE2B0', textColor: '#5C3B00' },
    bad: { backgroundColor: '#F9D0CE', textColor: '#7A1410' },
  },
};
