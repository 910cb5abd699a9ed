// Fills a list of a thousand million.
// The process ends; that is memory, and no crash of ours.
// challenge: patient

export const mirror = () => Array(1e9).fill(0).length;
