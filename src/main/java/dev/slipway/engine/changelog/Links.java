package dev.slipway.engine.changelog;

import dev.slipway.model.CommitId;
import dev.slipway.model.Repo;
import java.util.Optional;

/** How notes point at what they mention. */
interface Links {

  /** To the web where there is a repository; else plain text that names the thing. */
  static Links of(Optional<Repo> repo) {
    return repo.<Links>map(ToWeb::new).orElseGet(Plain::new);
  }

  /** A version, pointing at everything since {@code previousTag}. */
  String version(String version, String previousTag, String tag);

  String commit(CommitId id);

  /**
   * An issue or pull request.
   *
   * @param number digits
   */
  String issue(String number);

  /**
   * A user.
   *
   * @param name without the at sign
   */
  String user(String name);

  /** Markdown links into a repository. */
  record ToWeb(Repo repo) implements Links {

    @Override
    public String version(String version, String previousTag, String tag) {
      return "[" + version + "](" + repo.url() + "/compare/" + previousTag + "..." + tag + ")";
    }

    @Override
    public String commit(CommitId id) {
      return "[" + id.abbreviated() + "](" + repo.url() + "/commit/" + id + ")";
    }

    @Override
    public String issue(String number) {
      return "[#" + number + "](" + repo.url() + "/issues/" + number + ")";
    }

    @Override
    public String user(String name) {
      return "[@" + name + "](" + repo.host() + "/" + name + ")";
    }
  }

  /** Names alone. */
  record Plain() implements Links {

    @Override
    public String version(String version, String previousTag, String tag) {
      return version;
    }

    @Override
    public String commit(CommitId id) {
      return id.abbreviated();
    }

    @Override
    public String issue(String number) {
      return "#" + number;
    }

    @Override
    public String user(String name) {
      return "@" + name;
    }
  }
}
