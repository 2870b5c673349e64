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
  readonly diffusion: {
    readonly coverage: {
      readonly adopters: number;
      readonly namedOnly: number;
      readonly silent: number;
      readonly reporting: number;
      readonly withoutReport: number;
    };
    readonly years: readonly {
      readonly year: number;
      readonly new: number;
      readonly cumulative: number;
      readonly leftCensored: number;
      readonly reporting: number;
      readonly reportedSoFar: number;
      readonly cumulativeShare: number | null;
    }[];
    readonly byLevel: readonly {
      readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
      readonly adopters: number;
      readonly reporting: number;
      readonly firstYear: number | null;
    }[];
    readonly byProvince: readonly ({
      readonly province: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly adopters: number;
      readonly reporting: number;
      readonly firstYear: number | null;
      readonly years: readonly {
        readonly year: number;
        readonly new: number;
        readonly cumulative: number;
        readonly cumulativeShare: number | null;
      }[];
    })[];
    readonly firstAdopters: readonly {
      readonly year: number;
      readonly leftCensored: boolean;
      readonly locality: {
        readonly id: string;
        readonly name: string;
        readonly fullName: string;
        readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
        readonly ancestors: readonly {
          readonly id: string;
          readonly name: string;
        }[];
      };
      readonly adoptions: readonly {
        readonly id: string;
      }[];
    }[];
  } | null;
  readonly coAdoption: readonly {
    readonly program: {
      readonly id: string;
      readonly name: string;
    };
    readonly both: number;
    readonly onlyThis: number;
    readonly onlyThat: number;
    readonly neither: number;
    readonly lift: number;
  }[];
}

export const programQuery: Typed<ProgramAnswer, ProgramVariables> = {
  name: "Program",
  text: `# 一项举措：是什么，依据什么，由什么组成；谁最早报告，怎样扩散；与哪些举措同时采用。
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
  diffusion(program: \$id) {
    coverage {
      adopters
      namedOnly
      silent
      reporting
      withoutReport
    }
    years {
      year
      new
      cumulative
      leftCensored
      reporting
      reportedSoFar
      cumulativeShare
    }
    byLevel {
      level
      adopters
      reporting
      firstYear
    }
    byProvince {
      province {
        id
        name
      }
      adopters
      reporting
      firstYear
      years {
        year
        new
        cumulative
        cumulativeShare
      }
    }
    firstAdopters(first: 6) {
      year
      leftCensored
      locality {
        ...Place
      }
      adoptions {
        id
      }
    }
  }
  coAdoption(program: \$id, first: 12, minBoth: 1) {
    program {
      id
      name
    }
    both
    onlyThis
    onlyThat
    neither
    lift
  }
}

fragment Place on Locality {
  id
  name
  fullName
  level
  ancestors {
    id
    name
  }
}
`,
};
