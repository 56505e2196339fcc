import type { Wording } from '../../language.ts';

export const RESIGNATION_THANKS = {
  goodbye: {
    formal: [
      'Antes de dejar {employer}, quiero darle las gracias.',
      'Mi etapa en {employer} termina, y quería darle las gracias.',
      'Dejo pronto {employer}, y no quería irme sin darle las gracias.',
      'Al dejar {employer}, quiero darle las gracias.',
      'No quiero dejar {employer} sin darle las gracias.',
    ],
    informal: [
      'Antes de dejar {employer}, quiero darte las gracias.',
      'Mi etapa en {employer} termina, y quería darte las gracias.',
      'Dejo pronto {employer}, y no quería irme sin darte las gracias.',
      'Al dejar {employer}, quiero darte las gracias.',
      'No quiero dejar {employer} sin darte las gracias.',
    ],
  },
  goodbye_grateful: {
    formal: [
      'Fue bueno trabajar con usted, y se lo agradezco.',
      'Usted hizo más ligero el trabajo.',
      'Me llevo algo de su manera de trabajar.',
      'Gracias por todo lo que hicimos en este tiempo.',
      'He aprendido de su manera de trabajar.',
    ],
    informal: [
      'Fue bueno trabajar contigo, y te lo agradezco.',
      'Hiciste más ligero el trabajo.',
      'Me llevo algo de tu manera de trabajar.',
      'Gracias por todo lo que hicimos en este tiempo.',
      'He aprendido de tu manera de trabajar.',
    ],
  },
  goodbye_stay: {
    formal: [
      'Me gustaría seguir en contacto, y le deseo lo mejor, a usted y al equipo.',
      'Que les vaya bien a usted y a los demás; espero que sigamos en contacto.',
      'Sigamos en contacto; le deseo lo mejor, a usted y a los demás.',
      'Espero que volvamos a coincidir, y deseo lo mejor al equipo.',
      'Me alegrará tener noticias suyas, y le deseo lo mejor.',
    ],
    informal: [
      'Me gustaría seguir en contacto, y te deseo lo mejor, a ti y al equipo.',
      'Que todo vaya bien para ti y los demás; espero que sigamos en contacto.',
      'Sigamos en contacto; te deseo lo mejor, a ti y a los demás.',
      'Espero que volvamos a coincidir, y deseo lo mejor al equipo.',
      'Me alegrará tener noticias tuyas, y te deseo lo mejor.',
    ],
  },
  goodbye_subject: ['Gracias por los años en {employer}', 'Antes de dejar {employer}: gracias'],
  goodbye_subject_team: ['Gracias por los años en {team}', 'Antes de dejar {team}: gracias'],
} satisfies Partial<Wording>;
