import { ImageResponse } from 'next/og';
import type { Store } from '@/lib/policy/types';
import { drawable } from './drawable';

/** The colours of theme.css in a light window: a picture knows no style sheet. */
const GROUND = '#fbf9f5';
const INK = '#1c1a16';
const MUTED = '#5e594e';
const ACCENTS: Record<Store['accent'], string> = {
  teal: '#0a5f57',
  indigo: '#3a3fa3',
  plum: '#7a2a68',
  rust: '#8c3d12',
};

import { PICTURE_SIZE } from './picture-size';

/** Where a page is shared, its title stands in this picture. Titles keep their address when they change, so no copy lasts. */
const HEADERS = { 'cache-control': 'public, max-age=86400' };

/** The picture of a page, as PNG: the store, a title, and what this site promises. Drawn by the build. */
export function sharePicture(store: Store, title: string): Response {
  const accent = ACCENTS[store.accent];
  const picture = (
    <div style={{ ...COLUMN, background: GROUND, color: INK, padding: '64px 80px' }}>
      <div style={{ display: 'flex', fontSize: 36, color: accent }}>{`${drawable(store.name)} Help`}</div>
      <div style={{ display: 'flex', fontSize: title.length > 60 ? 60 : 76, lineHeight: 1.15 }}>
        {drawable(title)}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 30, color: MUTED }}>
        <div style={{ ...MARK, background: accent }}>§</div>
        Every figure is proven by the policy
      </div>
    </div>
  );
  return new ImageResponse(picture, { ...PICTURE_SIZE, headers: HEADERS });
}

const COLUMN = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
} as const;

const MARK = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 52,
  height: 52,
  marginRight: 20,
  borderRadius: 10,
  color: '#ffffff',
} as const;
