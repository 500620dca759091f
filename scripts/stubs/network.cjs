// The mail composer can fetch attachments from the network and ours has none: the bundle holds nothing that could reach it.
const refuse = () => {
  throw new Error('a mail was to fetch something, but the network is left out of the bundle');
};
module.exports = { request: refuse, get: refuse, connect: refuse, isIP: () => 0 };
