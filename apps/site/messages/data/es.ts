import type { DataMessages } from './messages.js';

export const messages: DataMessages = {
  title: 'Datos',
  lead: 'Los textos de la página de las Naciones Unidas sobre la iniciativa «Acción por el Mantenimiento de la Paz» (A4P), las organizaciones, los Estados y los totales, con sus fuentes, en archivos que se pueden descargar.',
  unreleased:
    'Todavía no se ha publicado ninguna versión: los archivos de `next` son para hacer pruebas y pueden cambiar en cualquier momento.',
  released:
    'Versión: {version}. Los datos de una versión publicada ya no cambian; una versión nueva recibe una dirección nueva.',
  content: {
    title: 'Qué son los datos',
    tables: {
      areas: {
        name: 'Áreas',
        text: 'Las ocho áreas de mejora del mantenimiento de la paz: título, párrafo, acción de la Secretaría, pie y crédito de la fotografía, y un resumen no oficial.',
      },
      commitments: { name: 'Compromisos y tomas de posición', text: null },
      organizations: {
        name: 'Organizaciones',
        text: 'Las organizaciones que apoyan la Declaración, según la página de las Naciones Unidas.',
      },
      states: { name: 'Estados', text: null },
      'endorsement-totals': {
        name: 'Totales',
        text: 'Cuántos Estados y organizaciones habían suscrito la Declaración de Compromisos Compartidos en cada fecha para la que una fuente lo indica. Los Estados y las organizaciones nunca se suman.',
      },
      sources: {
        name: 'Fuentes',
        text: 'De dónde procede cada texto, cada cifra y cada fecha: título, editor, idioma, fecha y dirección, cuando se conocen.',
      },
    },
    age: 'La página no lleva fecha; las fechas más recientes que menciona son 2018 y 2019. En marzo de 2021, el Secretario General anunció la siguiente fase de la iniciativa, A4P+.',
    status: [
      'Cada texto dice lo que es. En las tablas, la columna `status` contiene `source` si es el texto de las Naciones Unidas, palabra por palabra, y `unofficial` si es una traducción no oficial o una redacción que no es de las Naciones Unidas. El nombre abreviado y el párrafo de un área tienen su propia columna (`shortStatus`, `paragraphStatus`); el resumen (`summary`) nunca es de las Naciones Unidas. En los archivos JSON, `status` vale para el conjunto y `texts` nombra las excepciones.',
      'La lista de compromisos y la de Estados dicen si están completas: columna `listComplete`, o `complete` en el archivo JSON de los Estados.',
    ],
  },
  files: {
    title: 'Los archivos',
    kinds: {
      workbook: {
        title: 'Libro de cálculo',
        text: 'Para Excel y LibreOffice: una hoja por tabla. Los números son números; las fechas son texto: año, mes y día, en la medida en que los da la fuente.',
      },
      csv: {
        title: 'CSV',
        text: 'Para R, Python y los programas estadísticos: un archivo por tabla, en UTF-8 con marca de orden de bytes (BOM) y valores separados por comas.',
      },
      json: {
        title: 'JSON',
        text: 'Para los programas informáticos: toda la página en un idioma; las organizaciones, los Estados y los totales (`endorsements`); las fuentes.',
      },
      descriptions: {
        title: 'Descripciones y comprobación',
        text: 'Para comprobar los archivos y saber qué contienen.',
      },
    },
    described: {
      'schema.json': 'la forma del archivo JSON de un idioma (JSON Schema)',
      'datapackage.json': 'las tablas, campo por campo (Frictionless Data Package)',
      SHA256SUMS: 'las sumas de comprobación de los archivos CSV y JSON',
      'NOTICE.md': 'de quién son los textos (en inglés)',
    },
    others: 'Los mismos archivos en los demás idiomas',
  },
  fields: {
    title: 'Los campos de las tablas',
    text: 'Los nombres y las descripciones de los campos están en inglés, como en `datapackage.json`.',
    name: 'Nombre',
    type: 'Tipo',
    description: 'Descripción',
  },
  read: {
    title: 'Leer los datos',
    spreadsheet: {
      title: 'Excel y LibreOffice',
      texts: [
        'Abra el libro `{workbook}` con un doble clic: cada valor está en su columna y los acentos son correctos.',
        'No abra un archivo CSV con un doble clic: si la configuración regional usa un separador que no es la coma, cada línea queda en una sola columna, y las fechas pueden cambiar. Impórtelo: en Excel, en la pestaña «Datos», como archivo de texto o CSV; en LibreOffice, en la ventana que aparece al abrirlo. Elija el juego de caracteres Unicode (UTF-8), la coma como único separador y el tipo «Texto» para las columnas de fechas.',
      ],
    },
    r: 'Sin `na.strings`, R toma el código NA (Namibia) por un valor ausente. Con el paquete readr: `readr::read_csv(address, na = "")`.',
    pandas:
      'Con pandas. Sin las dos últimas opciones, pandas toma el código NA (Namibia) por un valor ausente.',
    json: 'Con la biblioteca estándar, a partir del JSON:',
    javascript:
      'En una página web o en Node.js. Los archivos se pueden leer desde otro sitio (CORS).',
  },
  cite: {
    title: 'Citar',
    text: 'Cite a las Naciones Unidas por su texto y a A4P Kit por los datos. Las Naciones Unidas no han elaborado ni revisado estos datos: no se los atribuya.',
    passage: 'Un pasaje',
    passageForm:
      '«…» (traducción no oficial del francés). Naciones Unidas, página sobre la iniciativa «Acción por el Mantenimiento de la Paz», en francés, sin fecha, apartado «…» (datos de A4P Kit, {version}).',
    data: 'Los datos',
    dataForm: 'Datos, {version}.',
    released: 'versión {version}',
    unreleased: 'versión no publicada, descargada el [fecha]',
  },
  about: {
    sheet: 'Acerca de',
    title: 'A4P Kit: datos, versión {version}',
  },
};
