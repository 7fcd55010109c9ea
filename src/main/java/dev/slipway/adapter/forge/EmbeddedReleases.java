package dev.slipway.adapter.forge;

import static java.util.Comparator.comparing;

import dev.slipway.model.forge.Release;
import dev.slipway.plan.CreateRelease;
import dev.slipway.port.read.Releases;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.ReleaseCreator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Releases on a remote that is plain git: records in the remote itself. */
public final class EmbeddedReleases implements Releases, ReleaseCreator {

  private static final Comparator<Release> NEWEST_FIRST =
      comparing(Release::created).reversed().thenComparing(Release::tag);

  private final RecordStore store;
  private final Clock clock;

  public EmbeddedReleases(Ledger ledger, Clock clock) {
    this.store = new RecordStore(ledger);
    this.clock = clock;
  }

  @Override
  public List<Release> list(int limit) {
    return store.read().releases().stream()
        .map(ReleaseRecord::release)
        .sorted(NEWEST_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public Release create(CreateRelease step) {
    return store.change(
        records ->
            records
                .release(step.tag())
                .map(there -> Change.nothing(there.release()))
                .orElseGet(() -> created(step)));
  }

  private Change<Release> created(CreateRelease step) {
    ReleaseRecord record =
        ReleaseRecord.created(step, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return Change.of(record.release(), record.fields(), step.describe());
  }
}
