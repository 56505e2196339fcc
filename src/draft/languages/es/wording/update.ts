import type { Wording } from '../../language.ts';

export const UPDATE = {
  update_news: {
    formal: [
      'Le cuento cómo va: me presento al puesto {title}.',
      'Para que lo sepa por mí: voy a intentarlo con la vacante {title}.',
      'Novedades mías: me presento a la vacante {title}.',
      'Quería tenerle al tanto: me presento al puesto {title}.',
    ],
    informal: [
      'Te cuento cómo va: me presento al puesto {title}.',
      'Para que lo sepas por mí: voy a intentarlo con la vacante {title}.',
      'Novedades mías: me presento a la vacante {title}.',
      'Quería tenerte al tanto: me presento al puesto {title}.',
    ],
  },
  update_news_bare: {
    formal: [
      'Le cuento cómo va: sigo con la esperanza de volver a {employer}.',
      'Para que lo sepa por mí: sigo queriendo volver a {employer}.',
      'Novedades mías: sigo con ganas de volver a {employer}.',
    ],
    informal: [
      'Te cuento cómo va: sigo con la esperanza de volver a {employer}.',
      'Para que lo sepas por mí: sigo queriendo volver a {employer}.',
      'Novedades mías: sigo con ganas de volver a {employer}.',
    ],
  },
  update_thanks: {
    formal: [
      'Gracias por estar a mi lado en esto.',
      'Gracias por su ayuda.',
      'Su apoyo significa mucho para mí.',
      'Gracias por ayudarme en esto.',
      'Me ayuda saber que está ahí.',
    ],
    informal: [
      'Gracias por estar a mi lado en esto.',
      'Gracias por tu ayuda.',
      'Tu apoyo significa mucho para mí.',
      'Gracias por ayudarme en esto.',
      'Me ayuda saber que estás ahí.',
    ],
  },
  update_promise: {
    formal: [
      'Acabe como acabe, lo sabrá por mí.',
      'No tiene que hacer nada; le escribiré cuando se decida.',
      'Le tendré al tanto, sea un sí o un no.',
      'En cuanto sepa más, se lo diré.',
    ],
    informal: [
      'Acabe como acabe, lo sabrás por mí.',
      'No tienes que hacer nada; te escribiré cuando se decida.',
      'Te tendré al tanto, sea un sí o un no.',
      'En cuanto sepa más, te lo diré.',
    ],
  },
  update_subject_bare: ['Cómo va lo de {employer}', 'Novedades sobre mis planes: {employer}'],
  update_subject: ['Cómo va lo mío: {title}', 'Novedades: vacante {title}'],
} satisfies Partial<Wording>;
