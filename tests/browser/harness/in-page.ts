// What runs inside a document to find things in it. Sent as text: a function here uses nothing from outside itself.
import type Axe from 'axe-core';

type AxeInPage = typeof Axe & {
  readonly commons: {
    readonly aria: { getRole(node: unknown): string | null };
    readonly text: { accessibleTextVirtual(node: unknown): string };
    readonly dom: { isVisibleToScreenReaders(node: unknown): boolean };
  };
  readonly utils: { getNodeFromTree(element: Element): unknown };
};

declare const axe: AxeInPage;

/** A visible element as assistive tools see it; `x` and `y` are its middle in the viewport. */
export type Spot = {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  readonly box: string;
  /** Whether a click at its middle reaches it. */
  readonly reachable: boolean;
};

/** The visible elements of a role; the one that is to be `revealed` (by accessible name) is scrolled into view first. */
export function spots(role: string, revealed: string | null): Spot[] {
  const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  axe.setup(document.documentElement);
  try {
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const node = axe.utils.getNodeFromTree(element);
      if (!node || axe.commons.aria.getRole(node) !== role) return [];
      return axe.commons.dom.isVisibleToScreenReaders(node) ? [spot(element, node)] : [];
    });
  } finally {
    axe.teardown();
  }

  function spot(element: Element, node: unknown): Spot {
    const name = tidy(axe.commons.text.accessibleTextVirtual(node));
    if (name === revealed) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x: left, y: top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
    return {
      name,
      text: tidy(element.textContent),
      value: 'value' in element ? String(element.value) : '',
      attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
      x,
      y,
      box: [left, top, width, height].join(' '),
      reachable: !element.matches(':disabled') && (element.contains(hit) || label?.contains(hit) === true),
    };
  }
}
