import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses let the built site stand in any folder of any static host.
  base: './',
  plugins: [react()],
  // A classic worker starts where module workers cannot (docs/decisions/0003-classic-worker.md).
  worker: { format: 'iife' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: 'dist/site',
    target: ['chrome107', 'firefox104', 'safari16'],
    rolldownOptions: { input: ['index.html', 'embed.html', 'selftest.html'] },
    // Monaco alone is larger than the default warning threshold.
    chunkSizeWarningLimit: 4096,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'module',
          include: ['wasm-build/tests/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
