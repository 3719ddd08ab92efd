/** Tests run the TypeScript as it is; types are checked by `npm run typecheck`, once, for all of it. */
export default {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts"],
  // A machine that stands still for a while is no failure of ours; no test asserts real time.
  testTimeout: 120_000,
  globalSetup: "<rootDir>/test/build-once.ts",
  setupFilesAfterEnv: ["<rootDir>/test/second-try.ts"],
  // Half the suite waits for a browser.
  maxWorkers: "100%",
  // Its package.json names a file for require that the package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          isolatedModules: true,
          module: "CommonJS",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          target: "ES2022",
          lib: ["ES2022"],
          esModuleInterop: true,
          resolveJsonModule: true,
          jsx: "react-jsx",
          jsxImportSource: "preact",
        },
      },
    ],
  },
};
