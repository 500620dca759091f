/** What is heard in somebody's words: patterns in a language, any case. */
export interface Heard {
  /** They speak of an answer to come. */
  ofAnAnswer: RegExp;
  /** They speak of meeting, or of a first day of work: a day there is another day. */
  ofAMeeting: RegExp;
  /** They speak of papers to come. */
  ofPapers: RegExp;
  /** They speak of a day that they will name, by a last day or as something they give. */
  ofANewDay: RegExp;
  /** They say that the person may get in touch. */
  permitting: RegExp;
  /** They ask to be left in peace. */
  forbidding: RegExp;
  /** Only where nothing was heard by then. */
  unlessHeard: RegExp;
  /** Where nothing is heard, that is the answer. */
  aNoInSilence: RegExp;
  /** They offer the job. */
  offering: RegExp;
  /** What is said not to be so, or only if something is. */
  denying: RegExp;
  /** The first day of work, a meeting, and that either is moved. */
  start: RegExp;
  meeting: RegExp;
  move: RegExp;
  /** They ask the person to meet them once more. */
  inviting: RegExp;
  /** What was booked does not take place, or not then. */
  callingOff: RegExp;
  /** They speak of references, and ask for them. */
  ofReferences: RegExp;
  asking: RegExp;
  /** An interview that was to be, and was not held. */
  notHeld: RegExp;
}
