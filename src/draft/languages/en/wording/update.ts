import type { Wording } from '../../language.ts';

export const UPDATE = {
  update_news: [
    "A short word on where things stand: I'm going for the {title} opening.",
    "I wanted you to hear it from me: I'm going for the {title} opening.",
    "You should know where it stands: I'm trying for the {title} opening.",
    "Here's where I am: I'm trying for the {title} opening.",
    "Some news from me: I'm going for the {title} opening.",
    "To keep you in the picture: I'm going for the {title} opening.",
    "A quick update for you: I'm trying for the {title} opening.",
    "I wanted to keep you posted: I'm trying for the {title} opening.",
  ],
  update_news_bare: [
    "A short word on where things stand: I'm still hoping to come back to {employer}.",
    "I wanted you to hear it from me: I'm still hoping to return to {employer}.",
    "Here's where I am: I still want to come back to {employer}.",
    "To keep you in the picture: I'm still hoping to come back to {employer}.",
    'Nothing is settled yet; I still hope to come back to {employer}.',
    "A quick update for you: I'd still like to come back to {employer}.",
  ],
  update_thanks: [
    'Thank you for standing by me in this.',
    'Thank you for your help with it.',
    'Thanks for being on my side.',
    'Your help with this means something to me; thank you.',
    "I'm grateful that you're with me in this.",
    'Thank you for your support.',
    "It helps to know you're on my side; thank you.",
  ],
  update_promise: [
    'Whatever comes of it, you will hear it from me.',
    "I'll let you know how it ends, either way.",
    "As soon as there's more to tell, I'll tell you.",
    "There's nothing you need to do; I'll be in touch when I know more.",
    "When it's decided, you'll be among the first to hear.",
    "I'll keep you posted, yes or no.",
    "You'll hear from me when there's more to tell.",
  ],
  update_subject: [
    'Where my {title} plans stand',
    'News on my {title} plans',
    'My {title} plans: an update',
    'Update: my {title} plans',
  ],
  update_subject_bare: [
    'Where my {employer} plans stand',
    'News on my {employer} plans',
    'My {employer} plans: an update',
  ],
} satisfies Partial<Wording>;
