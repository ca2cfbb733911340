import { joinDeclaration } from '../src/join.js';
import type { Declaration } from '../src/model/declaration.js';
import type { Text } from '../src/text.js';
import { words } from './imported/words/es.js';

/** This project's own translation into Spanish; the French is the source. */
export const text: Text = {
  status: 'unofficial',
  name: 'Acción por el Mantenimiento de la Paz',
  declarationName: 'Declaración de Compromisos Compartidos',
  headings: {
    introduction: 'Introducción',
    improvement: 'Ocho áreas de mejora',
    implementation: 'Hacia la aplicación',
    endorsement: 'Más de 150 apoyos',
  },
  introduction:
    'Las operaciones de mantenimiento de la paz de las Naciones Unidas ayudan a los países a lograr una paz duradera, apoyan los procesos políticos, protegen a cientos de miles de civiles y contribuyen a garantizar los altos el fuego. No obstante, las operaciones de mantenimiento de la paz se enfrentan a diversas dificultades, como conflictos prolongados, soluciones políticas difíciles de encontrar, entornos cada vez más peligrosos, el aumento del número de bajas en las operaciones de mantenimiento de la paz y mandatos amplios y complejos. Para hacer frente a esas dificultades, el Secretario General puso en marcha «Acción por el Mantenimiento de la Paz» a fin de reorientar el mantenimiento de la paz hacia mandatos más específicos, hacer que nuestras operaciones sean más sólidas y seguras, movilizar apoyo en favor de soluciones políticas y equipar y capacitar mejor a las fuerzas. «Acción por el Mantenimiento de la Paz» representa el programa central de nuestra acción y constituye un motor de cambio que abarca todos los aspectos de la labor de mantenimiento de la paz de las Naciones Unidas.',
  introductionEnd: '{link}.',
  signature: 'Secretario General de las Naciones Unidas',
  improvement:
    'La iniciativa «Acción por el Mantenimiento de la Paz» tiene por objeto reforzar el mantenimiento de la paz alentando a todas las partes interesadas, incluidos todos los Estados Miembros, el Consejo de Seguridad de las Naciones Unidas, la Asamblea General, los contribuyentes financieros, los países que aportan contingentes y fuerzas de policía, los países anfitriones, las organizaciones intergubernamentales y regionales y la Secretaría de las Naciones Unidas, a actuar colectivamente. Alcanzaremos esos objetivos mediante la aplicación de un conjunto de 45 compromisos convenidos de común acuerdo y aprobados por más de 150 Estados Miembros en 8 áreas.',
  implementation:
    'Todos los agentes de este sector tienen la responsabilidad de reforzar el mantenimiento de la paz. La Declaración de «Acción por el Mantenimiento de la Paz» detalla 45 compromisos específicos. Algunos proceden del Secretario General, en nombre de las misiones de las Naciones Unidas y de la Secretaría; otros proceden de los Estados Miembros, en nombre del Consejo de Seguridad de las Naciones Unidas, de los países que aportan contingentes y fuerzas de policía y de los Gobiernos anfitriones; y otros son de carácter colectivo. La Secretaría de las Naciones Unidas cumple sus compromisos como se indica a continuación. Se alienta a los Estados Miembros a que apoyen la Acción por el Mantenimiento de la Paz centrándose en sus compromisos y colaborando con la Secretaría en los puntos colectivos.',
  survey: 'Consulte los resultados de la encuesta {link}.',
  photoLabel: 'Foto:',
  areas: {
    politics: {
      title:
        'Promover soluciones políticas para los conflictos y potenciar la repercusión política del mantenimiento de la paz',
      short: 'Política',
      summary: 'Redoblar los esfuerzos por promover soluciones políticas para los conflictos.',
      paragraph: '{1} {a} {b}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a redoblar los esfuerzos por promover soluciones políticas para los conflictos y llevar adelante los objetivos políticos y las estrategias integradas complementarias, en particular en los planos nacional y regional, dentro de los límites de nuestras responsabilidades y mandatos respectivos.',
        },
        a: {
          text: 'Afirmamos que la búsqueda de soluciones políticas viables debería guiar el diseño y el despliegue de las operaciones de mantenimiento de la paz de las Naciones Unidas.',
        },
        b: {
          text: 'Afirmamos que, paralelamente, deben lograrse progresos duraderos en el fortalecimiento de la seguridad, la reconciliación nacional, el estado de derecho, el respeto de los derechos humanos y el desarrollo sostenible.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, estamos trabajando actualmente en la elaboración de estrategias políticas nacionales y regionales con el fin de adaptar nuestras misiones a sus objetivos, en particular mediante análisis, datos y enfoques coordinados en el pilar de paz y seguridad, dando prioridad a la prevención y al mantenimiento de la paz.',
      learnMore: 'Más información sobre política',
      photo: {
        caption:
          'Vista general de la sesión en que el Consejo de Seguridad aprobó por unanimidad la resolución 2450 (2018), por la que se renueva el mandato de la Fuerza de las Naciones Unidas de Observación de la Separación (FNUOS) por un período de seis meses, hasta el 30 de junio de 2019.',
        credit: 'Foto: ONU/Manuel Elias',
      },
    },
    'women-peace-security': {
      title: 'Aplicar la agenda sobre las mujeres y la paz y la seguridad',
      short: 'Las mujeres y la paz y la seguridad',
      summary:
        'Garantizar la participación plena, igualitaria y significativa de las mujeres en todas las etapas de los procesos de paz.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a aplicar la agenda sobre las mujeres y la paz y la seguridad y las prioridades establecidas en ella garantizando la participación plena, igualitaria y significativa de las mujeres en todas las etapas de los procesos de paz e incorporando sistemáticamente la perspectiva de género en todas las fases del análisis, la planificación, la ejecución y la presentación de informes.',
        },
        2: {
          text: 'Nos comprometemos también a aumentar el número de mujeres, tanto en el personal civil como en el uniformado, en las operaciones de mantenimiento de la paz, a todos los niveles y en los puestos de responsabilidad.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, adoptamos medidas a fin de garantizar la participación plena, igualitaria y significativa de las mujeres en los procesos de paz y las operaciones de mantenimiento de la paz para que la paz sea duradera.',
      learnMore: 'Más información sobre las mujeres y la paz y la seguridad',
      photo: {
        caption:
          'La Representante Especial de la UNMIL, Karin Landgren, pasa revista a los efectivos ghaneses de mantenimiento de la paz durante un desfile en Buchanan (Liberia), un viernes de 2012.',
        credit: 'Foto: UNMIL/Staton Winter',
      },
    },
    protection: {
      title: 'Reforzar la protección que ofrecen las operaciones de mantenimiento de la paz',
      short: 'Protección',
      summary:
        'Apoyar estrategias adaptadas y específicas para cada situación con miras a la protección de los civiles.',
      paragraph: '{1} {2} {3}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a apoyar estrategias de mantenimiento de la paz adaptadas y específicas para cada situación con miras a la protección de los civiles, en las operaciones de mantenimiento de la paz pertinentes, haciendo hincapié en la protección de las mujeres y los niños en cada situación.',
        },
        2: {
          text: 'Nos comprometemos a cumplir los mandatos de las misiones de mantenimiento de la paz relativos a la protección de los civiles, en particular utilizando todos los medios necesarios cuando proceda, de conformidad con la Carta de las Naciones Unidas, los mandatos de las misiones y el derecho internacional aplicable.',
        },
        3: {
          text: 'Nos comprometemos también a mejorar la comunicación y el diálogo estratégicos con la población local a fin de que se conozcan mejor las misiones de mantenimiento de la paz y sus mandatos.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, situamos los enfoques estratégicos de la protección en el centro de la actuación de las misiones; evaluamos de manera más enérgica a nuestras unidades militares en materia de protección y reforzamos los enfoques coordinados de la interacción con las comunidades a fin de prevenir las amenazas, mitigarlas y responder a ellas con mayor eficacia.',
      learnMore: 'Más información sobre la protección',
      photo: {
        caption:
          'Yenni Windarti, con el rango de teniente coronel de la policía civil de Indonesia, integrante del personal de mantenimiento de la paz de la UNAMID, interactúa con mujeres y niños en un punto de abastecimiento de agua del campamento de desplazados de Abu Shouk (Darfur Septentrional) durante una patrulla matutina.',
        credit: 'Foto: ONU/Albert González Farran',
      },
    },
    'safety-security': {
      title: 'Reforzar la seguridad y la protección del personal de mantenimiento de la paz',
      short: 'Seguridad y protección',
      summary:
        'Hacer frente al aumento del número de muertes entre el personal de mantenimiento de la paz.',
      paragraph: '{1}',
      passages: {
        1: {
          text: 'Observando la evolución de los retos que se plantean en las situaciones de conflicto actuales, nos comprometemos colectivamente a adoptar medidas activas y concertadas para hacer frente al aumento del número de muertes entre el personal de mantenimiento de la paz y reforzar la seguridad y la protección, y hacemos notar a ese respecto la importancia del plan de acción y del plan de capacitación en mantenimiento de la paz del Secretario General, así como los esfuerzos realizados para mejorar constantemente el apoyo médico, técnico y logístico en las operaciones de mantenimiento de la paz.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, aplicamos el Plan de Acción para Mejorar la Seguridad del Personal de Mantenimiento de la Paz, que hace hincapié en el cambio de mentalidad, la mejora de capacidades como las evacuaciones médicas y el uso de la tecnología, la creación de una presencia que tenga en cuenta las amenazas y el refuerzo de la rendición de cuentas a fin de llevar ante la justicia a los autores de delitos contra el personal de mantenimiento de la paz.',
      learnMore: 'Más información sobre la seguridad y la protección',
      photo: {
        caption:
          'La remoción de minas permite al personal de mantenimiento de la paz patrullar, a las organizaciones humanitarias prestar ayuda y a los ciudadanos de a pie vivir sin temor a que un simple paso en falso les cueste la vida. En el Afganistán, más de 14.000 afganos trabajan en el sector de las actividades relativas a las minas.',
        credit: 'Foto: ONU/UNAMA',
      },
    },
    'performance-accountability': {
      title:
        'Apoyar el buen desempeño de todos los componentes del mantenimiento de la paz y la rendición de cuentas',
      short: 'Desempeño y rendición de cuentas',
      summary: 'Garantizar el más alto nivel de desempeño en el mantenimiento de la paz.',
      paragraph: '{1}, y a {2}. {3}, y a {4}; a {5}; a {6}; y a {7}.',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a garantizar el más alto nivel de desempeño en el mantenimiento de la paz',
        },
        2: {
          lead: 'Nos comprometemos colectivamente a',
          text: 'exigir a los miembros del personal de mantenimiento de la paz, tanto civil como uniformado, y en particular a los dirigentes, que su desempeño sea eficaz con arreglo a los parámetros comunes y que lo mejoren si es insuficiente',
        },
        3: {
          text: 'El Secretario General se compromete a elaborar un marco general integrado de medición del desempeño basado en criterios claros para todos los agentes',
        },
        4: {
          lead: 'El Secretario General se compromete a',
          text: 'velar por que los datos sobre el desempeño se utilicen en la planificación, la evaluación, la adopción de decisiones sobre el despliegue y la presentación de informes',
        },
        5: {
          lead: 'El Secretario General se compromete a',
          text: 'informar a los Estados Miembros de todos los recursos operacionales y técnicos necesarios',
        },
        6: {
          lead: 'El Secretario General se compromete a',
          text: 'prestar a las operaciones de mantenimiento de la paz un apoyo eficaz sobre el terreno',
        },
        7: {
          lead: 'El Secretario General se compromete a',
          text: 'colaborar con los Estados Miembros para encontrar las competencias especializadas necesarias, en particular las lingüísticas, y apoyar nuevas estrategias que permitan mejorar la generación de fuerzas y garantizar el buen estado de funcionamiento y la sostenibilidad del equipo',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, trabajamos en la elaboración de un marco normativo integrado en materia de desempeño y en el establecimiento de un sistema integral de evaluación del desempeño que facilitará el seguimiento del desempeño y el refuerzo de la rendición de cuentas; en el contexto del Plan de Acción para Mejorar la Seguridad del Personal de Mantenimiento de la Paz, verificamos el estado de preparación operacional de los contingentes y las fuerzas de policía y colaboramos más activamente con quienes contribuyen al desempeño.',
      learnMore: 'Más información sobre el desempeño y la rendición de cuentas',
      photo: {
        caption:
          'Un dron reposta combustible antes de despegar para un vuelo de reconocimiento en el este de la República Democrática del Congo (RDC). Después de la RDC en 2013, varias misiones han recurrido a vehículos aéreos teledirigidos no armados (drones). Los drones proporcionan imágenes en tiempo real de las situaciones a medida que se desarrollan sobre el terreno. Al mejorar los tiempos de respuesta, los drones permiten a las Naciones Unidas proteger mejor a los civiles. Los drones también pueden alertar de ataques inminentes contra el personal de mantenimiento de la paz.',
        credit: 'Foto: ONU/Sylvain Liechti',
      },
    },
    peacebuilding: {
      title: 'Reforzar la repercusión del mantenimiento de la paz en el sostenimiento de la paz',
      short: 'Consolidación y sostenimiento de la paz',
      summary:
        'Apoyar los enfoques inclusivos y participativos adoptados por las operaciones de mantenimiento de la paz.',
      paragraph: '{1} {a} {2} {3}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a apoyar los enfoques inclusivos y participativos adoptados por las operaciones de mantenimiento de la paz respecto del Gobierno anfitrión.',
        },
        a: {
          text: 'Apoyamos asimismo la integración y la participación de la sociedad civil y de todos los sectores de la población local en la ejecución de los mandatos de mantenimiento de la paz.',
        },
        2: {
          text: 'Nos comprometemos además a garantizar una coordinación, una coherencia y una cooperación eficaces entre el Consejo de Seguridad y la Comisión de Consolidación de la Paz durante la ejecución de los mandatos de mantenimiento de la paz, según proceda.',
        },
        3: {
          text: 'Nos comprometemos a apoyar, durante el período de transición de las operaciones de mantenimiento de la paz, a los equipos de las Naciones Unidas en los países para que puedan seguir ayudando a los países anfitriones a consolidar la paz.',
        },
      },
      action:
        'Para cumplir los compromisos de la Secretaría, reforzamos nuestras alianzas con los agentes de consolidación de la paz (por ejemplo, la alianza entre las Naciones Unidas y el Banco Mundial), elaboramos estrategias integrales de transición y de movilización de recursos para Haití y Darfur, y reforzamos el Punto Focal Mundial para los Aspectos Judiciales y del Estado de Derecho.',
      learnMore: 'Más información sobre la consolidación de la paz y el mantenimiento de la paz',
      photo: {
        caption:
          'La Representante Especial Conjunta Adjunta de la UNAMID, Sra. Anita Kiki Gbeho, visita el campamento de desplazados de Rongatas, en Darfur Central. Informa a los representantes de los desplazados de la reconfiguración en curso de la Misión y escucha sus preocupaciones humanitarias y de seguridad.',
        credit: 'Foto: ONU/Mohammed Idriss',
      },
    },
    partnerships: {
      title: 'Mejorar las alianzas relativas al mantenimiento de la paz',
      short: 'Alianzas',
      summary:
        'Reforzar la colaboración y la planificación entre las Naciones Unidas y las organizaciones y los mecanismos internacionales, regionales y subregionales pertinentes.',
      paragraph: '{1} {2} {a}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente a reforzar la colaboración y la planificación entre las Naciones Unidas y las organizaciones y los mecanismos internacionales, regionales y subregionales pertinentes, en particular la Unión Africana y la Unión Europea, que han desplegado en los últimos años varias operaciones que se les habían encomendado, reconociendo al mismo tiempo la necesidad de delimitar con precisión las funciones entre las distintas operaciones.',
        },
        2: {
          text: 'Nos comprometemos a ayudar a la Unión Africana a reforzar y aplicar sus políticas, procedimientos y capacidades, también en lo que respecta al cumplimiento de las obligaciones.',
        },
        a: {
          text: 'Conscientes de que la responsabilidad primordial de mantener la paz y la seguridad internacionales incumbe al Consejo de Seguridad, reafirmamos la necesidad de que sea más previsible, más sostenible y más flexible la financiación de las operaciones de apoyo a la paz dirigidas por la Unión Africana y autorizadas por el Consejo de Seguridad en virtud de la autoridad que le confiere el Capítulo VIII de la Carta.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, reforzamos la cooperación entre las Naciones Unidas y la Unión Africana en lo que respecta a las iniciativas políticas, en particular mediante visitas conjuntas sobre el terreno y mecanismos consultivos conjuntos, así como mediante el fortalecimiento de la capacidad de las operaciones de paz de la Unión Africana. Para abordar otros aspectos de las alianzas, ampliamos el proyecto de alianza triangular, que refuerza las capacidades a largo plazo de los países que aportan contingentes y permite a los países que aportan recursos financieros respaldar de manera flexible capacidades de apoyo como las técnicas y las médicas.',
      learnMore: 'Más información sobre las alianzas',
      photo: {
        caption:
          'Un soldado del contingente de Djibouti que presta servicio en la Misión de la Unión Africana en Somalia (AMISOM) monta guardia mientras un avión de las Naciones Unidas se prepara para despegar del aeropuerto de Belet Weyne.',
        credit: 'Foto: UA/Stuart Price',
      },
    },
    conduct: {
      title: 'Reforzar la conducta de las operaciones y del personal de mantenimiento de la paz',
      short: 'Conducta',
      summary: 'Velar por que el personal y los dirigentes rindan cuentas de su conducta.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'Nos comprometemos colectivamente, dentro de los límites de nuestras responsabilidades respectivas, a velar por que el personal y los dirigentes rindan cuentas de su conducta, en particular mediante el apoyo a la política de tolerancia cero de las Naciones Unidas, cuyo enfoque centrado en las víctimas abarca todas las formas de explotación y abusos sexuales.',
        },
        2: {
          text: 'Nos comprometemos, en calidad de Estados Miembros, a garantizar que el personal que se contrate cumpla las normas de servicio de la Organización en las operaciones de mantenimiento de la paz de las Naciones Unidas.',
        },
      },
      action:
        'Para cumplir los compromisos contraídos por la Secretaría, alentamos a todos los Estados Miembros a que firmen el pacto voluntario sobre el compromiso de eliminar la explotación y los abusos sexuales. Para abordar otros aspectos de la conducta de las operaciones de mantenimiento de la paz, reforzamos la aplicación de nuestra política de diligencia debida en materia de derechos humanos y de nuestra estrategia ambiental, que tiene por objeto reducir nuestra huella sobre el terreno.',
      learnMore:
        'Más información sobre la conducta del personal y de las operaciones de mantenimiento de la paz',
      photo: {
        caption:
          'Una unidad de policía constituida de Rwanda que presta servicio en la MINUJUSTH, en Haití, en posición de firmes.',
        credit: 'Foto: ONU/Leonora Bauman',
      },
    },
  },
  endorsement: {
    text: 'La Declaración de Compromisos Compartidos ha recibido más de 150 apoyos y ofrece una hoja de ruta común para el fortalecimiento del mantenimiento de la paz. Los Estados Miembros y la Secretaría de las Naciones Unidas deben esforzarse activamente por aplicar sus compromisos compartidos a fin de garantizar el éxito de la Declaración.',
    pledge:
      'Quienes suscribimos la presente Declaración nos comprometemos a plasmar estos compromisos en las posiciones y las prácticas que adoptemos en los órganos competentes de las Naciones Unidas, en particular en la Asamblea General y el Consejo de Seguridad cuando examinen las operaciones de mantenimiento de la paz, y a reunirnos periódicamente en formatos adecuados para examinar el estado de los progresos realizados, también sobre el terreno.',
    organizations:
      'Las organizaciones siguientes apoyan la Declaración de «Acción por el Mantenimiento de la Paz»: la Unión Europea (UE), la Organización Internacional de la Francofonía (OIF), la Comisión de la Unión Africana (CUA) y la Organización del Tratado del Atlántico Norte (OTAN).',
    furtherInformation:
      'Puede obtenerse más información, incluidas actualizaciones sobre la aplicación y declaraciones oficiales de apoyo a la iniciativa «Acción por el Mantenimiento de la Paz», en {link}.',
  },
  organizations: {
    eu: { name: 'Unión Europea', acronym: 'UE' },
    oif: { name: 'Organización Internacional de la Francofonía', acronym: 'OIF' },
    auc: { name: 'Comisión de la Unión Africana', acronym: 'CUA' },
    nato: { name: 'Organización del Tratado del Atlántico Norte', acronym: 'OTAN' },
  },
  parties: {
    collective: 'Colectivo',
    'secretary-general': 'Secretario General',
    'member-states': 'Estados Miembros',
  },
  notices: {
    stated:
      'Según la página de las Naciones Unidas, la Declaración detalla 45 compromisos; la página no los enumera.',
    shown:
      'Se reproducen aquí los {n} pasajes de la página que enuncian un compromiso, así como {m} tomas de posición.',
    division:
      'Esta división en pasajes no es de las Naciones Unidas; los pasajes no corresponden necesariamente uno a uno a los 45 compromisos.',
    commitmentsShort:
      'La página de las Naciones Unidas menciona 45 compromisos sin enumerarlos; los pasajes que aquí se cuentan resultan de una división no oficial.',
    official: {
      one: 'Un compromiso de la Declaración, según {document}. Esta lista está incompleta: la página de las Naciones Unidas menciona 45.',
      several:
        '{n} compromisos de la Declaración, según {document}. Esta lista está incompleta: la página de las Naciones Unidas menciona 45.',
      complete:
        'Compromisos de la Declaración, tal como figuran en {document}. La numeración es la de la fuente.',
    },
    states:
      'Lista parcial, elaborada a partir de fuentes públicas. La ausencia de un Estado no significa que no haya suscrito la Declaración ni prejuzga su posición.',
    statesComplete: {
      byDay:
        'Lista de los {n} Estados que habían suscrito la Declaración al {date}. Fuente: {document}.',
      byMonth:
        'Lista de los {n} Estados que habían suscrito la Declaración ({date}). Fuente: {document}.',
    },
  },
};

/**
 * The content in Spanish: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import es from '@a4p/declaration/es';
 * es.status; // 'unofficial'
 */
const es: Declaration = joinDeclaration('es', text, words);
export default es;
