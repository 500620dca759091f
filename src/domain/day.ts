/** A calendar day, `YYYY-MM-DD`. Days are strings everywhere; arithmetic goes through this file, in UTC. */
export type Day = string;
