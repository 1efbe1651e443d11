import {
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  OperationTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  isCompositeType,
} from "graphql";

/** A single query may not cost more. */
export const MAX_QUERY_COST = 1000;

/**
 * Points asked for: leaf 0, object 1, connection 2 + size × one node, mutation 10.
 * The formula for connections is not published; this is the pessimistic reading.
 */
export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const ofSelections = (set: SelectionSetNode | undefined, type: GraphQLCompositeType): number => {
    let cost = 0;
    let dearestBranch = 0;
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        cost += ofField(node, type);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) continue;
      const named = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      const branch = ofSelections(fragment.selectionSet, isCompositeType(named) ? named : type);
      // Of an interface or union only one branch comes true.
      if (isObjectType(type)) cost += branch;
      else dearestBranch = Math.max(dearestBranch, branch);
    }
    return cost + dearestBranch;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): number => {
    if (node.name.value.startsWith("__") || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (isLeafType(type) || !isCompositeType(type) || type.name === "PageInfo") return 0;
    const inside = ofSelections(node.selectionSet, type);
    if (type.name.endsWith("Connection")) {
      const args = getArgumentValues(field, node, variables);
      const size = Number(args["first"] ?? args["last"] ?? 1);
      return 2 + size * inside;
    }
    return (type.name.endsWith("Edge") ? 0 : 1) + inside;
  };

  const root = schema.getRootType(operation.operation);
  const cost = root ? ofSelections(operation.selectionSet, root) : 0;
  const mutations = operation.operation === OperationTypeNode.MUTATION ? operation.selectionSet.selections.length : 0;
  return cost + mutations * 9;
}
