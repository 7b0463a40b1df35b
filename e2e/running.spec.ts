import { expect, test } from './fixtures';

test.describe('running', () => {
  test('Ctrl+Enter runs the cell and stays in it', async ({ notebook, page }) => {
    await notebook.openWith('print("hello")\n6 * 7');
    const cell = notebook.cell('Cell 1');
    await cell.enter();
    await page.keyboard.press('Control+Enter');
    await cell.finished();
    await expect(cell.output).toHaveText('hello\n', { useInnerText: false });
    await expect(cell.value).toHaveText('42');
    await page.keyboard.type('0');
    await expect(cell.code).toContainText('6 * 70');
  });

  test('Shift+Enter runs and goes on, to a new cell at the end', async ({ notebook, page }) => {
    await notebook.openWith('a = 1', 'a + 1');
    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(notebook.cell('Cell 2').value).toHaveText('2');
    await page.keyboard.insertText('a + 2');
    await page.keyboard.press('Control+Enter');
    await expect(notebook.cell('Cell 3').value).toHaveText('3');
  });

  test('Alt+Enter runs and puts a cell below', async ({ notebook, page }) => {
    await notebook.openWith('a = 1', 'a');
    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => notebook.names()).toEqual(['Cell 1', 'Cell 3', 'Cell 2']);
    await notebook.cell('Cell 1').finished();
  });

  test('cells share variables, functions, classes and imports', async ({ notebook }) => {
    await notebook.openWith(
      'import math\nclass Plant:\n    def __init__(self, height):\n        self.height = height\ndef double(x):\n    return 2 * x',
      'fern = Plant(double(21))',
      'fern.height + math.floor(0.5)',
    );
    await notebook.runAll.click();
    await expect(notebook.cell('Cell 3').value).toHaveText('42');
  });

  test('“Run all” ends at the first cell that does not complete', async ({ notebook }) => {
    await notebook.openWith('a = 1', 'undefined_name', 'a');
    await notebook.runAll.click();
    await notebook.cell('Cell 2').says('NameError on line 1');
    await expect(notebook.runAll).toBeVisible();
    await expect(notebook.cell('Cell 3').value).toHaveCount(0);
  });

  test('what was printed before an error stays, and so do the variables', async ({ notebook }) => {
    await notebook.openWith('kept = 7\nprint("before")\n1 / 0', 'kept');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 1').says('ZeroDivisionError on line 3');
    await expect(notebook.cell('Cell 1').output).toContainText('before');
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.cell('Cell 2').value).toHaveText('7');
  });

  test('the end of a run is announced once, politely', async ({ notebook }) => {
    await notebook.openWith('print("hello")', 'oops');
    await notebook.cell('Cell 1').run.click();
    await expect(notebook.announcements).toContainText(
      /Cell 1 finished in .* seconds?, 1 line of output: hello/,
    );
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.announcements).toContainText('Cell 2: NameError on line 1');
  });
});

test.describe('an error', () => {
  test('marks its line until the code changes', async ({ notebook, page }) => {
    await notebook.openWith('a = 1\nb = a.nothing\nc = 3');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await expect(cell.markedLine).toHaveCount(1);
    await cell.enter();
    await page.keyboard.type(' ');
    await expect(cell.markedLine).toHaveCount(0);
    await cell.says('edited since');
  });

  test('leads from the traceback to the line of another cell', async ({ notebook, page }) => {
    await notebook.openWith('def grow(x):\n    return x.height', 'grow(3)');
    await notebook.runAll.click();
    const { traceback } = notebook.cell('Cell 2');
    await notebook.cell('Cell 2').openTraceback();
    await expect(traceback).toContainText('AttributeError');
    await traceback.getByRole('button', { name: 'File "Cell 1", line 2' }).click();
    await expect(page.getByRole('textbox', { name: 'Code of Cell 1' })).toBeFocused();
  });

  test('of syntax names its cell and line', async ({ notebook }) => {
    await notebook.openWith('x = 1\nfor in y:\n    pass');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 1').says('SyntaxError on line 2');
    await expect(notebook.cell('Cell 1').markedLine).toHaveCount(1);
  });

  test('is not what sys.exit is', async ({ notebook }) => {
    await notebook.openWith('kept = 5\nimport sys\nsys.exit(2)', 'kept');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 1').says(/ended itself with sys\.exit\(2\)/);
    await expect(notebook.cell('Cell 1').markedLine).toHaveCount(0);
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.cell('Cell 2').value).toHaveText('5');
  });
});

