import type { Locator, Page } from '@playwright/test';
import { CellPart } from './cell-part';

/** The widget by itself, without a page around it. */
export class WidgetPage extends CellPart {
  constructor(readonly page: Page) {
    super(page.getByRole('main'));
  }

  async open(code: string): Promise<void> {
    await this.openLink(`#code=${encodeURIComponent(code)}`);
  }

  async openLink(fragment: string): Promise<void> {
    await this.page.goto(`/embed.html${fragment}`);
  }

  get problem(): Locator {
    return this.page.getByRole('alert');
  }
}
