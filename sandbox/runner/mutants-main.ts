/** A child of its own for one source: reads {language, source} on stdin, answers the mutants on stdout. */
import { text } from 'node:stream/consumers';
import { mutate } from './mutate.ts';

const { language, source } = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(mutate(language, source)));
