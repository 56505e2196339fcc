import type { Wording } from '../../language.ts';

export const RECONNECT = {
  hello: {
    formal: [
      'Je ne demande rien aujourd’hui, je voulais seulement vous saluer.',
      'Rien à demander derrière ce mot, juste un bonjour.',
      'Je voulais simplement vous faire signe.',
      'Je n’ai besoin de rien ; je voulais juste vous dire bonjour.',
      'J’ai pensé à vous, et je voulais vous saluer.',
      'Pas de demande aujourd’hui, juste un bonjour pour vous.',
    ],
    informal: [
      'Je ne demande rien aujourd’hui, je voulais seulement te saluer.',
      'Rien à demander derrière ce mot, juste un bonjour.',
      'Je voulais simplement te faire signe.',
      'Je n’ai besoin de rien ; je voulais juste te dire bonjour.',
      'J’ai pensé à toi, et je voulais te saluer.',
      'Pas de demande aujourd’hui, juste un bonjour pour toi.',
    ],
  },
  hello_wish: {
    formal: [
      'J’espère que tout va bien pour vous et pour l’équipe.',
      'J’espère que vous allez bien, au travail et ailleurs.',
      'Je vous souhaite une bonne semaine, à vous et aux autres.',
      'J’espère que l’année est bonne pour vous.',
      'Je vous souhaite le meilleur, à vous et à l’équipe.',
      'J’espère que tout se passe bien chez vous.',
    ],
    informal: [
      'J’espère que tout va bien pour toi et pour l’équipe.',
      'J’espère que tu vas bien, au travail et ailleurs.',
      'Je te souhaite une bonne semaine, à toi et aux autres.',
      'J’espère que l’année est bonne pour toi.',
      'Je te souhaite le meilleur, à toi et à l’équipe.',
      'J’espère que tout se passe bien chez vous.',
    ],
  },
  hello_more: {
    formal: [
      'Inutile de répondre ; je voulais que vous sachiez que je pense à vous.',
      'Écrivez-moi si le cœur vous en dit, et sinon c’est bien aussi.',
      'Si un jour vous avez envie de me raconter comment vous allez, cela me fera plaisir ; sinon, c’est bien aussi.',
      'Une réponse n’a rien de pressé, et elle peut aussi ne pas venir.',
    ],
    informal: [
      'Inutile de répondre ; je voulais que tu saches que je pense à toi.',
      'Écris-moi si le cœur t’en dit, et sinon c’est bien aussi.',
      'Si un jour tu as envie de me raconter comment tu vas, cela me fera plaisir ; sinon, c’est bien aussi.',
      'Une réponse n’a rien de pressé, et elle peut aussi ne pas venir.',
    ],
  },
  hello_subject: [
    'Un bonjour des années chez {employer}',
    'Bonjour, en souvenir de {employer}',
    'Un petit bonjour, {employer}',
  ],
  hello_subject_team: ['Un bonjour de mes années {team}', 'Bonjour à l’équipe {team}'],
} satisfies Partial<Wording>;
