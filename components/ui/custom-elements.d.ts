import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Element<Given> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  Given & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-search': Element<{ 'data-store': string }>;
      'copy-field': Element<{ 'data-field': string }>;
      'print-page': Element<unknown>;
      'share-address': Element<{ 'data-title': string; 'data-address': string }>;
      'time-left': Element<{ 'data-until': number }>;
    }
  }
}
