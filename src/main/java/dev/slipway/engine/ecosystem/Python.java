package dev.slipway.engine.ecosystem;

import static java.util.function.Predicate.not;

import dev.slipway.engine.changelog.Sections;
import dev.slipway.engine.ecosystem.text.PythonModule;
import dev.slipway.engine.ecosystem.text.SetupCfg;
import dev.slipway.engine.ecosystem.text.SetupPy;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.PyprojectToml;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.ReleaseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Python project, with any build tool. */
final class Python implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.PYTHON;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    Optional<String> project = release.text("pyproject.toml").filter(PyprojectToml::has);
    List<FileUpdate> updates = new ArrayList<>();
    updates.add(release.optional("setup.cfg", new SetupCfg()));
    updates.add(release.optional("setup.py", new SetupPy()));
    project.ifPresent(text -> updates.add(release.optional("pyproject.toml", new PyprojectToml())));
    name(project, release)
        .ifPresent(
            name ->
                packages(name)
                    .map(file -> release.optional(file, new PythonModule()))
                    .forEach(updates::add));
    release
        .named("version.py")
        .map(path -> release.found(path, new PythonModule()))
        .forEach(updates::add);
    return updates;
  }

  /** A project that describes itself is called as it says, or not at all. */
  private static Optional<String> name(Optional<String> project, PackageRelease release) {
    return project
        .map(PyprojectToml::name)
        .orElseGet(release::configuredName)
        .filter(not(String::isEmpty));
  }

  /** Where the modules of a project may be, which cannot have a hyphen in their own names. */
  private static Stream<String> packages(String name) {
    return Stream.of(name, name.replace('-', '_'))
        .distinct()
        .flatMap(folder -> Stream.of(folder, "src/" + folder))
        .map(folder -> folder + "/__init__.py");
  }

  @Override
  public Optional<ReleaseVersion> initialVersion() {
    return Optional.of(ReleaseVersion.of(0, 1, 0));
  }

  @Override
  public Optional<List<ChangelogSection>> sections() {
    return Optional.of(Sections.PYTHON_AND_JAVA);
  }
}
