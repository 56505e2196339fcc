/** `a\n\nb\nc` as `<p>a</p><p>b<br>c</p>`, with every sign of the text standing for itself. */
export function paragraphsOf(text: string): string {
  const safe = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return safe
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
