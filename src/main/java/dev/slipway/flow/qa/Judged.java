package dev.slipway.flow.qa;

import dev.slipway.engine.qa.Document;

/**
 * A verdict, and the document that is printed and kept of it.
 *
 * @param document without what only the command knows: schema, outcome, exit status, problems; not
 *     sealed yet
 */
public record Judged<V>(V verdict, Document document) {}
