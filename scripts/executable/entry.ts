import { start } from '../../src/cli/main';

start();
