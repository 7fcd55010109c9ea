package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.model.Commit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@Tag("oracle")
@EnabledIfSystemProperty(named = "oracle.rp", matches = ".+")
class CommitOracleTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @TempDir Path folder;

  record Asked(String message, Optional<String> body) {}

  @Test
  void generated() throws Exception {
    long seed = Long.getLong("oracle.seed", 1);
    int n = Integer.getInteger("oracle.count", 20000);
    MessageGenerator g = new MessageGenerator(seed);
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String m = i % 4 == 0 ? g.noise() : g.message();
      Optional<String> b = i % 10 == 0 ? Optional.of(g.pullRequestBody()) : Optional.empty();
      if (b.isEmpty()
          && Commits.of(m)
              .subject()
              .matches("(?s)(.*\\s\\(#\\d+\\))|Merge pull request #\\d+ from [^/]+/.+"))
        b = Optional.of(m);
      asked.add(new Asked(m, b));
    }
    compare(asked);
  }

  private void compare(List<Asked> asked) throws Exception {
    List<String> answers = ask(asked);
    int bad = 0;
    for (int i = 0; i < asked.size(); i++) {
      Commit c = Commits.of(asked.get(i).message());
      String ours =
          JSON.writeValueAsString(
              MessageParser.parse(c, asked.get(i).body()).changes().stream()
                  .map(CommitOracleTest::fields)
                  .toList());
      if (!JSON.readTree(ours).equals(JSON.readTree(answers.get(i)))) {
        if (bad++ < 15) {
          System.out.println(
              "IN   "
                  + JSON.writeValueAsString(asked.get(i).message())
                  + asked.get(i).body().map(b -> " BODY " + b).orElse(""));
          System.out.println("OURS " + ours);
          System.out.println("RP   " + answers.get(i));
        }
      }
    }
    System.out.println("compared " + asked.size() + " differ " + bad);
    assertThat(bad).isZero();
  }

  private static Map<String, Object> fields(ConventionalCommit c) {
    var m = new java.util.LinkedHashMap<String, Object>();
    m.put("type", c.type());
    m.put("scope", c.scope().orElse(null));
    m.put("description", c.description());
    m.put("header", c.header());
    var notes = new ArrayList<String>();
    c.breaking().ifPresent(b -> notes.add("BREAKING CHANGE: " + b));
    c.releaseAs().forEach(r -> notes.add("RELEASE AS: " + r));
    java.util.Collections.sort(notes);
    m.put("notes", notes);
    m.put("references", c.references().stream().map(r -> r.action() + " " + r.issue()).toList());
    m.put("breaking", c.isBreaking());
    return m;
  }

  private List<String> ask(List<Asked> asked) throws Exception {
    Path in = folder.resolve("in"), out = folder.resolve("out");
    try (var w = Files.newBufferedWriter(in)) {
      for (Asked a : asked) {
        var m = new java.util.LinkedHashMap<String, String>();
        m.put("message", a.message());
        a.body().ifPresent(b -> m.put("body", b));
        w.write(JSON.writeValueAsString(m));
        w.write("\n");
      }
    }
    ProcessBuilder pb = new ProcessBuilder("node", "src/test/resources/oracle/commits.mjs");
    pb.environment().put("RP_DIR", System.getProperty("oracle.rp"));
    int rc =
        pb.redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    assertThat(rc).isZero();
    return Files.readAllLines(out);
  }
}
