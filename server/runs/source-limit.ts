import { hardLimits } from '#sandbox';

/** Bytes (UTF-8) of the program that one run takes. */
export const { sourceBytes } = hardLimits;
