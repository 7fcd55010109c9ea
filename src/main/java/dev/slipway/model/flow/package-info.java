/**
 * NAMES how a team's releases travel: branches, policies, approvals, as {@code slipway.yml} says.
 */
@NullMarked
package dev.slipway.model.flow;

import org.jspecify.annotations.NullMarked;
