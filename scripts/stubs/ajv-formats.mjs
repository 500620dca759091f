// Goes with ajv: conf asks for it only together with a schema.
export default { default: () => {} };
