/** Encoded addresses longer than this are cut or refused by some mail apps. */
const LONGEST = 1800;

export type MailLink = {
  readonly href: string;
  /** Whether the note is in it. If not, it is to be pasted. */
  readonly whole: boolean;
};

/** A `mailto:` address (RFC 6068) with the note in it, or without where it would grow too long once encoded. */
export function mailLink(to: string | undefined, subject: string, body: string): MailLink {
  const head = `mailto:${encoded(to ?? '').replaceAll('%40', '@')}?subject=${encoded(subject)}`;
  return withText(head, 'body', body);
}

/** Compose pages of web mail. Whatever stands in their addresses enters the browser's history. */
export const WEB_MAIL = {
  gmail: (to: string, subject: string, body: string) =>
    withText(
      `https://mail.google.com/mail/?view=cm&fs=1&to=${encoded(to)}&su=${encoded(subject)}`,
      'body',
      body,
    ),
  outlook: (to: string, subject: string, body: string) =>
    withText(
      `https://outlook.office.com/mail/deeplink/compose?to=${encoded(to)}&subject=${encoded(subject)}`,
      'body',
      body,
    ),
} as const;

function withText(head: string, name: string, text: string): MailLink {
  const href = `${head}&${name}=${encoded(text.replace(/\r?\n/g, '\r\n'))}`;
  return href.length <= LONGEST ? { href, whole: true } : { href: head, whole: false };
}

/** Half a character (a lone surrogate) cannot be encoded; it becomes the replacement sign. */
function encoded(text: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));
}
