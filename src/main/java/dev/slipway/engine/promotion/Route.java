package dev.slipway.engine.promotion;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;

/**
 * From where to where.
 *
 * @param source the branch that is promoted
 * @param from the commit of it
 * @param onto where production stands
 */
public record Route(BranchName source, CommitId from, BranchName production, CommitId onto) {}
