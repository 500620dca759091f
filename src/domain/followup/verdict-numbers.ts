/** The numbers of the follow-up table, in working days unless said otherwise. Choices of ours; change them here. */

/** After a promised answer date, before the first contact without another reason. */
export const GRACE_AFTER_PROMISE = 2;
export const GRACE_IF_INVITED = 1;
export const GRACE_IF_ASKED_NOT_TO = 5;

/** After their latest word when no date was promised. */
export const SILENCE_NONE = 10;
export const SILENCE_IF_INVITED = 7;
export const SILENCE_IF_ASKED_NOT_TO = 15;

/** Between contacts: before one with a reason, and before one without. */
export const GAP_REASON = 3;
export const GAP_STATUS_EARLY = 5;
export const GAP_STATUS = 5;

/** Unanswered contacts, a count. */
export const MAX_CONTACTS = 2;

/** Since the interview: how long thanks can carry a reason, and how long they can be sent at all. */
export const THANK_WITH_REASON = 2;
export const THANK_WINDOW = 5;

/** To the deadline of another offer: from when it is urgent, and from when one last call is right. */
export const OFFER_URGENT = 5;
export const OFFER_LAST_CALL = 1;

/** After a no: before the question, as long as it may be asked, and how long to wait for its answer. */
export const FEEDBACK_COOL = 1;
export const FEEDBACK_WINDOW = 10;
export const FEEDBACK_WAIT = 10;

/** After an offer came, or their latest word about it, before the first question about papers. */
export const OFFER_SETTLE = 5;

/** After papers or a start are late, or a step was called off, before the first contact about it. */
export const GRACE_LATE = 1;

/** Unanswered contacts after which it is put to rest at once, a count. */
export const MOST_TRIES = 3;
