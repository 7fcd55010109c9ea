package dev.slipway.testkit;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Keeps JGit from reading this machine's configuration and from measuring its disk. */
final class QuietJGit extends SystemReader.Delegate {

  private QuietJGit() {
    super(SystemReader.getInstance());
  }

  static void install() {
    FS.FileStoreAttributes.setBackground(true);
    SystemReader.setInstance(new QuietJGit());
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  private static final class Nothing extends FileBasedConfig {

    private Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is nothing to load
    }

    @Override
    public void save() {
      // there is nowhere to save to
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public String getString(String section, String subsection, String name) {
      return "filesystem".equals(section)
          ? "2 seconds"
          : super.getString(section, subsection, name);
    }
  }
}
