import { test as base, expect } from '@playwright/test';
import { NotebookPage } from './pages/notebook-page';

interface Fixtures {
  readonly notebook: NotebookPage;
  /** Fails the test when the page reports an error of its own. */
  readonly noPageErrors: undefined;
}

export const test = base.extend<Fixtures>({
  notebook: async ({ page }, use) => {
    await use(new NotebookPage(page));
  },
  noPageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