test.describe('stopping', () => {
  test('Run turns into Stop in its place and at its size, and keeps the variables', async ({
    notebook,
  }) => {
    await notebook.openWith('kept = 3\nwhile True:\n    pass', 'kept');
    const cell = notebook.cell('Cell 1');
    await expect(cell.run).toBeVisible();
    const before = await cell.run.boundingBox();
    await cell.run.click();
    await cell.says(/^Running/);
    expect(await cell.stop.boundingBox()).toEqual(before);
    await cell.stop.click();
    await cell.says(/^Stopped after/);
    expect(await cell.run.boundingBox()).toEqual(before);
    await expect(cell.root.getByText('Your variables are kept.')).toBeVisible();
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.cell('Cell 2').value).toHaveText('3');
  });

  test('a loop that never ends is ended by its limit, in words, and keeps the variables', async ({
    notebook,
  }) => {
    test.setTimeout(60_000);
    await notebook.openWith('kept = 3\nwhile True:\n    pass', 'kept');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.says(/^Running \d+ s$/);
    await expect(cell.root.getByText('Time limit of 20 seconds reached')).toBeVisible({
      timeout: 30_000,
    });
    await cell.says(/took longer than 20 seconds.*Your variables are kept\./);
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.cell('Cell 2').value).toHaveText('3');
  });

  test('a waiting cell can be taken out of the queue', async ({ notebook }) => {
    await notebook.openWith('while True:\n    pass', '1 + 1');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 2').run.click();
    await notebook.cell('Cell 2').says('Waiting');
    await notebook.cell('Cell 2').button('Cancel Cell 2').click();
    await expect(notebook.cell('Cell 2').run).toBeVisible();
    await notebook.cell('Cell 1').stop.click();
    await notebook.cell('Cell 1').says(/^Stopped after/);
    await expect(notebook.cell('Cell 2').value).toHaveCount(0);
  });

  test('a huge power is stopped as a loop is, and keeps the variables', async ({ notebook }) => {
    await notebook.openWith('kept = 1', 'x = 10 ** 10 ** 8', 'kept');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 1').finished();
    await notebook.cell('Cell 2').run.click();
    await notebook.cell('Cell 2').says(/^Running/);
    await notebook.cell('Cell 2').stop.click();
    await notebook.cell('Cell 2').says(/^Stopped after/);
    await notebook.cell('Cell 2').says(/Your variables are kept/);
    await notebook.cell('Cell 3').run.click();
    await expect(notebook.cell('Cell 3').value).toContainText('1');
  });

  test('Restart takes the variables and leaves code and outputs', async ({ notebook, page }) => {
    await notebook.openWith('kept = 1\nprint("printed")', 'kept');
    await notebook.cell('Cell 1').run.click();
    await notebook.cell('Cell 1').finished();
    await notebook.restart.click();
    await expect(page.getByText('Python was started afresh.', { exact: true })).toBeVisible();
    await expect(notebook.cell('Cell 1').output).toContainText('printed');
    await notebook.cell('Cell 1').says('from a former session');
    await notebook.cell('Cell 2').run.click();
    await notebook.cell('Cell 2').says('NameError on line 1');
  });
});

