package dev.slipway.adapter.forge;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Release;
import dev.slipway.model.forge.Release.Asset;
import dev.slipway.plan.CreateRelease;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** What the ledger keeps of one release. */
record ReleaseRecord(Fields fields) {

  static final String FOLDER = "releases/";

  /** A file of its own for each tag, whatever the tag holds: a slash becomes {@code %2F}. */
  static String path(String tag) {
    return FOLDER + URLEncoder.encode(tag, StandardCharsets.UTF_8) + ".json";
  }

  /** Reads a record wholly, so that nothing in it can be found corrupt later. */
  static ReleaseRecord read(String path, String text) {
    Fields fields = Fields.read(path, text);
    String tag = fields.text("tag");
    if (!path(tag).equals(path)) {
      throw Fields.corrupt(path, "its tag is '%s'".formatted(tag));
    }
    ReleaseRecord record = new ReleaseRecord(fields);
    record.release();
    return record;
  }

  static ReleaseRecord created(CreateRelease step, Instant time) {
    return new ReleaseRecord(
        Fields.blank(path(step.tag()))
            .with("tag", step.tag())
            .with("name", step.name())
            .with("notes", step.notes())
            .with("target", step.target().hex())
            .with("draft", BooleanNode.valueOf(step.draft()))
            .with("prerelease", BooleanNode.valueOf(step.prerelease()))
            .with("created", time.toString()));
  }

  Release release() {
    return new Release(
        fields.text("tag"),
        fields.text("name"),
        fields.text("notes"),
        fields.read("target", CommitId::new),
        fields.flag("draft"),
        fields.flag("prerelease"),
        fields.items("assets").stream().map(ReleaseRecord::asset).toList(),
        fields.read("created", Instant::parse),
        Optional.empty());
  }

  private static Asset asset(Fields fields) {
    return new Asset(fields.text("name"), fields.whole("size", 0), fields.text("sha256"));
  }
}
