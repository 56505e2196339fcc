import { describe, expect, it } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };

const PINGS = Object.entries(messages).filter(([name]) => /^(notify|ping)_/.test(name));
/** What usually stands in a place, so that the rest can be measured. */
const filled = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, name) => ('count number'.includes(name) ? '12' : 'Larkfield'));

describe('the words of a ping', () => {
  it('are there', () => {
    expect(PINGS.length).toBeGreaterThan(15);
  });

  it.each(PINGS)('%s fits where systems show it', (name, { message }) => {
    const isTitle = /_title|_neutral_(broken|name)|_broken_several/.test(name);
    expect(filled(message).length).toBeLessThanOrEqual(isTitle ? 40 : 90);
  });
});
