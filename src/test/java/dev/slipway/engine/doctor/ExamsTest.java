package dev.slipway.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.doctor.Finding.Mark;
import dev.slipway.model.BranchName;
import dev.slipway.model.doctor.CloneState;
import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.Lag;
import dev.slipway.model.doctor.SigningKey;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.model.doctor.Tool;
import dev.slipway.model.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a doctor makes of identity, keys, clones, clocks, tools and variables. */
class ExamsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final BranchName MAIN = new BranchName("main");

  @ParameterizedTest
  @CsvSource({
    "true,  true,  2027-01-01T00:00:00Z, OK,      ''",
    "true,  true,  '',                   OK,      ''",
    "true,  true,  2026-06-08T00:00:00Z, WARNING, SLIP-895",
    "true,  true,  2026-05-31T00:00:00Z, PROBLEM, SLIP-894",
    "true,  false, '',                   PROBLEM, SLIP-893",
    "false, false, '',                   PROBLEM, SLIP-892"
  })
  void a_key_that_signs_must_be_there_and_last(
      boolean installed, boolean found, String expires, Mark mark, String code) {
    Optional<Instant> end = Optional.of(expires).filter(e -> !e.isEmpty()).map(Instant::parse);
    SigningKey key = new SigningKey(installed, found, end);
    GitIdentity ada = new GitIdentity(sourced("ada"), sourced("ada@example.org"));
    SigningSetup setup = new SigningSetup(true, "openpgp", "gpg", Optional.empty());

    Finding signing = new IdentityExam(ada, setup, Optional.of(key), NOW).findings().get(1);

    assertThat(signing.mark()).isEqualTo(mark);
    assertThat(signing.problem().map(Problem::code).orElse("")).isEqualTo(code);
  }

  @Test
  void who_commits_must_be_known_by_name_and_address() {
    GitIdentity half = new GitIdentity(sourced("ada"), Optional.empty());
    SigningSetup setup = new SigningSetup(false, "ssh", "ssh-keygen", Optional.empty());

    assertThat(codes(new IdentityExam(half, setup, Optional.empty(), NOW).findings()))
        .containsExactly("SLIP-309");
  }

  @ParameterizedTest
  @CsvSource({
    "0,    OK,      agrees",
    "29,   OK,      agrees",
    "-45,  WARNING, 45 s ahead of",
    "299,  WARNING, 299 s behind",
    "301,  PROBLEM, 301 s behind",
    "-900, PROBLEM, 900 s ahead of"
  })
  void clocks_may_be_half_a_minute_apart(int seconds, Mark mark, String words) {
    Finding clock = new ClockExam("github.com", Duration.ofSeconds(seconds)).finding();

    assertThat(clock.mark()).isEqualTo(mark);
    assertThat(clock.fact()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'',      false, SLIP-897",
    "2.17.1,  false, SLIP-897",
    "2.25.0,  false, ''",
    "2.30.2,  true,  SLIP-897",
    "2.39.5,  true,  ''",
    "10.0.0,  true,  ''"
  })
  void git_may_be_too_old(String version, boolean ssh, String code) {
    Tool git = new Tool("git", Optional.of(version).filter(v -> !v.isEmpty()));
    MachineExam exam = new MachineExam("1.0.0", "17", List.of(git), ssh, Map.of("CI", "true"));

    assertThat(codes(exam.findings())).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    assertThat(exam.findings().get(0).fact()).contains("Java 17", "in a pipeline");
  }

  @Test
  void what_of_a_clone_is_missing_is_told() {
    CloneState cut = new CloneState(Optional.of(MAIN), false, true, Optional.of("blob:none"));
    Optional<Lag> lag = Optional.of(new Lag(0, 2));

    assertThat(codes(new CloneExam(cut, "origin", Optional.of(MAIN), lag).findings()))
        .containsExactly("SLIP-879", "SLIP-880", "SLIP-881");
  }

  @Test
  void what_is_only_ahead_is_not_behind() {
    CloneState whole = new CloneState(Optional.empty(), false, false, Optional.empty());
    Optional<Lag> lag = Optional.of(new Lag(3, 0));

    assertThat(new CloneExam(whole, "origin", Optional.of(MAIN), lag).findings())
        .extracting(Finding::fact)
        .containsExactly("the whole history is here; no branch is checked out");
  }

  @Test
  void a_variable_that_nothing_reads_is_told_with_the_one_that_is_meant() {
    VariableExam exam =
        new VariableExam(
            Set.of("SLIPWAY_TARGET_BRANCH"),
            Map.of(
                "SLIPWAY_TARGET_BRANHC",
                "x",
                "SLIPWAY_TARGET_BRANCH",
                "x", //
                "SLIPWAY_QA_DEV_TOKEN",
                "x",
                "SLIPWAY_TOKEN",
                "x",
                "PATH",
                "x"));

    assertThat(exam.read()).containsExactly("SLIPWAY_TARGET_BRANCH");
    assertThat(exam.findings())
        .extracting(each -> each.problem().orElseThrow().remedy())
        .containsExactly("Probably SLIPWAY_TARGET_BRANCH is meant; unset the other.");
  }

  @Test
  void a_branch_is_stale_when_all_that_it_releases_is_tagged() {
    BranchExam exam =
        new BranchExam(
            new TreeMap<>(
                Map.of(
                    new BranchName("release-please--branches--main"), List.of("v1.0.0"),
                    new BranchName("release/1.1.0"), List.of("v1.1.0"))),
            Set.of("v1.0.0"),
            "origin",
            false,
            List.of());

    assertThat(exam.findings())
        .extracting(each -> each.problem().orElseThrow().remedy())
        .containsExactly("Delete it: git push origin --delete release-please--branches--main");
  }

  private static Optional<Sourced> sourced(String value) {
    return Optional.of(new Sourced(value, "~/.gitconfig"));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().flatMap(each -> each.problem().stream()).map(Problem::code).toList();
  }
}
