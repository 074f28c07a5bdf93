import { ts } from 'ts-morph';

/** Attributes that only change how something looks or what a reader is told. */
const ATTRIBUTES =
  /^(?:class|className|classNames|containerClassName|style|title|alt|placeholder|aria-[\w-]+|role|width|height|size|variant|color|colorScheme|align|gap|spacing|padding|margin|rounded|icon|label|description|tooltip|strokeWidth|stroke|fill|viewBox|d|cx|cy|r|x|y|colSpan|rowSpan|tabIndex|loading|decoding|fontSize|fontWeight|lineHeight|direction|justify|side|sideOffset)$/;

const ELEMENTS =
  /^(?:div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|section|header|footer|main|nav|article|aside|strong|em|b|i|u|small|br|hr|table|thead|tbody|tfoot|tr|td|th|svg|path|g|circle|rect|line|polyline|polygon|defs|label|kbd|code|pre|blockquote|figure|figcaption|sup|sub|mark|time)$/;

/** Attributes whose strings are classes and sizes, not names of anything. */
const STYLING = /^(?:class|className|classNames|containerClassName|style|role|d|viewBox|variant|size|color)$/;

function attributeOf(leaf: ts.Node): ts.JsxAttribute | undefined {
  let current: ts.Node = leaf;
  while (!ts.isSourceFile(current)) {
    if (ts.isJsxAttribute(current)) return current;
    // A handler inside an attribute is a program of its own.
    if (ts.isFunctionLike(current) || ts.isStatement(current)) return undefined;
    current = current.parent;
  }
  return undefined;
}

function nameText(attribute: ts.JsxAttribute): string {
  return ts.isIdentifier(attribute.name) ? attribute.name.text : attribute.name.getText();
}

function tagText(node: ts.Node): string | undefined {
  if (ts.isJsxOpeningElement(node) || ts.isJsxClosingElement(node) || ts.isJsxSelfClosingElement(node)) {
    return ts.isIdentifier(node.tagName) ? node.tagName.text : '';
  }
  return undefined;
}

/** True for a leaf that only says how something looks: words between tags, classes, plain elements. */
export function isPresentational(leaf: ts.Node): boolean {
  if (ts.isJsxText(leaf)) return true;
  const attribute = attributeOf(leaf);
  if (attribute !== undefined) return ATTRIBUTES.test(nameText(attribute));
  const tag = tagText(leaf.parent);
  if (tag !== undefined) return ELEMENTS.test(tag);
  // `{' '}` and `{"text"}` between tags.
  const holder = leaf.parent;
  return (
    ts.isJsxExpression(holder) && holder.expression !== undefined && ts.isStringLiteralLike(holder.expression)
  );
}

/** True inside an attribute whose strings are no names. */
export function isStyling(leaf: ts.Node): boolean {
  const attribute = attributeOf(leaf);
  return attribute !== undefined && STYLING.test(nameText(attribute));
}
