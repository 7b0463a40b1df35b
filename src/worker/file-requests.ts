import { FileError } from '../interpreter/errors';
import type { Interpreter } from '../interpreter/interpreter';
import type { FileAnswer, FileRequest } from '../protocol/worker-api';

/** Does what the page asks of a session's files. */
export function answerFileRequest(interpreter: Interpreter, request: FileRequest): FileAnswer {
  try {
    switch (request.kind) {
      case 'list':
        return { kind: 'listed', entries: interpreter.listFiles() };
      case 'read':
        return { kind: 'read', data: interpreter.readFile(request.path) };
      case 'remove':
        interpreter.removeFile(request.path);
        return { kind: 'done' };
      case 'write':
        interpreter.writeFile(request.path, request.data, request.isReadonly);
        return { kind: 'done' };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { kind: 'failed', errno: error.errno, message: error.message };
  }
}
