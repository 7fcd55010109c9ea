package dev.slipway.engine.manifest.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON (RFC 8259) with positions. Doubled keys are no error: of those, the last counts. */
public final class JsonText {

  /** The nesting stays limited: it is what recursion here depends on. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final ParserInput input;
  private final JsonParser parser;

  private JsonText(ParserInput input, JsonParser parser) {
    this.input = input;
    this.parser = parser;
  }

  /**
   * The value that the text is.
   *
   * @param path of the file, for messages
   * @throws ProblemException {@code SLIP-501} when the text is not JSON
   */
  public static Node parse(String path, String text) {
    ParserInput input = new ParserInput(path, text);
    try (JsonParser parser = FACTORY.createParser(input.text())) {
      return new JsonText(input, parser).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node parse() throws IOException {
    try {
      return document();
    } catch (JsonProcessingException e) {
      var at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      String detail = e.getOriginalMessage().replaceAll("(?s) \\(start marker.*", "");
      throw new ProblemException(
          EditProblems.syntax(input.path(), "JSON", at.getLineNr(), at.getColumnNr(), detail), e);
    }
  }

  private Node document() throws IOException {
    if (parser.nextToken() == null) {
      throw new ProblemException(EditProblems.syntax(input.path(), "JSON", 1, 1, "It is empty."));
    }
    Node root = node();
    parser.nextToken();
    return root;
  }

  private Node node() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_STRING -> scalar(Optional.of(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          scalar(Optional.of(Double.valueOf(parser.getText())));
      case VALUE_TRUE, VALUE_FALSE -> scalar(Optional.of(parser.getBooleanValue()));
      default -> scalar(Optional.empty());
    };
  }

  private Node mapping() throws IOException {
    int start = tokenStart();
    MappingEntries entries = new MappingEntries();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      entries.add(key, node());
    }
    return entries.in(input.span(start, tokenEnd()));
  }

  private Node sequence() throws IOException {
    int start = tokenStart();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Sequence(input.span(start, tokenEnd()), items);
  }

  private Node scalar(Optional<Object> value) throws IOException {
    return new Node.Scalar(tokenSpan(), value, Notation.DOUBLE_QUOTED);
  }

  private Span tokenSpan() throws IOException {
    return input.span(tokenStart(), tokenEnd());
  }

  private int tokenStart() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int tokenEnd() throws IOException {
    parser.finishToken();
    return (int) parser.currentLocation().getCharOffset();
  }
}
