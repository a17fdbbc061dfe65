/** Texts that are no plain letters. */
export const LETTERS = [
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066gnp.exe',
  '\u200b\u200d\ufeff',
  'e\u0301'.repeat(50),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  '١٢٣',
  '１２３',
  '²³¼Ⅻ',
  'ß ŉ ǰ ﬃ İ ı ſ K',
  '𝓯𝓾𝔃𝔃𝓮𝓭',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\x1b[31m\x07\x08',
  '﷽'.repeat(20),
];
