// 64 KiB of source on one line.
// It is read as any other.

export const mirror = () => [{{21000 × 1, }}'end'].length;
