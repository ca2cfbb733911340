import { defineElement } from './base/define-element.js';
import { elements } from './elements.js';

for (const element of elements) defineElement(element);
