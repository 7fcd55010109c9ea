package dev.slipway.adapter.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.record.RecordsWorld.Desk;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.PushTogether;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/receipts.md tells to do by hand does what it says. */
class ReceiptsPageTest {

  @TempDir Path folder;
  private RemoteRecordsWorld world;

  @BeforeEach
  void begin() {
    world = new RemoteRecordsWorld(folder);
    Desk desk = world.desk();
    for (Deed deed : List.of(Deed.CUT, Deed.TAG, Deed.SYNC)) {
      var seen = desk.receipts().find(Entries.RELEASE).head();
      desk.recorder().push(new PushTogether(List.of(), Entries.entry(deed), seen));
    }
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void a_whole_chain_is_told_to_be_whole() throws Exception {
    assertThat(script("previous=null")).isEqualTo("0001.json ok\n0002.json ok\n0003.json ok\n");
  }

  @Test
  void a_changed_entry_is_found() throws Exception {
    // given
    String ledger = LedgerReceipts.FOLDER + Entries.RELEASE;
    String text = world.desk().ledger().read(ledger).files().get("0002.json");

    // when
    world.tamper(ledger, "0002.json", text.replace("Ada", "Eve"));

    // then
    assertThat(script("previous=null")).isEqualTo("0001.json ok\n0002.json ok\n0003.json BROKEN\n");
    script("previous=null");
    assertThat(script("--name-status").lines().filter(line -> line.startsWith("M")))
        .containsExactly("M\t0002.json");
  }

  /** Runs the block of the page that has these words in it. */
  private String script(String words) throws IOException, InterruptedException {
    Matcher blocks =
        Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/receipts.md")));
    String block =
        blocks
            .results()
            .map(each -> each.group(1))
            .filter(each -> each.contains(words))
            .findFirst()
            .orElseThrow();
    ProcessBuilder shell = new ProcessBuilder("sh", "-euc", block).redirectErrorStream(true);
    shell.directory(folder.resolve("work").toFile());
    shell.environment().clear();
    shell.environment().putAll(GitFixture.environment());
    shell.environment().put("TAG", Entries.RELEASE);
    Process process = shell.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
