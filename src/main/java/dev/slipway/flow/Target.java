package dev.slipway.flow;

import dev.slipway.model.BranchName;
import java.util.List;
import java.util.Optional;

/**
 * The branch that a release pull request is for.
 *
 * @param version what a release branch has for a version; empty for other branches
 * @param remarks why this one and no other, where nobody named it
 */
record Target(BranchName branch, Optional<String> version, List<String> remarks) {

  Target {
    remarks = List.copyOf(remarks);
  }
}
