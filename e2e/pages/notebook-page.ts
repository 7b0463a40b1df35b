import { expect, type Locator, type Page } from '@playwright/test';
import { CellPart } from './cell-part';

/** The notebook, in the words of who uses it. */
export class NotebookPage {
  constructor(readonly page: Page) {}

  /** Opens the page as a first visitor finds it, its full editor loaded. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.cell('Cell 1').full).toBeVisible({ timeout: 20_000 });
  }

  /** Opens the page with one code cell of this text in place of the welcome. */
  async openWith(...texts: string[]): Promise<void> {
    await this.open();
    const file = texts.map((text) => `# %%\n${text}\n`).join('\n');
    await this.openFile('notebook.py', file);
    await expect(this.cells).toHaveCount(texts.length);
    await expect(this.cell('Cell 1').full).toBeVisible();
  }

  async openFile(name: string, text: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.choose('Open a .py file…');
    const buffer = Buffer.from(text);
    await (await choosing).setFiles({ name, mimeType: 'text/x-python', buffer });
    await expect(this.toast).toContainText(`${name} is open now.`);
    await this.toast.getByRole('button', { name: 'Dismiss' }).click();
  }

  /** Chooses from the menu of the page. */
  async choose(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  cell(name: string): CellPart {
    return new CellPart(this.page.getByRole('group', { name, exact: true }));
  }

  /** A text cell by its place, from 1. */
  text(place: number): CellPart {
    return this.cell(`Text, place ${place}`);
  }

  get cells(): Locator {
    return this.page.getByRole('group', { name: /^(Cell \d+|Text, place \d+)$/ });
  }

  /** The names of the cells, from the top. */
  async names(): Promise<string[]> {
    const names = await this.cells.evaluateAll((cells) =>
      cells.map((cell) => cell.getAttribute('aria-label') ?? ''),
    );
    return names;
  }

  async addCode(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add code at the end' }).click();
  }

  async addText(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add text at the end' }).click();
  }

  get runAll(): Locator {
    return this.page.getByRole('button', { name: 'Run all' }).first();
  }

  get restart(): Locator {
    return this.page.getByRole('button', { name: /^Restart/ });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Undo' });
  }

  get toast(): Locator {
    return this.page.getByRole('status').filter({ has: this.undo });
  }

  /** What the page itself alerts to; the editor has alerts of its own outside. */
  get alert(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get announcements(): Locator {
    return this.page.getByRole('status', { name: 'Announcements' });
  }

  saved(): Promise<void> {
    return expect(this.page.getByText('Saved in this browser')).toBeVisible();
  }
}
