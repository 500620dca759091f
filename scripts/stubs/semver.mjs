// conf compares versions only when it is given migrations, and ours never is.
const refuse = () => {
  throw new Error('conf was given migrations, but semver is left out of the bundle');
};
export default { eq: refuse, clean: refuse, satisfies: refuse, lte: refuse, gt: refuse };
