// Promises are rejected, late and early, and each is caught.

export async function mirror(text, numbers) {
  const late = Promise.reject(new Error('late'));
  const results = await Promise.allSettled([late, Promise.reject(1), ...numbers]);
  const sum = results.reduce((total, { value = 0 }) => total + value, 0);
  await Promise.any([Promise.reject(2), Promise.resolve()]).finally(() => {});
  return { text: [...text].reverse().join(''), sum };
}
