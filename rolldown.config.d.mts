import type { OutputOptions, RolldownOptions } from 'rolldown';

/** How the program is bundled. */
declare const config: Omit<RolldownOptions, 'output'> & { output: OutputOptions };
export default config;
