import type { Wording } from '../../language.ts';

export const CLOSE_OUT = {
  close_thanks: [
    'Thank you for considering me for the {title} opening.',
    'Thank you for giving me a thought for the {title} opening.',
    'Thanks for the time you gave me over the {title} opening.',
    'I wanted to thank you for considering me for the {title} opening.',
    'Thank you for your time with the {title} opening.',
    'Thanks for thinking of me for the {title} opening.',
    'Thank you for taking the time over the {title} opening.',
  ],
  close_thanks_bare: [
    'Thank you for thinking about me coming back to {employer}.',
    'Thank you for hearing me out on coming back to {employer}.',
    'Thanks for the time you gave my question about {employer}.',
    'I wanted to thank you for giving my return to {employer} a thought.',
    'Thank you for your time with my question about {employer}.',
  ],
  close_peace: [
    "It didn't work out this time, and that's all right.",
    'It was not to be this time, and there are no hard feelings.',
    "It's a no for now, and I understand.",
    "It didn't come together this time, and that's fine.",
    "It wasn't the right time, it seems, and that's all right.",
    "It won't happen this time, and I'm at peace with that.",
    'This time it was not to be, and I understand.',
  ],
  close_wish: [
    'I wish you and the team a good year, and I hope our paths cross again.',
    "I wish you and the team well, and I'd be glad to hear from you one day.",
    'All the best to you and the team, until our paths cross again.',
    "I hope the team does well, and I'd be glad to stay in touch.",
    'I wish you luck with the search, and I hope to hear how the team gets on.',
    "I hope it goes well for you, and I'd be glad to hear how it went.",
    "Good luck to you and the others; I'd be glad to meet again.",
    'I hope all goes well for you and the team; you know where to find me.',
  ],
  close_subject: [
    'Thank you: {title} opening',
    'Thanks for considering me: {title}',
    'The {title} opening: thank you',
  ],
  close_subject_bare: ['Thank you, and {employer}', 'My thanks to {employer}', 'Thank you, {employer} team'],
  close_help: [
    'Thank you for your help with the {title} opening.',
    'Thanks for being there with advice on the {title} opening.',
    'I wanted to thank you for your help with the {title} opening.',
    'Thank you for your advice on the {title} opening.',
  ],
  close_help_bare: [
    'Thank you for your help with my wish to come back to {employer}.',
    'Thanks for listening when I thought about coming back to {employer}.',
    'I wanted to thank you for your help with {employer}.',
  ],
} satisfies Partial<Wording>;
