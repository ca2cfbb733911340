import { defineElement } from '../base/define-element.js';
import { A4pPledge } from './pledge.js';

defineElement(A4pPledge);