test.describe('output', () => {
  test('is cleared by cell and for all', async ({ notebook }) => {
    await notebook.openWith('print(1)', 'print(2)', 'print(3)');
    await notebook.runAll.click();
    await notebook.cell('Cell 3').finished();
    await notebook.cell('Cell 2').button('Clear output of Cell 2').click();
    await expect(notebook.cell('Cell 2').output).toBeHidden();
    await expect(notebook.cell('Cell 1').output).toHaveText('1');
    await notebook.choose('Clear all outputs');
    await expect(notebook.cell('Cell 1').output).toBeHidden();
  });

  test('is text, whatever it looks like', async ({ notebook, page }) => {
    await notebook.openWith(
      'print("<img src=x onerror=\'document.title=1\'>")\nprint("\\x1b[31mred\\x07")\n"<b>bold</b>"',
    );
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.finished();
    await expect(cell.output.locator('img')).toHaveCount(0);
    await expect(cell.output).toContainText('<img src=x');
    await expect(cell.output).toContainText('␛[31mred␇');
    await expect(cell.value).toContainText('<b>bold</b>');
    await expect(page).toHaveTitle('Cloche');
  });

  test('tells stderr from stdout without its colour', async ({ notebook }) => {
    await notebook.openWith('import sys\nprint("plain")\nprint("careful", file=sys.stderr)');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.finished();
    const stderr = cell.output.locator('.output-strip--stderr');
    await expect(stderr).toHaveText('careful');
    const label = await stderr.evaluate((block) => getComputedStyle(block, '::before').content);
    expect(label).toBe('"stderr"');
  });

  test('comes while the program runs', async ({ notebook }) => {
    await notebook.openWith('print("early")\nwhile True:\n    pass');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await expect(cell.output).toContainText('early');
    await cell.stop.click();
    await cell.says(/^Stopped after/);
  });

  test('is followed to its end, unless one has scrolled up to read', async ({ notebook }) => {
    await notebook.openWith(
      'for i in range(100):\n    print(i)\nn = 0\nwhile True:\n    n += 1\n    if n % 300_000 == 0:\n        print("tick", n)',
    );
    const cell = notebook.cell('Cell 1');
    const toEnd = () =>
      cell.output.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight);
    const ticks = () => cell.output.evaluate((box) => box.textContent?.split('tick').length ?? 0);
    await cell.run.click();
    await expect.poll(ticks).toBeGreaterThan(2);
    expect(await toEnd()).toBeLessThan(24);

    await cell.output.evaluate((box) => box.scrollTo(0, 0));
    const before = await ticks();
    await expect.poll(ticks).toBeGreaterThan(before + 1);
    expect(await cell.output.evaluate((box) => box.scrollTop)).toBe(0);
    await cell.stop.click();
    await cell.says(/^Stopped after/);
  });

  test('of ten million lines does not freeze the page and says what is left out', async ({
    notebook,
    page,
  }) => {
    test.setTimeout(120_000);
    await notebook.openWith('for i in range(10_000_000):\n    print(i)', '"still here"');
    const cell = notebook.cell('Cell 1');
    // Time on the processor, not on the clock: others may share the machine.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busySeconds = async () => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const busyBefore = await busySeconds();
    const startedAt = Date.now();
    await cell.run.click();
    // While it prints, the page answers.
    await page.getByRole('button', { name: 'Keys and help' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
    await expect(cell.gap).toContainText(/lines \(.* MB\) not shown/, { timeout: 90_000 });
    await expect(cell.run).toBeVisible({ timeout: 90_000 });
    const busyShare = ((await busySeconds()) - busyBefore) / ((Date.now() - startedAt) / 1000);
    expect(busyShare).toBeLessThan(0.25);
    await notebook.cell('Cell 2').run.click();
    await expect(notebook.cell('Cell 2').value).toHaveText("'still here'");
  });
});

test('names are completed from the living session', async ({ notebook, page }) => {
  await notebook.openWith('watering_can = 1', 'x = wat');
  await notebook.cell('Cell 1').run.click();
  await notebook.cell('Cell 1').finished();
  await notebook.cell('Cell 2').enter();
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option', { name: /watering_can/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(notebook.cell('Cell 2').code).toHaveText('x = watering_can');
});
