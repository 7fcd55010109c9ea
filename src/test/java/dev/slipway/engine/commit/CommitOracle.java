package dev.slipway.engine.commit;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The real release-please, asked what messages tell. */
final class CommitOracle {

  /** Node also ends lines at characters that JSON may hold as they are, so all are escaped. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String DRIVER = "src/test/resources/oracle/commits.mjs";

  private CommitOracle() {}

  /** What to read. */
  record Question(String message, Optional<String> pullRequestBody) {

    /** A message as upstream finds it in a clone, where some are their pull request's body too. */
    static Question inClone(String message) {
      String merged = ".*\\s\\(#[0-9]+\\)|Merge pull request #[0-9]+ from \\S+/\\S+";
      boolean hasBody = Commits.commit(message).subject().matches(merged);
      return new Question(message, Optional.of(message).filter(body -> hasBody));
    }
  }

  /** Asks both, and gives each question that they answer differently, with both answers. */
  static List<String> differences(List<Question> questions, Path scratch)
      throws IOException, InterruptedException {
    Path input = scratch.resolve("questions.jsonl");
    Path output = scratch.resolve("answers.jsonl");
    Files.write(input, questions.stream().map(CommitOracle::asked).toList());
    run(input, output);
    List<String> differences = new ArrayList<>();
    try (BufferedReader answers = Files.newBufferedReader(output)) {
      for (Question question : questions) {
        difference(question, answers.readLine()).ifPresent(differences::add);
      }
    }
    return differences;
  }

  private static void run(Path input, Path output) throws IOException, InterruptedException {
    String node = System.getProperty("oracle.node", "node");
    int status =
        new ProcessBuilder(node, DRIVER, System.getProperty("oracle.rp"))
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("the oracle ended with status " + status);
    }
  }

  private static Optional<String> difference(Question question, String answer)
      throws JsonProcessingException {
    ParsedMessage told =
        MessageParser.parse(Commits.commit(question.message()), question.pullRequestBody());
    String ours = json(told.changes().stream().map(CommitOracle::fields).toList());
    return JSON.readTree(ours).equals(JSON.readTree(answer))
        ? Optional.empty()
        : Optional.of("%s%n  slipway %s%n  upstream %s%n".formatted(asked(question), ours, answer));
  }

  private static String asked(Question question) {
    return json(
        Map.of(
            "message",
            question.message(),
            "body",
            question.pullRequestBody().map(List::of).orElse(List.of())));
  }

  /** A change in the driver's form. */
  private static Map<String, Object> fields(ConventionalCommit change) {
    return Map.ofEntries(
        entry("type", change.type()),
        entry("scope", change.scope().map(List::of).orElse(List.of())),
        entry("description", change.description()),
        entry("header", change.header()),
        entry("notes", notes(change)),
        entry(
            "references",
            change.references().stream().map(it -> it.action() + " " + it.issue()).toList()),
        entry("breaking", change.isBreaking()));
  }

  private static List<String> notes(ConventionalCommit change) {
    return Stream.concat(
            change.breaking().stream().map(text -> "BREAKING CHANGE: " + text),
            change.releaseAs().stream().map(text -> "RELEASE AS: " + text))
        .sorted()
        .toList();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
