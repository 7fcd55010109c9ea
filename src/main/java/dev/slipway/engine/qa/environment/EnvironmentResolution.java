package dev.slipway.engine.qa.environment;

import dev.slipway.engine.qa.environment.SettingClaims.Claim;
import dev.slipway.engine.qa.secret.TokenKinds;
import dev.slipway.model.problem.EnvironmentProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds out what an environment is, from everything that says something of it. The strongest word
 * counts: flags, then variables of the process, then {@code slipway.yml}, then the user's own file.
 */
public final class EnvironmentResolution {

  private static final int USUAL_CONCURRENCY = 4;

  private final EnvironmentSources sources;

  public EnvironmentResolution(EnvironmentSources sources) {
    this.sources = sources;
  }

  /** What the repository says of its gates; empty where it says nothing. */
  public Optional<QaConfig> config() {
    return sources.config();
  }

  /** Of all environments that a file knows, sorted. */
  public List<String> names() {
    return List.copyOf(
        new TreeSet<>(
            Stream.concat(
                    sources.config().stream().flatMap(all -> all.environments().keySet().stream()),
                    sources.user().stream().flatMap(all -> all.keySet().stream()))
                .toList()));
  }

  /**
   * An environment with all that is wrong with it.
   *
   * @param asked its name, as somebody typed it
   * @param space that a flag names
   * @throws ProblemException {@code SLIP-820} when nothing knows it; {@code SLIP-821} when nothing
   *     knows any
   */
  public Environment resolve(String asked, Optional<String> space) {
    String name = EnvironmentName.among(names(), asked).orElseGet(() -> fromVariables(asked));
    SettingClaims claims = SettingClaims.of(sources, name, space);
    List<Problem> problems = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    Optional<BaseUrl> baseUrl = baseUrl(claims, name, problems);
    Optional<Secret> token = token(claims, name, problems, warnings);
    baseUrl
        .filter(url -> url.isReadable() && token.isPresent())
        .ifPresent(url -> warnings.add(EnvironmentProblems.readableToken(name, url.host())));
    return new Environment(
        config(claims, name),
        baseUrl.map(BaseUrl::plain),
        claims.of(SettingClaims.BASE_URL).map(Claim::told),
        token,
        token.flatMap(found -> claims.of(SettingClaims.TOKEN)).map(Claim::told),
        token.map(TokenKinds::of).orElse(TokenKind.MISSING),
        claims.value(SettingClaims.SPACE),
        claims.of(SettingClaims.SPACE).map(Claim::told),
        claims.vars(),
        claims.origins(),
        problems,
        warnings);
  }

  /** A name that only variables of the process know. */
  private String fromVariables(String asked) {
    String name = EnvironmentName.normal(asked);
    if (!isInVariables(name)) {
      throw new ProblemException(
          names().isEmpty()
              ? EnvironmentProblems.none()
              : EnvironmentProblems.unknown(asked, names()));
    }
    return name;
  }

  /** The name of the environment that is meant, whether anything knows it or not. */
  public String named(String asked) {
    return EnvironmentName.among(names(), asked).orElseGet(() -> EnvironmentName.normal(asked));
  }

  /** Whether anything says something of the environment of that name. */
  public boolean knows(String name) {
    return names().contains(name) || isInVariables(name);
  }

  private boolean isInVariables(String name) {
    return !name.isEmpty()
        && Stream.of("BASE_URL", "TOKEN", "SPACE_ID")
            .map(what -> sources.named(name, what))
            .anyMatch(variable -> sources.variable(variable).isPresent());
  }

  private Optional<BaseUrl> baseUrl(SettingClaims claims, String name, List<Problem> problems) {
    Optional<Claim> claim = claims.of(SettingClaims.BASE_URL);
    if (claim.isEmpty()) {
      String variable = sources.named(name, "BASE_URL");
      problems.add(EnvironmentProblems.noBaseUrl(name, variable));
      return Optional.empty();
    }
    BaseUrl url = new BaseUrl(claim.get().value().orElseThrow());
    Optional<String> fault = url.fault();
    fault.ifPresent(
        each -> problems.add(EnvironmentProblems.badBaseUrl(name, claim.get().told(), each)));
    return Optional.of(url).filter(each -> fault.isEmpty());
  }

  private Optional<Secret> token(
      SettingClaims claims, String name, List<Problem> problems, List<Problem> warnings) {
    Optional<Claim> claim = claims.of(SettingClaims.TOKEN);
    if (claim.isEmpty()) {
      List<String> declared = declared(name).toList();
      if (!declared.isEmpty()) {
        problems.add(
            EnvironmentProblems.noToken(
                name,
                Stream.concat(declared.stream(), Stream.of(sources.named(name, "TOKEN")))
                    .distinct()
                    .toList()));
      }
      return Optional.empty();
    }
    String value = claim.get().value().orElseThrow();
    if (!value.strip().equals(value)) {
      warnings.add(EnvironmentProblems.paddedToken(name, claim.get().told()));
    }
    if (!value.strip().codePoints().allMatch(c -> c >= ' ' && c < 0x7F)) {
      problems.add(EnvironmentProblems.badToken(name, claim.get().told()));
      return Optional.empty();
    }
    return Optional.of(new Secret(value.strip()));
  }

  /** The variables that the files name for its token. */
  private Stream<String> declared(String name) {
    return Stream.of(sources.written(name), sources.ofUser(name))
        .flatMap(Optional::stream)
        .map(EnvironmentConfig::token)
        .flatMap(Optional::stream);
  }

  private EnvironmentConfig config(SettingClaims claims, String name) {
    return new EnvironmentConfig(
        name,
        claims.value(SettingClaims.BASE_URL),
        declared(name).findFirst(),
        claims.value(SettingClaims.CA),
        claims.headers(),
        claims.vars(),
        Stream.of(sources.written(name), sources.ofUser(name))
            .flatMap(Optional::stream)
            .map(EnvironmentConfig::concurrency)
            .findFirst()
            .orElse(USUAL_CONCURRENCY));
  }
}
