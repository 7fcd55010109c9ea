package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.Document;
import java.util.List;
import java.util.stream.IntStream;

/** A command that was not carried out, and what it says of that. */
record Refused(Document document) {

  /** A guard said no. */
  Refused byGuard(String code, String... words) {
    return ends("refused", code, words);
  }

  /** A human's answer is missing; the words name the flag that gives it. */
  Refused waiting(String code, String... words) {
    return ends("waiting", code, words);
  }

  /** The request itself is wrong. */
  Refused asFailed(String code, String... words) {
    return ends("failed", code, words);
  }

  private Refused ends(String outcome, String code, String... words) {
    assertThat(document.outcome()).as("%s", document.root()).isEqualTo(outcome);
    return says(code, words);
  }

  /** One of the problems has this code, and names all of these words. */
  Refused says(String code, String... words) {
    List<String> codes = document.problems("code");
    assertThat(codes).as("%s", document.root()).contains(code);
    assertThat(
            IntStream.range(0, codes.size())
                .filter(each -> codes.get(each).equals(code))
                .mapToObj(this::text))
        .anySatisfy(text -> assertThat(text).contains(words));
    return this;
  }

  private String text(int problem) {
    return document.problems("what").get(problem) + " " + document.problems("remedy").get(problem);
  }
}
