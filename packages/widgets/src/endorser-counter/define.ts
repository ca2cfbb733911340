import { defineElement } from '../base/define-element.js';
import { A4pEndorserCounter } from './endorser-counter.js';

defineElement(A4pEndorserCounter);
