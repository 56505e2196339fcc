import type { CDPSession } from 'playwright-core';
import type { Surface } from './surface.ts';

/** The one call of a DevTools session we need, whichever way the session is reached. */
export type Send = (method: string, params?: object) => Promise<unknown>;

type Reply = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

/** Talks to a target that Playwright does not surface (the toolbar popup), through the browser's own session. */
export async function attach(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId) for (const answer of waiting.values()) answer(CLOSED);
  });
  return (method, params = {}) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(error.message));
        else resolve(result);
      });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}

const CLOSED = { error: { message: 'The target was closed.' } } satisfies Reply;

/** A button whose effect closes its own page (the toolbar popup goes when the browser asks something) was pressed. */
function unlessClosed(error: Error): void {
  if (error.message !== CLOSED.error.message) throw error;
}

/** A document driven through a DevTools session. */
export function cdpSurface(send: Send, close: () => Promise<void>): Surface {
  const mouse = (type: string, x: number, y: number) =>
    send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  return {
    evaluate: async (expression) => {
      const answer = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as Evaluated;
      const { exceptionDetails: trouble, result } = answer;
      if (trouble) throw new Error(trouble.exception?.description ?? trouble.text);
      return result.value;
    },
    clickAt: async (x, y) => {
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y).catch(unlessClosed);
    },
    type: async (text) => void (await send('Input.insertText', { text })),
    press: async (key) => {
      const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
      const event = {
        key,
        code: CODES[key] ?? `Key${key.toUpperCase()}`,
        windowsVirtualKeyCode: keyCode(key),
        text,
      };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    picture: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    colours: async (value) => {
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value }, STILL],
      });
    },
    close,
  };
}

/** Nothing moves: a colour on its way is neither the old nor the new one. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

const CODES: Readonly<Record<string, string>> = { Enter: 'Enter', Tab: 'Tab', Escape: 'Escape' };
const KEY_CODES: Readonly<Record<string, number>> = { Enter: 13, Tab: 9, Escape: 27 };

function keyCode(key: string): number {
  return KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
}
