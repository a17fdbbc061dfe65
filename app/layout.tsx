import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { siteAddress } from './site-address';

/** Pictures of shared pages need whole addresses, so SITE_URL counts when the site is built, too. */
export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(siteAddress('/')),
  title: { template: '%s', default: 'Help center' },
  icons: { icon: '/icon.svg' },
});

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#11151b' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
