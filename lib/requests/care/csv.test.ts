import { describe, expect, test } from 'vitest';
import { csvLine } from './csv';

describe('A line of CSV', () => {
  test('ends with CR and LF, and quotes only what must be', () => {
    expect(csvLine(['a', 'b c', '', 'd,e', 'say "yes"', 'one\ntwo'])).toBe(
      'a,b c,,"d,e","say ""yes""","one\ntwo"\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['\r=1', `"'\r'=1"`],
    ['a lamp;=1+1', "a lamp;'=1+1"],
    ['a lamp; @SUM(A1)', "a lamp; '@SUM(A1)"],
    ['a lamp\n-1', `"a lamp\n'-1"`],
    ['a lamp\t=1', "a lamp\t'=1"],
    ['  =1', "  '=1"],
  ])('keeps a spreadsheet from running %j', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`);
  });

  test.each(['1-1', 'a=b', '90.00', 'name@example.com', "it's", 'a; b-c'])('leaves %s as it is', (text) => {
    expect(csvLine([text])).toBe(`${text}\r\n`);
  });
});
