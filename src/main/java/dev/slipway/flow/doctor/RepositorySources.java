package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.VariableExam;
import dev.slipway.model.config.Setting;
import dev.slipway.model.doctor.Credential;
import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.ConfigOrigin;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.UserSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists where settings may come from, the strongest first, and what comes from each. */
final class RepositorySources {

  private final Instruments instruments;
  private final DoctorRequest request;
  private final List<String> files;

  /**
   * @param files the configuration files that may be there
   */
  RepositorySources(Instruments instruments, DoctorRequest request, List<String> files) {
    this.instruments = instruments;
    this.request = request;
    this.files = files;
  }

  List<ConfigOrigin> list(
      Configured configured, GitIdentity identity, Optional<RemoteSetup> remote) {
    List<ConfigOrigin> all = new ArrayList<>();
    all.add(origin("flags", "command line", request.flags(), "none was given"));
    List<String> read = new VariableExam(request.options(), instruments.environment()).read();
    all.add(origin("environment", "SLIPWAY_<OPTION>", read, "none is set"));
    remote.stream().flatMap(each -> each.credentials().stream()).map(this::of).forEach(all::add);
    files.forEach(file -> all.add(file(file, configured)));
    all.add(user());
    all.add(
        origin(
            "git",
            "git's configuration",
            Stream.of(identity.name(), identity.email())
                .flatMap(Optional::stream)
                .map(RepositorySources::told)
                .distinct()
                .toList(),
            "it does not say who commits"));
    return all;
  }

  private static ConfigOrigin origin(
      String name, String place, List<String> keys, String otherwise) {
    boolean there = !keys.isEmpty();
    return new ConfigOrigin(name, place, there, there, false, there ? "" : otherwise, keys);
  }

  private ConfigOrigin of(Credential credential) {
    return new ConfigOrigin(
        "credential",
        credential.name(),
        credential.there(),
        credential.used(),
        credential.there() && !credential.used(),
        credential.reason(),
        List.of());
  }

  private ConfigOrigin file(String file, Configured configured) {
    boolean there = configured.present().contains(file);
    boolean second =
        file.equals("slipway.yml") && configured.present().contains(".github/slipway.yml");
    String name = file.endsWith("slipway.yml") ? "slipway.yml" : "release configuration";
    String reason =
        second ? ".github/slipway.yml comes first" : there ? "" : "not on " + configured.branch();
    return new ConfigOrigin(
        name, file, there, there && !second, there && second, reason, keys(file, configured));
  }

  /** The outermost settings that this very file says. */
  private static List<String> keys(String file, Configured configured) {
    return configured.reading().flatMap(ConfigReading::effective).stream()
        .filter(Setting.Block.class::isInstance)
        .flatMap(block -> ((Setting.Block) block).settings().entrySet().stream())
        .filter(each -> each.getValue().origin().startsWith(file + ":"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private ConfigOrigin user() {
    String place = instruments.user().place();
    try {
      Optional<UserSettings.UserConfig> config = instruments.user().read();
      return user(
          place,
          config.isPresent() ? "it speaks of environments only" : "there is none",
          config.map(each -> List.copyOf(each.environments().keySet())));
    } catch (ProblemException e) {
      return user(place, e.problems().get(0).what(), Optional.of(List.of()));
    }
  }

  /**
   * @param environments that it speaks of; empty where there is none
   */
  private static ConfigOrigin user(
      String place, String reason, Optional<List<String>> environments) {
    return new ConfigOrigin(
        "user configuration",
        place,
        environments.isPresent(),
        false,
        false,
        reason,
        environments.orElse(List.of()).stream().map("environments."::concat).toList());
  }

  private static String told(Sourced value) {
    return value.source();
  }
}
