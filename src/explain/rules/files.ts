import type { Rule } from '../fault';
import { onLine, textOf } from '../fault';
import { suggest } from '../suggest';
import { message } from '../texts/texts';
import { argumentText } from './calls';
import { callOf } from './uses';

const OPENERS = ['open', 'remove', 'listdir', 'unlink', 'read_text', 'rename', 'rmdir', 'chdir'];

export const fileMissing: Rule = (fault, { path: said = '' }) => {
  const call = callOf(fault, ...OPENERS);
  const written = /^(["'])(.*)\1$/s.exec(argumentText(fault, call))?.[2];
  const path = said !== '' ? said : (written ?? '');
  const bare = path.split('/').at(-1) ?? path;
  const near = suggest(
    bare,
    fault.known.files.map((file) => file.split('/').at(-1) ?? file),
  );
  return {
    what: path === '' ? message('file-missing-some') : message('file-missing', { path }),
    spot: call,
    tries: [
      near === null ? message('try-files') : message('try-name', { wrong: bare, right: near }),
    ],
  };
};

export const fileRefused: Rule = (fault, { said = '' }) => ({
  what: message('file-refused', { message: said }),
  spot: callOf(fault, ...OPENERS),
  tries: [message('try-files')],
});

export const fileClosed: Rule = (fault) => {
  const call = onLine(fault, 'CallExpression').find(
    (node) => node.firstChild?.name === 'MemberExpression',
  );
  const object = call?.firstChild?.firstChild;
  const owner = object ? textOf(fault, object) : '…';
  return {
    what: message('file-closed', { owner }),
    spot: call ?? null,
    tries: [message('try-before-close', { code: `${owner}.close()` })],
  };
};

export const writeText: Rule = (fault, { type = '' }) => {
  const call = callOf(fault, 'write');
  if (!call) return null;
  const written = argumentText(fault, call);
  const seen = /^\d+$/.test(written) ? 'int' : /^\d+\.\d+$/.test(written) ? 'float' : 'object';
  return {
    what: message('write-text', { type: type === '' ? seen : type }),
    spot: call,
    tries: [message('try-to-text', { code: `str(${written})` })],
  };
};

export const inputEnded: Rule = (fault) => {
  const call = callOf(fault, 'input', 'readline');
  return {
    what: message('input-ended', { function: 'input' }),
    spot: call,
    tries: [message('try-give-input')],
  };
};
