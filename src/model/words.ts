import type messages from '../../_locales/en/messages.json';

/** Names in `_locales/<language>/messages.json`; plural forms share a stem (`openings_one`, `openings_other`). */
type RawName = keyof typeof messages & string;
type Stem<N extends string> = N extends `${infer S}_other` ? S : N extends `${string}_one` ? never : N;
export type MessageName = Stem<RawName>;

export type MessageArgs = Readonly<Record<string, string | number>>;

/** A whole sentence for people: its name and what is put into its named places. */
export type Message = { readonly name: MessageName; readonly args?: MessageArgs };

/** The text behind a message name in the language at hand, or `undefined`. */
export type Lookup = (name: string) => string | undefined;

export function message(name: MessageName, args?: MessageArgs): Message {
  return args === undefined ? { name } : { name, args };
}

/**
 * Turns a message into words. Where the name has plural forms, `args.count` chooses among them.
 * An unknown name answers itself in brackets, so that a missing word is seen and nothing breaks.
 */
export function say({ name, args }: Message, lookup: Lookup, language: string): string {
  const text = lookup(pluralName(name, args, lookup, language)) ?? `[${name}]`;
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => shown(args?.[place], whole, language));
}

function pluralName(name: string, args: MessageArgs | undefined, lookup: Lookup, language: string): string {
  if (typeof args?.['count'] !== 'number') return name;
  const form = `${name}_${new Intl.PluralRules(language).select(args['count'])}`;
  if (lookup(form)) return form;
  return lookup(`${name}_other`) ? `${name}_other` : name;
}

function shown(value: string | number | undefined, whole: string, language: string): string {
  if (value === undefined) return whole;
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
}
