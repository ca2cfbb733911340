import { defineElement } from './base/define-element.js';
import { elements } from './elements.js';

for (const element of elements) defineElement(element);

// With the classes, the compiler learns of the tags.
export * from './index.js';
