import { defineElement } from '../base/define-element.js';
import { A4pDeclaration } from './declaration.js';

defineElement(A4pDeclaration);
