/** What the bench bundles into each contestant's page. */
declare module 'contestant' {
  import type { Contestant } from './contestant.js';
  const contestant: Contestant;
  export default contestant;
}

declare module 'content' {
  import type { Content } from './content.js';
  const content: Content;
  export default content;
}
