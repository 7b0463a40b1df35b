// WebKitGTK's MiniBrowser, through plain WebDriver requests, on a display that nobody sees.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ASK, waitForReport } from './ask-page.mjs';

/** The key under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * @param {{ driver: string, browser: string, display: string }} paths of programs
 * @returns {Promise<import('./drivers.mjs').Driver>}
 */
export async function launchWebKit(paths) {
  const display = await startDisplay(paths.display);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      // Its sandbox needs rights that root in a container has not.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const close = () => {
    driver.kill();
    display.process.kill();
  };
  try {
    const ask = createClient(port);
    await ask.whenUp();
    const browserOptions = { binary: paths.browser, args: ['--automation'] };
    const { sessionId, capabilities } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
    });
    const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      runSelfTest: (address, options) => runSelfTest(session, address, options),
      close: async () => {
        await session('DELETE', '').catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function runSelfTest(session, address, { isFramed, timeoutMs }) {
  // A changed fragment alone would not load the page again.
  await session('POST', '/url', { url: 'about:blank' });
  await session('POST', '/url', { url: address });
  if (isFramed) {
    const frame = await session('POST', '/element', { using: 'css selector', value: 'iframe' });
    await session('POST', '/frame', { id: { [ELEMENT]: frame[ELEMENT] } });
  }
  const script = `
    const done = arguments[arguments.length - 1];
    ${ASK}.then(done, (error) => done({ failure: String(error) }));
  `;
  return waitForReport(async () => {
    const answer = await session('POST', '/execute/async', { script, args: [] });
    if (answer?.failure) throw new Error(answer.failure);
    return answer;
  }, timeoutMs);
}

async function startDisplay(program) {
  const process = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await Promise.race([
    once(process.stdout, 'data'),
    once(process, 'exit').then(() => {
      throw new Error(`${program} did not start.`);
    }),
  ]);
  return { process, name: `:${String(number).trim()}` };
}

function createClient(port) {
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  ask.whenUp = async () => {
    for (let tries = 0; ; tries++) {
      try {
        return await ask('GET', '/status');
      } catch (error) {
        if (tries >= 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  return ask;
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
