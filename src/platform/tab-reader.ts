import { browser } from './browser.ts';

/** A page as it stands in a tab: its address, its HTML and what it fetched while it loaded. */
export type TabPage = {
  readonly url: string;
  readonly html: string;
  /** Addresses of what it loaded, those its scripts asked for first. */
  readonly fetched: readonly string[];
  /** Documents embedded in it, as far as we may read them. */
  readonly frames: readonly { readonly url: string; readonly html: string }[];
};

/**
 * Reads a tab: one the person has just pointed at (activeTab), or one on a site they allowed. `undefined` where the
 * browser does not let us: its own pages, the stores, a PDF, another site.
 */
export async function readTab(tabId: number): Promise<TabPage | undefined> {
  const pages = await framesOf(tabId).catch(() => mainOf(tabId).catch(() => []));
  const [main] = pages;
  return main && { ...main, frames: pages.slice(1).filter(({ html }) => html.length > 200) };
}

type Taken = Omit<TabPage, 'frames'>;

/** Where one frame is closed to us, some versions refuse all of them. */
async function framesOf(tabId: number): Promise<readonly Taken[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: takePage,
  });
  const sorted = [...results].sort((a, b) => a.frameId - b.frameId);
  if (sorted[0]?.frameId !== 0 || !sorted[0].result) throw new Error('The page itself is closed to us.');
  return sorted.map(({ result }) => result as Taken | null | undefined).filter((page) => !!page);
}

async function mainOf(tabId: number): Promise<readonly Taken[]> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: takePage });
  const page = frame?.result as Taken | null | undefined;
  return page ? [page] : [];
}

/** Runs inside the page, so it stands on its own: nothing outside it exists there. */
function takePage(): Taken {
  const loaded = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name }) => name.startsWith('http'),
  );
  const byScript = ({ initiatorType }: PerformanceResourceTiming) =>
    /^(?:fetch|xmlhttprequest)$/.test(initiatorType);
  const ordered = [...loaded.filter(byScript), ...loaded.filter((each) => !byScript(each))];
  const html = document.documentElement?.outerHTML ?? '';
  const fetched = ordered.slice(0, 500).map(({ name }) => name);
  return { url: location.href, html: html.slice(0, 5_000_000), fetched };
}
