import type { Wording } from '../../language.ts';

export const RESIGNATION_THANKS = {
  goodbye: [
    'As I leave {employer}, I want to thank you.',
    "Before I leave {employer}, I'd like to thank you.",
    "My time at {employer} is ending, and I'd like to say thank you.",
    "I'm leaving {employer}, and I couldn't go without thanking you.",
    "I don't want to leave {employer} without thanking you.",
    'As my time at {employer} ends, I wanted to thank you.',
    'Before my last day at {employer}, I want to say thank you.',
    "I'm about to leave {employer}, and I owe you a thank-you.",
  ],
  goodbye_grateful: [
    "It was good to work with you, and I'm grateful for it.",
    "I'm grateful for the time we worked together.",
    'You made the work better, and I wanted to say so.',
    'I was glad to have you there, on good days and on hard ones.',
    "I've learned from the way you work.",
    'Work was easier with you around.',
    "I couldn't have wished for better company at work.",
    'You were good to work with, and I wanted you to know it.',
  ],
  goodbye_stay: [
    'I hope we stay in touch, and I wish you and the team all the best.',
    "I'd be glad to stay in touch. All the best to you and the team.",
    "Let's stay in touch; I wish you and the others well.",
    'I hope to hear from you now and then, and I wish the team well.',
    'I hope our paths cross again, and that the team does well.',
    "I'd love to hear from you when you feel like it; I wish you a good year.",
    'All the best to you, and I hope to hear from you again.',
    'You know where to find me, and I wish you and the team well.',
  ],
  goodbye_subject: [
    'Thank you for the {employer} years',
    'Thanks, and goodbye from {employer}',
    'Leaving {employer}: thank you',
    'A thank-you before leaving {employer}',
  ],
  goodbye_subject_team: [
    'Thank you for the {team} years',
    'Leaving {team}: thank you',
    'A thank-you before leaving {team}',
  ],
} satisfies Partial<Wording>;
