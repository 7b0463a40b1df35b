import { expect, test } from './fixtures';

test('the self-test runs what its address asks for, and says what became of it', async ({
  page,
}) => {
  await page.goto('/selftest.html#short&only=while-true,print-forever');
  await page.getByRole('button', { name: 'Run the self-test' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const group = page.getByRole('group').filter({ hasText: 'Endless loops in Python' });
  await expect(group).toContainText('held');
  await group.locator('summary').click();
  await expect(group).toContainText('A program that loops for ever limited: time');

  const stops = page.getByRole('table', { name: 'From Stop to stopped' });
  await expect(stops.getByRole('row', { name: 'a Python loop' })).toContainText('kept', {
    timeout: 30_000,
  });
  const report = await page.evaluate('window.clocheSelfTest');
  expect(report).toMatchObject({
    format: 'cloche-selftest',
    results: [
      { id: 'while-true', faults: [] },
      { id: 'print-forever', faults: [] },
    ],
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the report' }).click();
  expect((await download).suggestedFilename()).toBe('cloche-selftest.json');
});
