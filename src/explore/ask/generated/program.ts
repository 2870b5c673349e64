// Written from queries/program.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ProgramVariables {
  readonly id: string;
}

export interface ProgramAnswer {
  readonly program: {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind: "BRAND" | "CAMPAIGN" | "INSTITUTION" | "OTHER" | "PILOT" | "PLATFORM" | "PROJECT" | "REFORM" | "SERVICE";
    readonly scope: "LOCAL" | "NATIONAL" | "PROVINCIAL" | "UNKNOWN";
    readonly curated: boolean;
    readonly adopters: number;
    readonly theme: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly components: readonly {
      readonly id: string;
      readonly name: string;
      readonly adopters: number;
    }[];
    readonly componentOf: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly foundedOn: readonly {
      readonly id: string;
      readonly title: string;
      readonly docNumber: string | null;
      readonly year: number | null;
    }[];
  } | null;
}

export const programQuery: Typed<ProgramAnswer, ProgramVariables> = {
  name: "Program",
  text: `# 一项举措：是什么，依据什么，由什么组成。
query Program(\$id: ID!) {
  program(id: \$id) {
    id
    name
    aliases
    kind
    scope
    curated
    adopters
    theme {
      id
      name
    }
    components {
      id
      name
      adopters
    }
    componentOf {
      id
      name
    }
    foundedOn {
      id
      title
      docNumber
      year
    }
  }
}
`,
};
