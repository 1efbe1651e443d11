import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type OperationDefinitionNode,
} from "graphql";
import { readOperations } from "../../scripts/operations";
import { adminSchema } from "../shopify/schema/admin-schema";

/** All documents as one, so that fragments are found across files. */
export function allOperations(): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: readOperations().flatMap(({ document }) => document.definitions) };
}

export function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

export interface UsedField {
  parent: GraphQLNamedType;
  field: GraphQLField<unknown, unknown>;
}

/** Every field that any operation or fragment selects, once each. */
export function usedFields(): UsedField[] {
  const used = new Map<string, UsedField>();
  const info = new TypeInfo(adminSchema());
  visit(
    allOperations(),
    visitWithTypeInfo(info, {
      Field: () => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (parent && field && !field.name.startsWith("__"))
          used.set(`${parent.name}.${field.name}`, { parent, field });
      },
    }),
  );
  return [...used.values()];
}
