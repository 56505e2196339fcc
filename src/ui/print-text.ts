/** Opens the browser's own print window for a text alone, set as a letter on plain paper. */
export function printText(text: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.addEventListener('load', () => printIn(frame, text, title), { once: true });
  frame.src = 'about:blank';
  document.body.append(frame);
}

function printIn(frame: HTMLIFrameElement, text: string, title: string): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (page === null || view === null) return;
  page.title = title;
  const letter = page.createElement('div');
  letter.textContent = text;
  letter.style.cssText = 'white-space: pre-wrap; font: 12pt/1.5 serif; margin: 2cm; color: #000';
  page.body.append(letter);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
