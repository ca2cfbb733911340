import { defineElement } from '../base/define-element.js';
import { A4pAreaGrid } from './area-grid.js';

defineElement(A4pAreaGrid);
