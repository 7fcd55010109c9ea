package dev.slipway.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.receipt.Standing.Production;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Operator;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final CommitId COMMIT = new CommitId("c".repeat(40));
  private static final CommitId OTHER = new CommitId("d".repeat(40));
  private static final TreeId TREE = new TreeId("e".repeat(40));
  private static final String OBJECT = "a".repeat(40);
  private static final String TAG = "refs/tags/v1.2.0";
  private static final String BRANCH = "refs/heads/release/1.2.0";

  private static final Receipt TAGGED =
      receipt(move(BRANCH, Optional.of(COMMIT.hex())), move(TAG, Optional.of(OBJECT)));

  @Test
  void all_is_as_it_was_recorded() {
    Verified verified =
        Verification.of(TAGGED, standing(Map.of(TAG, OBJECT, BRANCH, COMMIT.hex()), COMMIT));
    assertThat(verified.problems()).isEmpty();
    assertThat(verified.findings()).allMatch(each -> each.verdict() == Verdict.PASSED).hasSize(3);
  }

  @Test
  void a_tag_that_is_gone_is_named() {
    Verified verified = Verification.of(TAGGED, standing(Map.of(), COMMIT));
    Problem problem = verified.problems().get(0);
    assertThat(problem.code()).isEqualTo("SLIP-714");
    assertThat(problem.kind()).isEqualTo(Kind.GATE);
    assertThat(problem.what()).contains("v1.2.0", OBJECT);
  }

  @Test
  void a_tag_that_is_another_object_is_named_with_both() {
    String moved = "b".repeat(40);
    Verified verified = Verification.of(TAGGED, standing(Map.of(TAG, moved), OTHER));
    Problem problem = verified.problems().get(0);
    assertThat(problem.code()).isEqualTo("SLIP-715");
    assertThat(problem.what()).contains(OBJECT, COMMIT.hex(), moved);
  }

  @Test
  void a_receipt_that_names_another_tree_does_not_hold() {
    Standing standing = standing(Map.of(TAG, OBJECT), COMMIT);
    Standing other =
        new Standing(
            standing.remote(),
            Map.of(),
            standing.tagged(),
            commit -> Optional.of(new TreeId("f".repeat(40))),
            Optional.empty());
    assertThat(Verification.of(TAGGED, other).problems())
        .extracting(Problem::code)
        .containsExactly("SLIP-715");
  }

  @Test
  void a_branch_may_go_on_and_may_go() {
    for (Map<String, String> remote :
        List.of(Map.of(TAG, OBJECT), Map.of(TAG, OBJECT, BRANCH, OTHER.hex()))) {
      Verified verified = Verification.of(TAGGED, standing(remote, COMMIT));
      assertThat(verified.problems()).isEmpty();
      assertThat(verified.findings().get(1).verdict()).isEqualTo(Verdict.SKIPPED);
    }
  }

  @Test
  void the_last_move_of_a_ref_counts() {
    Receipt cleaned =
        receipt(move(BRANCH, Optional.of(COMMIT.hex())), move(BRANCH, Optional.empty()));
    assertThat(Verification.of(cleaned, standing(Map.of(), COMMIT)).findings())
        .allMatch(each -> each.verdict() == Verdict.PASSED);
  }

  @Test
  void a_tag_that_production_has_lost_and_a_local_one_that_differs_are_told() {
    // given
    Standing standing =
        new Standing(
            Map.of(TAG, OBJECT),
            Map.of(TAG, OTHER.hex()),
            new TreeMap<>(Map.of("v1.2.0", COMMIT)),
            commit -> Optional.of(TREE),
            Optional.of(new Production("main", commit -> false)));

    // when
    Verified verified = Verification.of(TAGGED, standing);

    // then
    assertThat(verified.problems())
        .extracting(Problem::code)
        .containsExactly("SLIP-716", "SLIP-717");
    assertThat(verified.problems())
        .extracting(Problem::kind)
        .containsExactly(Kind.GATE, Kind.WARNING);
  }

  private static Standing standing(Map<String, String> remote, CommitId tagged) {
    return new Standing(
        remote,
        Map.of(),
        new TreeMap<>(Map.of("v1.2.0", tagged)),
        commit -> Optional.of(TREE),
        Optional.of(new Production("main", commit -> true)));
  }

  private static Receipt receipt(Move... moves) {
    return new Receipt(
        "v1.2.0",
        Optional.of(COMMIT),
        List.of(new Recorded(1, Optional.empty(), "0".repeat(64), entry(), List.of(moves))));
  }

  private static ReceiptEntry entry() {
    return new ReceiptEntry(
        "v1.2.0",
        Deed.TAG,
        Instant.EPOCH,
        new Operator(new Person("Ada", "ada@example.org"), "build-7", 1),
        "0".repeat(64),
        List.of(),
        List.of(),
        ReceiptEntry.facts(Map.of()));
  }

  private static Move move(String ref, Optional<String> to) {
    return new Move(ref, Optional.empty(), to, to.map(any -> COMMIT), to.map(any -> TREE));
  }
}
