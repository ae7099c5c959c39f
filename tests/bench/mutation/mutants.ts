import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  /** Path from the project's root. */
  readonly path: string;
  readonly line: number;
  /** What is replaced, as offsets in the file, and by what. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each operator and the one that is most easily meant in its place. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
/** Methods that are easily taken for each other. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};
/** Matches nothing. */
const NEVER = '/(?!)/u';

/**
 * Every mutant of a file: another operator or method, a condition turned round, a number one higher, a truth value
 * swapped, a pattern that matches nothing. Types, imports and texts stay.
 */
export function mutantsOf(path: string, source: string): Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, text: string): void => {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ path, line, start, end: node.end, text });
  };
  const turnRound = (node: ts.Expression): void => replace(node, `!(${node.getText(file)})`);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS[node.operatorToken.getText(file)];
      if (other) replace(node.operatorToken, other);
    } else if (ts.isPropertyAccessExpression(node)) {
      const other = Object.hasOwn(METHODS, node.name.text) ? METHODS[node.name.text] : undefined;
      if (other) replace(node.name, other);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      replace(node, node.operand.getText(file));
    else if (ts.isNumericLiteral(node)) replace(node, `(${node.text} + 1)`);
    else if (ts.isRegularExpressionLiteral(node)) replace(node, NEVER);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    if (ts.isIfStatement(node)) turnRound(node.expression);
    if (ts.isConditionalExpression(node)) turnRound(node.condition);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The file with the change in it. */
export function mutated(source: string, { start, end, text }: Mutant): string {
  return source.slice(0, start) + text + source.slice(end);
}
