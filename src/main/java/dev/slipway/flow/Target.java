package dev.slipway.flow;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.BranchName;
import java.util.List;
import java.util.Optional;

/**
 * The branch that a release pull request is for.
 *
 * @param version that is released and no other; empty where commits decide
 * @param remarks why this one and no other, where nobody named it
 */
record Target(BranchName branch, Optional<PolicyVersion> version, List<String> remarks) {

  Target {
    remarks = List.copyOf(remarks);
  }
}
