import type { HouseRule } from '../domain/followup/house-rule';

export interface ConfigWords {
  folder: string;
  /** What a setting may be that is yes or no. */
  yesNo: string;
  /** Where two schools are shown: the person's own rule, or how to keep one. */
  ownRule: (rule: string) => string;
  setRule: (command: string) => string;
  /** What stands for the rule in that command. */
  likeSo: string;
  /** What each setting is called, as it may be typed too. */
  names: Record<string, string>;
  /** What each rule on contact is called, as it may be typed too. */
  rules: Record<HouseRule, string>;
  meaning: Record<string, string>;
}
