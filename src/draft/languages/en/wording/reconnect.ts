import type { Wording } from '../../language.ts';

export const RECONNECT = {
  hello: [
    'No favour to ask today; I just wanted to say hello.',
    "I'm not after anything; I just wanted to say hello to you.",
    'I just wanted to send you a hello, with no favour behind it.',
    'I have no request today; I only wanted to say hello.',
    'This is just a hello from me, with no favour hidden in it.',
    "I don't need anything; you were on my mind, so here is a hello.",
    'I wanted to send you a short hello, and nothing more than that.',
    'I thought of you today, so I wanted to say hello.',
    'You crossed my mind, so I wanted to say hello.',
  ],
  hello_wish: [
    'I hope things are going well for you and the team.',
    'I hope you and the others are well.',
    'I hope life is treating you kindly.',
    'I hope work is good to you these days, and the rest of life too.',
    "I hope you're well, and the team too.",
    'I wish you a good week, and the others too.',
    'I hope this year has been kind to you.',
    'I hope you are doing fine, at work and outside it.',
    "I hope you're having a good year so far.",
  ],
  hello_more: [
    'If you feel like it, tell me how you are one day; if not, that is fine as well.',
    "There's no need to answer; I just wanted you to know that I thought of you.",
    'Whenever you feel like it, write me a line about how you are.',
    'An answer can wait, or not come at all; I only meant to wave.',
    "Whenever you feel like writing back, I'll be glad to read it.",
    "If you ever want to catch up, I'd be glad to; if not, that's fine too.",
  ],
  hello_subject: [
    'Hello from our {employer} days',
    'A hello from a former {employer} colleague',
    'A short hello, {employer} days',
    'Thinking of the {employer} team',
  ],
  hello_subject_team: [
    'Hello from our {team} days',
    'A hello from {team} times',
    'Thinking of the {team} days',
    'A short hello, {team} days',
  ],
} satisfies Partial<Wording>;
