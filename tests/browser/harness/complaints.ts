import type { CDPSession } from 'playwright-core';

type Entry = { readonly method: string; readonly params: unknown };
type Log = { readonly entry: { readonly source: string; readonly level: string; readonly text: string } };
type Thrown = {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

/** What the extension's documents and its worker complained of so far: uncaught errors, blocked by its own policy. */
export async function complaintsOf(browser: CDPSession, base: string): Promise<string[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const own = targetInfos.filter(({ url }) => url.startsWith(base));
  const found = await Promise.all(own.map(({ targetId }) => entriesOf(browser, targetId).catch(() => [])));
  return found.flat().flatMap(complaint);
}

/** A session that enables a log is first told everything that was logged before. */
async function entriesOf(browser: CDPSession, targetId: string): Promise<Entry[]> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const entries: Entry[] = [];
  const answered = new Promise<void>((resolve) => {
    const listener = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as Entry & { readonly id?: number };
      if (message.id === undefined) entries.push(message);
      if (message.id !== 2) return;
      browser.off('Target.receivedMessageFromTarget', listener);
      resolve();
    };
    browser.on('Target.receivedMessageFromTarget', listener);
  });
  for (const [id, method] of ['Log.enable', 'Runtime.enable'].entries()) {
    const message = JSON.stringify({ id: id + 1, method });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
  }
  await answered;
  await browser.send('Target.detachFromTarget', { sessionId });
  return entries;
}

function complaint({ method, params }: Entry): string[] {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = params as Thrown;
    return [exceptionDetails.exception?.description ?? exceptionDetails.text];
  }
  if (method !== 'Log.entryAdded') return [];
  const { source, level, text } = (params as Log).entry;
  return source === 'security' || (source === 'javascript' && level === 'error') ? [text] : [];
}
