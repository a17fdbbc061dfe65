import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Help',
      sidebar: [{ label: 'Articles', autogenerate: { directory: 'articles' } }],
    }),
  ],
});
