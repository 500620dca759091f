// conf's writer would take seventeen signals to tidy up after itself, and no signal would end a long piece of work any more.
// What a program that was ended leaves half written, the store sweeps up with its next change.
export default function whenExit() {
  return () => {};
}
