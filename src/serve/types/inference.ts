import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "A fact that was inferred, and how. 推断。" })
export class Inference {
  @Field(() => String, { description: "Which fact: locality, year … 何事。" })
  fact!: string;

  @Field(() => String, { description: "What it was taken from. 依据。" })
  how!: string;
}
