import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-search': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-store': string;
        class?: string;
      };
    }
  }
}
