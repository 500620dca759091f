// commander starts other programs for commands that are programs of their own, and none of ours is.
exports.spawn = () => {
  throw new Error('commander was to start a program, but that is left out of the bundle');
};
