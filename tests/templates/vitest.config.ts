// Templates rendered one by one with Astro's own container, on a small record in which every field has something in it.
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    name: 'templates',
    environment: 'node',
    include: ['tests/templates/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
  },
} as Parameters<typeof getViteConfig>[0]);
