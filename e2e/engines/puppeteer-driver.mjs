// Chromium and Firefox, through puppeteer: the one over CDP, the other over WebDriver BiDi.

import puppeteer from 'puppeteer-core';
import { ASK, waitForReport } from './ask-page.mjs';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {'chrome' | 'firefox'} browserName
 * @param {string} executablePath
 * @returns {Promise<import('./drivers.mjs').Driver>}
 */
export async function launchPuppeteer(browserName, executablePath) {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    headless: true,
    args: browserName === 'chrome' ? CHROMIUM_ARGUMENTS : [],
    // Nothing here asks for more than a moment of the page's time.
    protocolTimeout: 60_000,
  });
  return {
    version: await browser.version(),
    runSelfTest: async (address, { isFramed, timeoutMs }) => {
      const page = await browser.newPage();
      try {
        await page.goto(address);
        const element = isFramed ? await page.waitForSelector('iframe') : null;
        const frame = element ? await element.contentFrame() : page;
        return await waitForReport(() => frame.evaluate(ASK), timeoutMs);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
