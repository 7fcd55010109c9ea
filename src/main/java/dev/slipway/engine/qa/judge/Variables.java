package dev.slipway.engine.qa.judge;

import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Expectation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What {@code ${name}} stands for in checks. A value never changes more than the place where it
 * stands: it is no piece of a path, of JSON, of a header, or of another variable. No secret is
 * among them.
 *
 * <p>The way of a check: {@link #missing(CheckConfig)}; if nothing is, {@link #fill(CheckConfig)},
 * ask, judge; then {@link #and} with what it captured, for the next.
 */
public record Variables(SortedMap<String, String> values) {

  public Variables {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Variables of(Map<String, String> values) {
    return new Variables(new TreeMap<>(values));
  }

  /** These, and others that count where both have one. */
  public Variables and(Map<String, String> stronger) {
    SortedMap<String, String> all = new TreeMap<>(values);
    all.putAll(stronger);
    return new Variables(all);
  }

  /**
   * The names that a check asks for and that stand for nothing, all of them. Of its cleanup nothing
   * is told: that may need what the check itself captures.
   */
  public SortedSet<String> missing(CheckConfig check) {
    SortedSet<String> missing = missing(check.ask());
    missing.addAll(missing(expected(check.expect())));
    return missing;
  }

  /** The names that a question asks for and that stand for nothing, all of them. */
  public SortedSet<String> missing(Ask ask) {
    return missing(texts(ask));
  }

  private SortedSet<String> missing(Stream<String> texts) {
    SortedSet<String> missing = new TreeSet<>();
    texts.forEach(text -> missing.addAll(new Template(text).names()));
    missing.removeAll(values.keySet());
    return missing;
  }

  private static Stream<String> texts(Ask ask) {
    if (ask instanceof Ask.Request request) {
      return Stream.of(
              List.of(request.path()),
              request.query().values(),
              request.headers().values(),
              request.body().stream().toList())
          .flatMap(Collection::stream);
    } else if (ask instanceof Ask.Program program) {
      return program.argv().stream();
    } else if (ask instanceof Ask.Connect connect) {
      return Stream.of(connect.address());
    }
    return Stream.of(((Ask.Handshake) ask).address());
  }

  private static Stream<String> expected(Expectation expect) {
    return Stream.concat(expect.json().values().stream(), expect.headers().values().stream());
  }

  /**
   * A check that can be asked and judged. Its cleanup stays as it is.
   *
   * @throws IllegalStateException when something is {@link #missing(CheckConfig)}
   */
  public CheckConfig fill(CheckConfig check) {
    return new CheckConfig(
        check.name(),
        fill(check.ask()),
        check.writes(),
        check.cleanup(),
        fill(check.expect()),
        check.captures(),
        check.comparable(),
        check.timeout(),
        check.retries());
  }

  /**
   * A question that can be asked, of the same kind.
   *
   * @throws IllegalStateException when something is {@link #missing(Ask)}
   */
  public Ask fill(Ask ask) {
    if (ask instanceof Ask.Request request) {
      return fill(request);
    } else if (ask instanceof Ask.Program program) {
      return new Ask.Program(
          program.argv().stream().map(this::plain).toList(), program.variables());
    } else if (ask instanceof Ask.Connect connect) {
      return new Ask.Connect(plain(connect.address()));
    }
    return new Ask.Handshake(plain(((Ask.Handshake) ask).address()));
  }

  /**
   * A request that can be sent. Its query stays text: whoever sends it encodes names and values.
   *
   * @throws IllegalStateException when something is {@link #missing(Ask)}
   */
  public Ask.Request fill(Ask.Request request) {
    return new Ask.Request(
        request.method(),
        new Template(request.path()).fill((name, before) -> Writing.inUrl(value(name))),
        each(request.query(), this::plain),
        each(request.headers(), this::header),
        body(request),
        request.redirects());
  }

  private Optional<String> body(Ask.Request request) {
    return request.body().map(Writing.isJson(request) ? this::json : this::plain);
  }

  private Expectation fill(Expectation expect) {
    return new Expectation(
        expect.status(),
        each(expect.json(), this::json),
        expect.types(),
        expect.least(),
        each(expect.headers(), this::header),
        expect.schema(),
        expect.exit(),
        expect.within(),
        expect.validFor());
  }

  private static SortedMap<String, String> each(
      SortedMap<String, String> texts, UnaryOperator<String> filling) {
    SortedMap<String, String> filled = new TreeMap<>();
    texts.forEach((name, text) -> filled.put(name, filling.apply(text)));
    return filled;
  }

  private String plain(String text) {
    return new Template(text).fill((name, before) -> value(name));
  }

  private String header(String text) {
    return new Template(text).fill((name, before) -> Writing.inHeader(value(name)));
  }

  private String json(String text) {
    return new Template(text).fill((name, before) -> Writing.inJson(value(name), before));
  }

  private String value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalStateException("nothing stands for ${" + name + "}"));
  }
}
