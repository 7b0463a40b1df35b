import { expect, type Locator } from '@playwright/test';

/** One cell of a notebook, or the widget's. */
export class CellPart {
  constructor(readonly root: Locator) {}

  get run(): Locator {
    return this.root.getByRole('button', { name: /^Run / });
  }

  get stop(): Locator {
    return this.root.getByRole('button', { name: /^Stop / });
  }

  /** The full editor, once it has taken the plain one's place. */
  get full(): Locator {
    return this.root.locator('.monaco-editor').first();
  }

  get code(): Locator {
    return this.root.locator('.view-lines');
  }

  get output(): Locator {
    return this.root.getByRole('log');
  }

  /**
   * What says how much is not shown. Looked up by its class: looking through
   * all text of a flood again and again is what would freeze the page.
   */
  get gap(): Locator {
    return this.root.locator('.output-gap');
  }

  /** Where the program is answered, by what it asks. */
  field(label: string): Locator {
    return this.root.getByRole('textbox', { name: label, exact: true });
  }

  get anyField(): Locator {
    return this.root.locator('.input-line-field');
  }

  get value(): Locator {
    return this.root.getByRole('figure', { name: /^Value of/ });
  }

  get traceback(): Locator {
    return this.root.getByRole('figure', { name: 'Traceback' });
  }

  /** What is said to an error. */
  get explanation(): Locator {
    return this.root.getByRole('region', { name: 'Explanation' });
  }

  /** Takes the step from the explanation to the traceback. */
  async openTraceback(): Promise<void> {
    await this.explanation.locator('summary').click();
  }

  get markedLine(): Locator {
    return this.root.locator('.marked-line--error');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Goes into the editor, to the end of its text. */
  async enter(): Promise<void> {
    await this.code.click();
    await this.root.page().keyboard.press('Control+End');
  }

  /** Writes in place of what is there. */
  async write(text: string): Promise<void> {
    await this.enter();
    const { keyboard } = this.root.page();
    await keyboard.press('Control+A');
    // As one piece: typed key by key, the editor would add indents and brackets of its own.
    await keyboard.insertText(text);
  }

  async finished(): Promise<void> {
    await expect(this.root.getByText(/^Finished in/)).toBeVisible({ timeout: 15_000 });
  }

  says(status: string | RegExp): Promise<void> {
    return expect(this.root.getByText(status).first()).toBeVisible({ timeout: 15_000 });
  }
}
