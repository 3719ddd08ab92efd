// A browser on a busy machine misses a beat now and then. Its tests get one more try; what failed is printed, and the gate
// names each test that needed it, so that none hides.
const { testPath } = expect.getState();
if (/[\\/]test[\\/](browser|pages)[\\/]/.test(testPath ?? "")) jest.retryTimes(1, { logErrorsBeforeRetry: true });
