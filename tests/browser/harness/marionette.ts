import net from 'node:net';

type Answer = readonly [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];
type Outcome =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: string };

/** Milliseconds; longer than a script may take. */
const PATIENCE = 70_000;

export type Marionette = {
  readonly send: (command: string, params?: object) => Promise<unknown>;
  /** Runs an async function with the browser's own privileges. Sent as text: it uses nothing from outside itself. */
  readonly inBrowser: <A extends readonly unknown[], T>(
    task: (...args: A) => Promise<T>,
    ...args: A
  ) => Promise<T>;
  readonly disconnect: () => void;
};

/** Speaks Firefox's Marionette protocol: `length:[type, id, command or error, params or result]`. */
export async function connect(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    readMessages(socket, (message) =>
      Array.isArray(message) ? waiting.get(Number(message[1]))?.(message as never) : resolve(),
    );
  });
  let last = 0;
  const send = (command: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      const id = last;
      const tooLong = setTimeout(
        () => reject(new Error(`Firefox did not answer ${command} within ${PATIENCE} ms.`)),
        PATIENCE,
      );
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        clearTimeout(tooLong);
        if (error) reject(new Error(`${error.error}: ${error.message}`));
        else resolve(result);
      });
      const text = Buffer.from(JSON.stringify([0, id, command, params]));
      socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  await send('WebDriver:NewSession', { acceptInsecureCerts: true, timeouts: { script: 60_000 } });
  await send('Marionette:SetContext', { value: 'chrome' });
  return { send, inBrowser: privileged(send), disconnect: () => socket.destroy() };
}

function readMessages(socket: net.Socket, received: (message: unknown) => void): void {
  let left = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    left = Buffer.concat([left, chunk]);
    for (;;) {
      const colon = left.indexOf(':');
      const end = colon + 1 + Number(left.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || left.length < end) return;
      const message: unknown = JSON.parse(left.subarray(colon + 1, end).toString());
      left = left.subarray(end);
      received(message);
    }
  });
}

function privileged(send: Marionette['send']): Marionette['inBrowser'] {
  return async (task, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      const failed = (error) => done({ ok: false, error: String(error) + '\\n' + (error?.stack ?? '') });
      (${task})(...${JSON.stringify(args)}).then((value) => done({ ok: true, value }), failed);`;
    const command = { script, args: [], sandbox: 'system', newSandbox: false };
    const { value } = (await send('WebDriver:ExecuteAsyncScript', command)) as { value: Outcome };
    if (!value.ok) throw new Error(value.error);
    return value.value as never;
  };
}
