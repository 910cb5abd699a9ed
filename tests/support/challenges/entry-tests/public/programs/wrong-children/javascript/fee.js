export const fee = () => 50;
