// Sets the prototype of the global object to a proxy, so that every unknown name is seen.
// The engine refuses, or nothing of ours asks for names there.

const asked = ['asked:'];
try {
  Object.setPrototypeOf(Object.getPrototypeOf(globalThis), new Proxy({}, { has: (_, name) => !asked.push(String(name)) }));
} catch (error) {
  asked.push(error.message);
}
const mirror = () => ({ text: asked.join(), sum: 0 });
