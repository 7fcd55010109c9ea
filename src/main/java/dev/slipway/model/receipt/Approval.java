package dev.slipway.model.receipt;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's yes.
 *
 * @param name the rule that it satisfies: {@code go}
 * @param statement what was typed or recorded
 * @param commit what it is for
 * @param tree the files of that commit
 */
public record Approval(
    String name,
    String by,
    Instant at,
    String statement,
    CommitId commit,
    TreeId tree,
    Optional<String> issue,
    Optional<String> reason) {}
