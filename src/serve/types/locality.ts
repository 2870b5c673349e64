import { Field, Int, ObjectType } from "type-graphql";
import { Level, PlaceKind } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A place: province, city, county, township, zone. 地区。" })
export class Locality extends Node {
  @Field(() => String, { description: "Official name: 鹰潭市. 名称。" })
  name!: string;

  @Field(() => String, { description: "Name with the places above it: 江西省鹰潭市. 全称。" })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "GB/T 2260 code, six digits, nine for a township. 行政区划代码。" })
  code!: string | null;

  @Field(() => Level, { description: "Level. 层级。" })
  level!: ValueOf<typeof Level>;

  @Field(() => PlaceKind, { description: "Administrative division or zone. 类型。" })
  kind!: ValueOf<typeof PlaceKind>;

  @Field(() => [String], { description: "Other names. 别名。" })
  aliases!: readonly string[];

  @Field(() => String, { description: "Pinyin. 拼音。" })
  pinyin!: string;

  @Field(() => Int, { nullable: true, description: "First year, null for before the gazetteer begins. 起始年。" })
  validFrom!: number | null;

  @Field(() => Int, { nullable: true, description: "Last year, null for today. 终止年。" })
  validTo!: number | null;
}
