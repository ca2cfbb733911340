import { defineElement } from '../base/define-element.js';
import { A4pCommitmentList } from './commitment-list.js';

defineElement(A4pCommitmentList);
