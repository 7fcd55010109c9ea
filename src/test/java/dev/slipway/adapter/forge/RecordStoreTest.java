package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.port.write.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordStoreTest {

  private final List<Integer> pauses = new ArrayList<>();

  @Test
  void a_lost_race_is_run_again_on_what_stands_then() {
    // given
    RecordStore store = new RecordStore(new LosingLedger(2), pauses::add);

    // when
    int files =
        store.change(records -> new Change<>(records.files().size(), someFile(), "", List.of()));

    // then
    assertThat(files).isEqualTo(3);
    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void a_race_that_is_lost_every_time_ends_with_a_problem() {
    RecordStore store = new RecordStore(new LosingLedger(Integer.MAX_VALUE), pauses::add);
    assertProblem(
        "SLIP-411", () -> store.change(none -> new Change<>(1, someFile(), "", List.of())));
    assertThat(pauses).hasSize(30);
  }

  @Test
  void where_nothing_is_to_change_nothing_is_appended() {
    LosingLedger ledger = new LosingLedger(0);
    new RecordStore(ledger, pauses::add).change(records -> Change.nothing(1));
    assertThat(ledger.appends).isZero();
  }

  private static Map<String, Optional<String>> someFile() {
    return Map.of("file", Optional.of("text"));
  }

  /** A ledger to which others add a file just before each of the first appends. */
  private static final class LosingLedger implements Ledger {

    private final int losses;
    private int reads;
    private int appends;

    LosingLedger(int losses) {
      this.losses = losses;
    }

    @Override
    public Page read(String name) {
      reads++;
      Map<String, String> files = new HashMap<>();
      for (int i = 0; i < reads; i++) {
        files.put("other-" + i, "text");
      }
      return new Page(Optional.empty(), files);
    }

    @Override
    public List<Page> history(String name) {
      return List.of();
    }

    @Override
    public List<String> names(String prefix) {
      return List.of();
    }

    @Override
    public boolean append(
        String name,
        Page seen,
        Map<String, Optional<String>> changes,
        String message,
        List<RefUpdate> alongside) {
      appends++;
      return appends > losses;
    }
  }
}
