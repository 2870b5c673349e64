/** See run.js. */
export default function makeRunFolder(): void;
