package dev.slipway.model.doctor;

import dev.slipway.model.BranchName;
import java.util.Optional;

/**
 * What of a repository is here.
 *
 * @param branch checked out; empty where HEAD is detached
 * @param unborn whether that branch has no commit yet
 * @param shallow whether old history is missing
 * @param filter of a partial clone, as in {@code blob:none}
 */
public record CloneState(
    Optional<BranchName> branch, boolean unborn, boolean shallow, Optional<String> filter) {}
