import ar from '../src/ar.js';
import en from '../src/en.js';
import es from '../src/es.js';
import fr from '../src/fr.js';
import ru from '../src/ru.js';
import zh from '../src/zh.js';

/** Every language, in the order of `locales`. */
export const declarations = [ar, zh, en, fr, ru, es] as const;
