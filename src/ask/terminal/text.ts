import { createPrompt, useEffect, useKeypress, useMemo, useState } from '@inquirer/core';
import { OpenQuestion, type TextConfig } from './decide';

/** A prompt for typed text: whole pastes, several lines, keys of our own, redrawn once a burst. */
export const textPrompt = createPrompt<true, TextConfig>((config, done) => {
  const [, setCount] = useState(0);
  const draw = (): void => setCount((count) => count + 1);
  const talk = useMemo(() => new OpenQuestion(config, done, draw), []);
  useKeypress((key) => talk.key(key));
  useEffect((readline) => talk.attach(readline), []);
  return talk.view();
});
