package dev.slipway.cli;

import dev.slipway.flow.ConfigRequest;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.model.BranchName;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ChangelogConfig;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of every command that looks at the next releases. */
final class SurveyOptions {

  @Option(
      names = "--target-branch",
      paramLabel = "BRANCH",
      description = "Branch to release from (default: the remote's default branch).")
  private Optional<String> targetBranch = Optional.empty();

  @Mixin private ConfigFileOptions files;

  @Option(names = "--path", paramLabel = "PATH", description = "Only the package at this path.")
  private Optional<String> path = Optional.empty();

  @Option(
      names = "--release-as",
      paramLabel = "VERSION",
      description = "The version to release, whatever the commits say.")
  private Optional<String> releaseAs = Optional.empty();

  @Option(
      names = {"--repo", "--repo-url"},
      paramLabel = "OWNER/NAME",
      description = "Where links lead (default: from the remote's address).")
  private Optional<String> repo = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of the release (default: SOURCE_DATE_EPOCH, else today in UTC).")
  private Optional<String> date = Optional.empty();

  @Mixin private PullRequestOptions pullRequest;

  private final PackageOptions withoutFiles = new PackageOptions();

  /** Adds the options that are not declared here to the command. */
  void addTo(CommandSpec command) {
    withoutFiles.addTo(command);
  }

  ReleaseSurvey.Request request(Settings settings) {
    return new ReleaseSurvey.Request(
        targetBranch.map(SurveyOptions::branch),
        new ConfigRequest(files.paths(settings), overrides(), withoutFiles.options()),
        repo.map(SurveyOptions::repo),
        Optional.empty(),
        date.map(SurveyOptions::date).or(() -> sourceDate(settings.environment())));
  }

  /** The version to release, as it was written. */
  Optional<String> releaseAs() {
    return releaseAs;
  }

  private Overrides overrides() {
    return pullRequest.over(path, releaseAs.map(SurveyOptions::version));
  }

  private static ReleaseVersion version(String text) {
    return Notation.PEP440.exact(text).orElseGet(() -> ReleaseVersion.parse(text));
  }

  static BranchName branch(String name) {
    if (!BranchName.isValid(name)) {
      throw new ProblemException(RequestProblems.notABranchName(name));
    }
    return new BranchName(name);
  }

  /** Takes an address of the web too, as release-please does. */
  private static Repo repo(String text) {
    List<String> parts = List.of(text.replaceFirst("(\\.git)?/*$", "").split("[/:]+"));
    if (parts.size() < 2 || parts.contains("")) {
      throw new ProblemException(RequestProblems.notARepo(text));
    }
    return new Repo(
        ChangelogConfig.GITHUB, parts.get(parts.size() - 2), parts.get(parts.size() - 1));
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(RequestProblems.notADate(text));
    }
  }

  static Optional<LocalDate> sourceDate(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
        .filter(text -> text.matches("\\d{1,12}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }
}
