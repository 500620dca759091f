const WHOLE = /^import (\w+) from (['"]node:(?:fs|module|os|path|process)['"]);$/gm;

/**
 * Code that takes a part of Node as a whole gets it as it is: by the rules for modules it would be copied, property
 * by property, at every start.
 */
export const builtins = {
  name: 'builtins',
  transform: {
    filter: { code: WHOLE },
    handler: (code) => code.replaceAll(WHOLE, 'const $1 = require($2);'),
  },
};
