import { defineElement } from './base/define-element.js';
import { classes } from './classes.js';

for (const elementClass of classes) defineElement(elementClass);

// With the classes, the compiler learns of the tags.
export * from './index.js';
