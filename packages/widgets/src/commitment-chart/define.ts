import { defineElement } from '../base/define-element.js';
import { A4pCommitmentChart } from './commitment-chart.js';

defineElement(A4pCommitmentChart);

// With the class, the compiler learns of the tag.
export { A4pCommitmentChart };
