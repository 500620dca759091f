// conf encrypts when it is given a key, and ours never is: 4 ms less with every write.
const refuse = () => {
  throw new Error('conf was given a key, but node:crypto is left out of the bundle');
};
export default { pbkdf2Sync: refuse, randomBytes: refuse, createCipheriv: refuse };
