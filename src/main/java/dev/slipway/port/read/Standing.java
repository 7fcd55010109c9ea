package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.doctor.CloneState;
import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.Lag;
import dev.slipway.model.doctor.Mention;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.SigningSetup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How git stands here: who works, with what, and where to. Asks no network. */
public interface Standing {

  GitIdentity committer();

  SigningSetup signing();

  /**
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-307} when there is no remote,
   *     {@code SLIP-308} when none has the name that was asked for
   */
  RemoteSetup remote();

  CloneState here();

  /** Empty where a branch is not both here and, as last seen, at the remote. */
  Optional<Lag> lag(BranchName branch);

  /**
   * Where versions stand in the text files of a commit, each as a whole: {@code 1.2.0} is not in
   * {@code 11.2.0} nor in {@code 1.2.0-rc.1}. Large files and those with a NUL are left out.
   */
  List<Mention> mentions(CommitId commit, Set<String> versions);
}
