// conf makes a validator only when it is given a schema, and ours never is: 90 ms less at start.
export function Ajv2020() {
  throw new Error('conf was given a schema, but its validator is left out of the bundle');
}
