import tseslint from "typescript-eslint";

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only src/config.ts reads the environment; take what you need as an argument.",
};

export default tseslint.config(
  { ignores: ["node_modules", "dist", "coverage", "data", "test/neo4j/lib"] },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "bench/**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ["./tsconfig.test.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", noEnvironment, { selector: "ExportDefaultDeclaration", message: "Exports have names." }],
      // Chinese is read by code point, which is what spreading a string does.
      "@typescript-eslint/no-misused-spread": "off",
      "no-console": "error",
    },
  },
  { files: ["src/config.ts"], rules: { "no-restricted-syntax": "off" } },
  // type-graphql's object types are classes that hold nothing but columns.
  { files: ["src/serve/**/*.ts"], rules: { "@typescript-eslint/no-extraneous-class": "off" } },
  {
    files: ["test/**/*.ts", "bench/**/*.ts"],
    rules: {
      "no-console": "off",
      "no-restricted-syntax": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  // The page has a compiler configuration of its own (src/explore/tsconfig.json) and no process.
  {
    files: ["src/explore/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, tseslint.configs.disableTypeChecked],
    rules: { "no-restricted-syntax": "off", "no-console": "error" },
  },
  // Words are a table of sentences; their types are those of the Chinese ones.
  { files: ["src/explore/words/**/*.ts"], rules: { "@typescript-eslint/explicit-module-boundary-types": "off" } },
);
