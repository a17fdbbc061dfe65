import { z } from 'zod';

/** A text of several lines that can be stored and read again as it was: 1 to `longest` characters, no NUL, no half characters. */
export const typedText = (words: string, longest: number) =>
  z
    .string(`${words}: give it as text.`)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, `${words}: fill this in.`)
        .max(longest, `${words}: use at most ${longest} characters.`)
        .regex(/^[^\0\p{Cs}]*$/u, `${words}: it holds a character that cannot be stored. Type it anew.`),
    );

/** One line of 1 to `longest` characters that can be printed: what nobody sees is left out, and a run of spaces is one. */
export const typedLine = (words: string, longest: number) =>
  z
    .string(`${words}: give it as text.`)
    .transform((text) =>
      text
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, `${words}: fill this in.`)
        .max(longest, `${words}: use at most ${longest} characters.`)
        .regex(/^[^\p{Cc}\p{Cs}]*$/u, `${words}: it holds a character that cannot be stored. Type it anew.`),
    );
