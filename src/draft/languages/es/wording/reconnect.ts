import type { Wording } from '../../language.ts';

export const RECONNECT = {
  hello: {
    formal: [
      'Hoy no vengo a pedir nada, solo quería saludarle.',
      'Detrás de estas líneas no hay ninguna petición, solo un saludo.',
      'Quería mandarle un saludo, nada más.',
      'No necesito nada; solo quería saludarle.',
      'Me acordé de usted y quería mandarle un saludo.',
      'Hoy no hay ninguna petición, solo un saludo para usted.',
    ],
    informal: [
      'Hoy no vengo a pedir nada, solo quería saludarte.',
      'Detrás de estas líneas no hay ninguna petición, solo un saludo.',
      'Quería mandarte un saludo, nada más.',
      'No necesito nada; solo quería saludarte.',
      'Me acordé de ti y quería mandarte un saludo.',
      'Hoy no hay ninguna petición, solo un saludo para ti.',
    ],
  },
  hello_wish: {
    formal: [
      'Espero que todo vaya bien, para usted y para el equipo.',
      'Ojalá le vaya bien, en el trabajo y fuera de él.',
      'Le deseo una buena semana, también a los demás.',
      'Espero que el año le trate bien.',
      'Le deseo lo mejor, a usted y al equipo.',
      'Espero que todo marche bien por ahí.',
    ],
    informal: [
      'Espero que todo vaya bien, para ti y para el equipo.',
      'Ojalá te vaya bien, en el trabajo y fuera de él.',
      'Te deseo una buena semana, también a los demás.',
      'Espero que el año te trate bien.',
      'Te deseo lo mejor, a ti y al equipo.',
      'Espero que todo marche bien por ahí.',
    ],
  },
  hello_more: {
    formal: [
      'No hace falta que responda; solo quería que supiera que me acuerdo de usted.',
      'Escríbame cuando le apetezca, y si no, también está bien.',
      'Si un día le apetece contarme cómo está, me alegrará; y si no, también está bien.',
      'La respuesta no corre prisa, y también puede no llegar.',
    ],
    informal: [
      'No hace falta que respondas; solo quería que supieras que me acuerdo de ti.',
      'Escríbeme cuando te apetezca, y si no, también está bien.',
      'Si un día te apetece contarme cómo estás, me alegrará; y si no, también está bien.',
      'La respuesta no corre prisa, y también puede no llegar.',
    ],
  },
  hello_subject: [
    'Un saludo de los años en {employer}',
    'Saludos desde los tiempos de {employer}',
    'Un breve saludo desde lejos, {employer}',
  ],
  hello_subject_team: ['Un saludo de los años en {team}', 'Un saludo al equipo {team}'],
} satisfies Partial<Wording>;
